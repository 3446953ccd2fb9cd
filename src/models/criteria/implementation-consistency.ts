import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** Whether the model can be carried out in the same way everywhere and over time. */
export const implementationConsistency: ModelCriterion<"implementation-consistency"> = {
  id: "implementation-consistency",
  label: { en: "Consistency of implementation", id: "Konsistensi pelaksanaan" },
  definition: {
    en: "Whether the model can be carried out in the same way everywhere and over time.",
    id: "Apakah model dapat dilaksanakan secara konsisten di berbagai tempat dan waktu.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3013, Practical Model (first)" }],
  kind: "explicit-text",
  note: "none",
  ratings: {
    "program-mapping": "not-stated",
    "form-grouping": "not-stated",
    "program-combination": {
      grade: "weak",
      evidence: {
        en: "Can be complex and hard to carry out consistently.",
        id: "Dapat menjadi rumit dan sulit dilaksanakan secara konsisten.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3013, Practical Model (first)" }],
      scope: "model",
      hedged: true,
      stance: "stated",
      conflicting: [],
    },
    flagship: "not-stated",
    emancipation: "not-stated",
    "self-determination": "not-stated",
    "new-localism": "not-stated",
    "self-governance": "not-stated",
  },
};
