export { compareModels, type CompareModelsOptions } from "./compare-models.js";
export type { Coverage } from "./coverage.js";
export type { ModelWeights } from "./groups.js";
export type * from "./model-comparison.js";
export { modelsProblem, type ModelsProblemOptions } from "./models-problem.js";
export type { RankBounds } from "./rank-bounds.js";
