export type { CellPolicy, GapPolicy } from "./cell-policy.js";
export { checkProblem, type CheckedProblem } from "./check-problem.js";
export { compare } from "./compare.js";
export type { Comparison, RelationComparison, ScoredComparison } from "./comparison.js";
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
export type { Step } from "./step.js";
export type { Column, DecisionTable } from "./table.js";
