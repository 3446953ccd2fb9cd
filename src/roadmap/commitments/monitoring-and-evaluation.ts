import { paperTitle } from "../../source.js";
import type { Commitment } from "../commitment.js";

/** Recommended measure: monitoring and evaluation. */
export const monitoringAndEvaluation: Commitment<"monitoring-and-evaluation"> = {
  id: "monitoring-and-evaluation",
  label: { en: "Monitoring and evaluation", id: "Pemantauan dan evaluasi" },
  definition: {
    en: "A monitoring and evaluation system supervises how the programs are carried out, so that their goals are reached.",
    id: "Sistem pemantauan dan evaluasi mengawasi pelaksanaan program agar sasarannya tercapai.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3017, Conclusion" }],
  who: "not-stated",
  wordings: {
    abstract: "not-stated",
    novelty: "not-stated",
    discussion: "not-stated",
    conclusion: {
      text: {
        en: "Last: an effective monitoring and evaluation system.",
        id: "Terakhir: sistem pemantauan dan evaluasi yang efektif.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3017, Conclusion" }],
    },
  },
  note: "none",
};
