import { paperTitle } from "../../source.js";
import type { Commitment } from "../commitment.js";

/** Recommended measure: national commitment. */
export const nationalCommitment: Commitment<"national-commitment"> = {
  id: "national-commitment",
  label: { en: "National commitment", id: "Komitmen nasional" },
  definition: {
    en: "The state commits itself to developing MSMEs, so that the parties coordinate and synchronize better.",
    id: "Negara berkomitmen mengembangkan UMKM agar para pihak lebih terkoordinasi dan tersinkronkan.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3016, Conclusion" },
    { title: paperTitle, locator: "p. 3010, Abstract" },
  ],
  who: "not-stated",
  wordings: {
    abstract: {
      text: { en: "Listed as the fourth step of implementation.", id: "Disebut sebagai langkah keempat pelaksanaan." },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    novelty: "not-stated",
    discussion: "not-stated",
    conclusion: {
      text: {
        en: "Necessary for better coordination and synchronization between the parties.",
        id: "Diperlukan agar koordinasi dan sinkronisasi antarpihak lebih baik.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, Conclusion" }],
    },
  },
  note: "none",
};
