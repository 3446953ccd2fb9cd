import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** What the model does for business volume and for local or national growth. */
export const economicImpact: ModelCriterion<"economic-impact"> = {
  id: "economic-impact",
  label: { en: "Economic results", id: "Hasil ekonomi" },
  definition: {
    en: "What the model does for business volume and for local or national growth.",
    id: "Sumbangan model terhadap volume usaha serta pertumbuhan ekonomi daerah atau nasional.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3015, Practical Model 4" },
    { title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" },
    { title: paperTitle, locator: "p. 3014, Self-Government" },
  ],
  kind: "explicit-text",
  note: "none",
  ratings: {
    "program-mapping": "not-stated",
    "form-grouping": "not-stated",
    "program-combination": "not-stated",
    flagship: {
      grade: "strong",
      evidence: {
        en: "Its programs raised MSME business volume significantly and so added to national growth.",
        id: "Program-programnya meningkatkan volume usaha UMKM secara berarti dan turut menyumbang pertumbuhan ekonomi nasional.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
      scope: "model",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
    emancipation: "not-stated",
    "self-determination": "not-stated",
    "new-localism": {
      grade: "moderate",
      evidence: { en: "Aims at a stronger local economy.", id: "Bertujuan memperkuat ekonomi lokal." },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" }],
      scope: "model",
      hedged: false,
      stance: "aim",
      conflicting: [],
    },
    "self-governance": {
      grade: "moderate",
      evidence: {
        en: "Expected to further local growth and inclusive, sustainable growth.",
        id: "Diharapkan mendorong pertumbuhan ekonomi daerah serta pertumbuhan yang inklusif dan berkelanjutan.",
      },
      claim: "paper-implies",
      sources: [
        { title: paperTitle, locator: "p. 3014, Self-Government" },
        { title: paperTitle, locator: "p. 3016, discussion of Table 1" },
      ],
      scope: "model",
      hedged: false,
      stance: "aim",
      conflicting: [],
    },
  },
};
