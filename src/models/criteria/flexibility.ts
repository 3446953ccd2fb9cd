import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** Whether the model adapts to different contexts. */
export const flexibility: ModelCriterion<"flexibility"> = {
  id: "flexibility",
  label: { en: "Flexibility and adaptability to context", id: "Keluwesan dan kesesuaian dengan konteks" },
  definition: {
    en: "Whether the model adapts to different contexts.",
    id: "Apakah model dapat disesuaikan dengan konteks yang berbeda-beda.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
    { title: paperTitle, locator: "p. 3015, Practical Model 3" },
    { title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" },
  ],
  kind: "explicit-text",
  note: "none",
  ratings: {
    "program-mapping": "not-stated",
    "form-grouping": "not-stated",
    "program-combination": {
      grade: "strong",
      evidence: {
        en: "Shows flexibility and relevance in different contexts.",
        id: "Menunjukkan keluwesan dan relevansi dalam berbagai konteks.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
        { title: paperTitle, locator: "p. 3015, Practical Model 3" },
      ],
      scope: "model",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
    flagship: "not-stated",
    emancipation: "not-stated",
    "self-determination": "not-stated",
    "new-localism": {
      grade: "moderate",
      evidence: {
        en: "Prefers approaches cut to local needs and potential, which implies that they vary.",
        id: "Mengutamakan pendekatan yang disesuaikan dengan kebutuhan dan potensi lokal, sehingga tersirat keluwesannya.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" }],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
    "self-governance": {
      grade: "strong",
      evidence: {
        en: "Called the more adaptive, contextual and responsive approach.",
        id: "Disebut sebagai pendekatan yang lebih adaptif, kontekstual, dan tanggap.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
      scope: "model",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
  },
};
