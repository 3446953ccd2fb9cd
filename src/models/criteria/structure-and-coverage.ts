import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** Whether the model orders programs clearly and leaves no important aspect out. */
export const structureAndCoverage: ModelCriterion<"structure-and-coverage"> = {
  id: "structure-and-coverage",
  label: {
    en: "Structure, clarity of classification, systematic coverage",
    id: "Struktur, kejelasan pengelompokan, dan cakupan sistematis",
  },
  definition: {
    en: "Whether the model orders programs clearly and leaves no important aspect out.",
    id: "Apakah model mengelompokkan program dengan jelas dan mencakup semua aspek penting.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3015, Practical Model 4 (hybrid)" },
    { title: paperTitle, locator: "p. 3015, Practical Model 2" },
  ],
  kind: "explicit-text",
  note: "none",
  ratings: {
    "program-mapping": {
      grade: "strong",
      evidence: {
        en: "Its structure and clarity are what the hybrid framework takes from it.",
        id: "Struktur dan kejelasannya menjadi unsur yang diambil kerangka hibrida.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4 (hybrid)" }],
      scope: "model",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
    "form-grouping": {
      grade: "strong",
      evidence: {
        en: "Sees to it that every important aspect of empowerment is handled systematically.",
        id: "Memastikan setiap aspek penting pemberdayaan ditangani secara sistematis.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 2" }],
      scope: "model",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
    "program-combination": "not-stated",
    flagship: "not-stated",
    emancipation: "not-stated",
    "self-determination": "not-stated",
    "new-localism": "not-stated",
    "self-governance": "not-stated",
  },
};
