import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** Whether the model comes with monitoring, evaluation and a shared database. */
export const monitoringAndData: ModelCriterion<"monitoring-and-data"> = {
  id: "monitoring-and-data",
  label: { en: "Monitoring, evaluation and shared database", id: "Pemantauan, evaluasi, dan basis data bersama" },
  definition: {
    en: "Whether the model comes with monitoring, evaluation and a shared database.",
    id: "Apakah model dilengkapi pemantauan, evaluasi, dan basis data bersama.",
  },
  claim: "paper-implies",
  sources: [{ title: paperTitle, locator: "p. 3017, Conclusion" }],
  kind: "implicit",
  note: "none",
  ratings: {
    "program-mapping": "not-stated",
    "form-grouping": "not-stated",
    "program-combination": "not-stated",
    flagship: "not-stated",
    emancipation: "not-stated",
    "self-determination": "not-stated",
    "new-localism": "not-stated",
    "self-governance": {
      grade: "moderate",
      evidence: {
        en: "Database, reporting, monitoring and evaluation are among the recommended measures, not properties of the model.",
        id: "Basis data, pelaporan, serta pemantauan dan evaluasi termasuk langkah yang direkomendasikan, bukan ciri modelnya.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3017, Conclusion" }],
      scope: "model",
      hedged: false,
      stance: "recommendation",
      conflicting: [],
    },
  },
};
