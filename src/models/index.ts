export { criteria, isCriterionId, type CriterionId } from "./criteria/index.js";
export type {
  ConflictingRating,
  CriterionKind,
  ModelCriterion,
  ModelRating,
  RatingGrade,
  RatingStance,
} from "./criterion.js";
export type {
  ByCombination,
  CombinableCodes,
  Evidence,
  EvidenceReading,
  FacetCode,
  Indicator,
  Membership,
} from "./membership.js";
export type {
  Alias,
  Evaluation,
  GroupOutline,
  Model,
  ModelGroup,
  ModelKind,
  ModelNature,
  ModelOutline,
} from "./model.js";
export { isModelId, models, type ModelId } from "./models.js";
export { authorsPreferred, hybridRecommendation, type HybridModel, type PreferredModel } from "./recommendations.js";
