import type { Stated, Statement, Text } from "../entry.js";
import { paperTitle } from "../source.js";
import type { ModelId } from "./models.js";

/** A model that somebody prefers, and on what grounds. */
export interface PreferredModel extends Statement {
  readonly model: ModelId;
  /** `argument`: reasons in prose. It follows from no score, so no ranking has to reproduce it. */
  readonly basis: "argument";
}

/** A framework built of elements of several models. */
export interface HybridModel extends Statement {
  readonly elements: readonly (Stated & { readonly model: ModelId; readonly contributes: Text })[];
  /** What the paper asks of the way it is carried out. */
  readonly conditions: readonly Statement[];
}

/** The model the authors call the best. Their Table 1 cannot single it out: it ties with the other theoretical models. */
export const authorsPreferred: PreferredModel = {
  model: "self-governance",
  basis: "argument",
  text: {
    en: "Self-governance is the best model, because it rests on robust theoretical principles.",
    id: "Tata kelola mandiri merupakan model terbaik karena bertumpu pada prinsip teoretis yang kuat.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3010, Abstract" },
    { title: paperTitle, locator: "p. 3011, Novelty" },
  ],
};

/** The paper's other recommendation: join what three of the practical models do well. Form grouping gives nothing to it. */
export const hybridRecommendation: HybridModel = {
  text: {
    en: "Integrate key elements of the practical models in one hybrid framework.",
    id: "Padukan unsur utama model-model praktis dalam satu kerangka hibrida.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3015, Practical Model 4 (hybrid)" },
    { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
  ],
  elements: [
    {
      model: "program-mapping",
      contributes: { en: "structure and clarity", id: "struktur dan kejelasan" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4 (hybrid)" }],
    },
    {
      model: "program-combination",
      contributes: { en: "flexibility", id: "keluwesan" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4 (hybrid)" }],
    },
    {
      model: "flagship",
      contributes: { en: "a focus on flagship programs", id: "fokus pada program unggulan" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4 (hybrid)" }],
    },
  ],
  conditions: [
    {
      text: {
        en: "All stakeholders take part, and none is left out.",
        id: "Seluruh pemangku kepentingan dilibatkan secara partisipatif dan inklusif.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4 (hybrid)" }],
    },
    {
      text: {
        en: "Monitoring and evaluation go on throughout.",
        id: "Pemantauan dan evaluasi dilakukan secara berkelanjutan.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4 (hybrid)" }],
    },
  ],
};
