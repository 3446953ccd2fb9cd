import { paperTitle } from "../../source.js";
import type { Commitment } from "../commitment.js";

/** Recommended measure: National Council for MSME Development. */
export const nationalCouncil: Commitment<"national-council"> = {
  id: "national-council",
  label: { en: "National Council for MSME Development", id: "Dewan Nasional Pengembangan UMKM" },
  definition: {
    en: "A council chaired by the president oversees and coordinates MSME empowerment at the national level.",
    id: "Dewan yang diketuai Presiden mengawasi dan mengoordinasikan pemberdayaan UMKM di tingkat nasional.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3016, Conclusion" },
    { title: paperTitle, locator: "p. 3010, Abstract" },
  ],
  who: {
    text: { en: "The president, as chair.", id: "Presiden selaku ketua." },
    claim: "paper-states",
    sources: [
      { title: paperTitle, locator: "p. 3016, Conclusion" },
      { title: paperTitle, locator: "p. 3010, Abstract" },
    ],
  },
  wordings: {
    abstract: {
      text: {
        en: "Establishing the council, chaired by the president.",
        id: "Pembentukan dewan yang diketuai Presiden.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    novelty: "not-stated",
    discussion: "not-stated",
    conclusion: {
      text: {
        en: "Establishing a council that would oversee and coordinate the initiatives nationally.",
        id: "Pembentukan dewan yang mengawasi dan mengoordinasikan berbagai prakarsa di tingkat nasional.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, Conclusion" }],
    },
  },
  note: "none",
};
