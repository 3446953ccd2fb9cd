import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** Whether the model builds skills and capacity. */
export const competenceBuilding: ModelCriterion<"competence-building"> = {
  id: "competence-building",
  label: { en: "Competence and capacity building", id: "Peningkatan kompetensi dan kapasitas" },
  definition: {
    en: "Whether the model builds skills and capacity.",
    id: "Apakah model meningkatkan kompetensi dan kapasitas.",
  },
  claim: "paper-implies",
  sources: [
    { title: paperTitle, locator: "p. 3014, Practical Model 1" },
    { title: paperTitle, locator: "p. 3015, Practical Model 2" },
    { title: paperTitle, locator: "p. 3015, Practical Model 3" },
  ],
  kind: "implicit",
  note: "none",
  ratings: {
    "program-mapping": {
      grade: "moderate",
      evidence: {
        en: "The first pillar aims at the capacity and competence of MSMEs.",
        id: "Pilar pertama bertujuan meningkatkan kapasitas dan kompetensi UMKM.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, Practical Model 1" }],
      scope: "model",
      hedged: false,
      stance: "aim",
      conflicting: [],
    },
    "form-grouping": {
      grade: "moderate",
      evidence: {
        en: "One of its forms is human resources capacity.",
        id: "Salah satu bentuknya adalah peningkatan kapasitas SDM.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 2" }],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
    "program-combination": {
      grade: "moderate",
      evidence: {
        en: "Training and capacity strengthening is one of its components.",
        id: "Pelatihan dan penguatan kapasitas merupakan salah satu komponennya.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 3" }],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
    flagship: "not-stated",
    emancipation: {
      grade: "strong",
      evidence: {
        en: "Financial literacy and managerial skill are its main focus.",
        id: "Literasi keuangan dan kecakapan manajerial menjadi fokus utamanya.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3013, Empowerment as Emancipation" }],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
    "self-determination": {
      grade: "strong",
      evidence: {
        en: "Gives opportunities to improve skills through relevant training.",
        id: "Memberikan kesempatan meningkatkan keterampilan melalui pelatihan yang relevan.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, Self-Determination Theory" }],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
    "new-localism": "not-stated",
    "self-governance": {
      grade: "strong",
      evidence: {
        en: "Tests or certifies competence and adds training where it is lacking.",
        id: "Menguji atau menyertifikasi kompetensi dan menambah pelatihan bila masih kurang.",
      },
      claim: "paper-implies",
      sources: [
        { title: paperTitle, locator: "p. 3016, discussion of Table 1" },
        { title: paperTitle, locator: "p. 3016, Conclusion" },
      ],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
  },
};
