import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** Whether the model builds networks, collaboration and social ties. */
export const networks: ModelCriterion<"networks"> = {
  id: "networks",
  label: {
    en: "Networks, collaboration and social connectedness",
    id: "Jejaring, kolaborasi, dan keterhubungan sosial",
  },
  definition: {
    en: "Whether the model builds networks, collaboration and social ties.",
    id: "Apakah model membangun jejaring, kolaborasi, dan keterhubungan sosial.",
  },
  claim: "paper-implies",
  sources: [
    { title: paperTitle, locator: "p. 3014, Self-Determination Theory" },
    { title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" },
    { title: paperTitle, locator: "p. 3016, discussion of Table 1" },
  ],
  kind: "implicit",
  note: "none",
  ratings: {
    "program-mapping": "not-stated",
    "form-grouping": "not-stated",
    "program-combination": "not-stated",
    flagship: "not-stated",
    emancipation: "not-stated",
    "self-determination": {
      grade: "strong",
      evidence: {
        en: "Builds strong networks with other businesses and local communities.",
        id: "Membangun jejaring yang kuat dengan pelaku usaha lain dan masyarakat setempat.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, Self-Determination Theory" }],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
    "new-localism": {
      grade: "strong",
      evidence: {
        en: "Collaboration of local stakeholders is the key to its success.",
        id: "Kolaborasi para pemangku kepentingan setempat menjadi kunci keberhasilannya.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" }],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
    "self-governance": {
      grade: "strong",
      evidence: {
        en: "Explores the concept in joint activities with all stakeholders.",
        id: "Mendalami konsep melalui kegiatan bersama seluruh pemangku kepentingan.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
  },
};
