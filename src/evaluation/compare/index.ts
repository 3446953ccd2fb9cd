export * from "./acceptability/index.js";
export * from "./consensus/index.js";
export * from "./models/index.js";
export * from "./stability/index.js";
export type { CellPolicy, GapPolicy } from "./cell-policy.js";
export { checkProblem, type CheckedProblem } from "./check-problem.js";
export { compare } from "./compare.js";
export type { Comparison, RelationComparison, ScoredComparison } from "./comparison.js";
export { explainComparison, type ComparisonExplanation } from "./explain-comparison.js";
export { findDominated } from "./find-dominated.js";
export { gradeMappings, type GradeMapping } from "./grade-mapping.js";
export type { Classes, Method, Relation, RelationMethod, Scores, ScoringMethod, Standing } from "./method.js";
export {
  copras,
  dominance,
  electreOne,
  electreThree,
  lexicographic,
  marcos,
  mooraMultiplicative,
  mooraRatio,
  mooraReference,
  prometheeOne,
  prometheeTwo,
  topsis,
  vikor,
  weightedProduct,
  weightedSum,
} from "./methods/index.js";
export type { Thresholds } from "./methods/electre-three.js";
export type { Preferences } from "./methods/flows.js";
export type { Preference } from "./methods/preference.js";
export { normalizations, type Normalization, type Scaling } from "./normalizations/index.js";
export type { Alternative, Cell, Criterion, Grounds, Problem, Rating, Stance } from "./problem.js";
export { readProblem, type ReadProblemOptions } from "./read-problem.js";
export type { Step } from "./step.js";
export { studyProblem, type ComparisonStudy, type StudyOptions } from "./study-problem.js";
export type { Column, DecisionTable } from "./table.js";
export { ahpWeights, type PairwiseWeighting } from "./weights/ahp.js";
export { bestWorstWeights, type BestWorstWeighting } from "./weights/best-worst.js";
export type { Consistency, OddJudgement } from "./weights/consistency.js";
export { criticWeights } from "./weights/critic.js";
export { directWeights } from "./weights/direct.js";
export { entropyWeights } from "./weights/entropy.js";
export { equalWeights } from "./weights/equal.js";
export {
  aggregateJudgements,
  aggregatePriorities,
  type GroupJudgements,
  type GroupWeighting,
} from "./weights/group.js";
export type { Judgement, Judgements } from "./weights/judgements.js";
export {
  rankOrderCentroidWeights,
  rankReciprocalWeights,
  rankSumWeights,
  type ImportanceOrder,
} from "./weights/rank-weights.js";
export { standardDeviationWeights } from "./weights/standard-deviation.js";
export { swingWeights } from "./weights/swing.js";
export { withWeights, type Weighting } from "./weights/weighting.js";
