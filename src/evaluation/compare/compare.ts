import { madeWith } from "../../made.js";
import type { CellPolicy } from "./cell-policy.js";
import type { Comparison, RelationComparison, ScoredComparison } from "./comparison.js";
import { fittedTable, namedPolicy } from "./fitted-table.js";
import { gradeEffect } from "./grade-effect.js";
import type { Method, RelationMethod, ScoringMethod } from "./method.js";
import type { Problem } from "./problem.js";
import { relationComparison } from "./relation-comparison.js";
import { scoredComparison } from "./scored-comparison.js";

/**
 * Compares the alternatives of a problem by one method.
 *
 * The problem may be unchecked; one that {@link checkProblem} made is not checked again. Cells that are not numbers
 * are refused unless a policy says what stands for them, and the policy stands in `made.options` of the result. Weights are
 * always rescaled to a sum of 1. Scores are finite; ranks count 1, 2, 2, 4.
 *
 * @param problem - Alternatives, criteria and values.
 * @param method - Such as `topsis()`; a value with its parameters inside.
 * @param policy - What stands for grades, intervals and gaps.
 * @throws {@link SyncError} `problem-not-sound` with everything that is wrong with the problem, or `method-does-not-fit`
 * with the cells that the method cannot use.
 *
 * @example
 * ```ts
 * import { compare, topsis } from "msme-sync";
 *
 * const { rows } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }, { id: "mentoring" }],
 *     criteria: [
 *       { id: "reach", direction: 1, weight: 2 },
 *       { id: "cost", direction: -1, weight: 1 },
 *     ],
 *     values: [[900, 30], [400, 50], [700, 20]],
 *   },
 *   topsis(),
 * );
 * rows.map((row) => row.rank); // => [1, 3, 2]
 * ```
 */
export function compare(problem: Problem, method: ScoringMethod, policy?: CellPolicy): ScoredComparison;
export function compare(problem: Problem, method: RelationMethod, policy?: CellPolicy): RelationComparison;
export function compare(problem: Problem, method: Method, policy?: CellPolicy): Comparison;
export function compare(problem: Problem, method: Method, policy: CellPolicy = {}): Comparison {
  const { problem: checked, table, findings, isPlain } = fittedTable(problem, method, policy);
  const made = madeWith({ method: method.id, ...method.parameters, ...(!isPlain && { cells: namedPolicy(policy) }) });
  if (method.kind === "relation") return relationComparison(table, method, findings, made);
  const after = gradeEffect(checked, method, policy);
  return scoredComparison(table, method, after.length === 0 ? findings : [...findings, ...after], made);
}
