import { paperTitle, provenanceTitle } from "../../source.js";
import type { RoadmapStep } from "../step.js";

/** Step 1: awareness and commitment. */
export const awarenessAndCommitment: RoadmapStep<"awareness-and-commitment"> = {
  id: "awareness-and-commitment",
  label: { en: "Awareness and commitment", id: "Kesadaran dan komitmen" },
  definition: {
    en: "Those involved understand why autonomy and independence in managing MSMEs matter, and commit themselves to it.",
    id: "Para pihak memahami pentingnya otonomi dan kemandirian dalam mengelola UMKM serta berkomitmen mewujudkannya.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3015, discussion of Table 1" },
    { title: paperTitle, locator: "p. 3016, Conclusion" },
  ],
  order: 1,
  preconditions: [],
  who: {
    text: { en: "MSMEs and other stakeholders.", id: "UMKM dan pemangku kepentingan lain." },
    claim: "paper-states",
    sources: [{ title: paperTitle, locator: "p. 3015, discussion of Table 1" }],
  },
  activities: [
    {
      text: {
        en: "Education and training that put the concept of self-governance in the center.",
        id: "Pendidikan dan pelatihan yang menekankan konsep tata kelola mandiri.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3015, discussion of Table 1" },
        { title: paperTitle, locator: "p. 3016, Conclusion" },
      ],
    },
  ],
  done: {
    text: {
      en: "The parties can say what self-governance asks of them and have stated their commitment, for example in a signed declaration.",
      id: "Para pihak dapat menjelaskan tuntutan tata kelola mandiri dan telah menyatakan komitmennya, misalnya dalam pernyataan yang ditandatangani.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "What shows that a step is done" }],
  },
  wordings: {
    abstract: {
      text: {
        en: "Fostering awareness of and commitment to the concept.",
        id: "Menumbuhkan kesadaran dan komitmen terhadap konsep tata kelola mandiri.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    novelty: {
      text: {
        en: "Increasing awareness of and commitment to the concept.",
        id: "Meningkatkan kesadaran dan komitmen terhadap konsep ini.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3011, Novelty" }],
    },
    discussion: {
      text: {
        en: "First step: raising awareness and commitment regarding autonomy and independence in business management.",
        id: "Langkah pertama: membangun kesadaran dan komitmen akan otonomi dan kemandirian dalam mengelola usaha.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, discussion of Table 1" }],
    },
    conclusion: {
      text: {
        en: "First: growing awareness and commitment through education and training.",
        id: "Pertama: menumbuhkan kesadaran dan komitmen melalui pendidikan dan pelatihan.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, Conclusion" }],
    },
  },
};
