import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** Whether entrepreneurs decide for themselves and stand on their own. */
export const actorIndependence: ModelCriterion<"actor-independence"> = {
  id: "actor-independence",
  label: {
    en: "Independence and own decisions of the entrepreneur",
    id: "Kemandirian dan keputusan sendiri pelaku usaha",
  },
  definition: {
    en: "Whether entrepreneurs decide for themselves and stand on their own.",
    id: "Apakah pelaku usaha mengambil keputusan sendiri dan mandiri.",
  },
  claim: "paper-implies",
  sources: [
    { title: paperTitle, locator: "p. 3013, Empowerment as Emancipation" },
    { title: paperTitle, locator: "p. 3014, Self-Determination Theory" },
    { title: paperTitle, locator: "p. 3015, discussion of Table 1" },
  ],
  kind: "implicit",
  note: "none",
  ratings: {
    "program-mapping": "not-stated",
    "form-grouping": "not-stated",
    "program-combination": "not-stated",
    flagship: "not-stated",
    emancipation: {
      grade: "strong",
      evidence: {
        en: "Frees small entrepreneurs from outside assistance and has them decide for themselves.",
        id: "Membebaskan pelaku usaha kecil dari bantuan luar dan mendorong pengambilan keputusan secara mandiri.",
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
        en: "Builds on freedom to decide and intrinsic motivation.",
        id: "Bertumpu pada kebebasan mengambil keputusan dan motivasi intrinsik.",
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
        en: "Begins with awareness that autonomy and independence in business matter.",
        id: "Diawali dengan kesadaran akan pentingnya otonomi dan kemandirian dalam mengelola usaha.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, discussion of Table 1" }],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
  },
};
