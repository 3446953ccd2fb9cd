import { paperTitle } from "../../source.js";
import type { Commitment } from "../commitment.js";

/** Recommended measure: integrated database. */
export const integratedDatabase: Commitment<"integrated-database"> = {
  id: "integrated-database",
  label: { en: "Integrated database", id: "Basis data terpadu" },
  definition: {
    en: "One database covers all MSME empowerment programs, national and regional.",
    id: "Satu basis data mencakup seluruh program pemberdayaan UMKM di tingkat nasional dan daerah.",
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
        en: "An integrated database of all programs would improve coordination and effectiveness.",
        id: "Basis data terpadu atas seluruh program akan meningkatkan koordinasi dan efektivitas.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3017, Conclusion" }],
    },
  },
  note: "none",
};
