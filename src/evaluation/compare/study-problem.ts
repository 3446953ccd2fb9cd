import type { CellPolicy } from "./cell-policy.js";
import { compare } from "./compare.js";
import type { ScoredComparison } from "./comparison.js";
import type { Acceptability } from "./acceptability/acceptability.js";
import { estimateAcceptability } from "./acceptability/estimate-acceptability.js";
import type { UncertainCells } from "./acceptability/uncertain-cells.js";
import type { WeightSpace } from "./acceptability/weight-space.js";
import type { Consensus } from "./consensus/consensus.js";
import { findConsensus } from "./consensus/find-consensus.js";
import type { Method, ScoringMethod } from "./method.js";
import { weightedSum } from "./methods/weighted-sum.js";
import type { Problem } from "./problem.js";
import { soundProblem } from "./sound-problem.js";
import { findStability } from "./stability/find-stability.js";
import type { Stability } from "./stability/stability.js";

/** How to study a problem. */
export interface StudyOptions {
  /** The weighted sum where not said. */
  readonly method?: ScoringMethod;
  /** What stands for grades, intervals and gaps. */
  readonly cells?: CellPolicy;
  /** What uncertain cells may hold over the samples; as in `cells` where not said. */
  readonly uncertain?: UncertainCells;
  /** Which weights are possible; all of them where not said. */
  readonly weights?: WeightSpace;
  /** Every scoring method where not said. */
  readonly methods?: readonly Method[];
  /** 1 where not said. */
  readonly seed?: number;
  /** 10,000 where not said. */
  readonly samples?: number;
}

/** Everything the library can say of one problem by one method. */
export interface ComparisonStudy {
  readonly problem: Problem;
  readonly comparison: ScoredComparison;
  readonly stability: Stability;
  readonly acceptability: Acceptability;
  readonly consensus: Consensus;
}

/**
 * The whole study of a decision problem in one call: the ranking, how firmly it stands, over which weights each
 * alternative is first, and what other methods say. Hand it to `comparisonReport`.
 *
 * @throws {@link SyncError} as `compare` and `estimateAcceptability` do.
 *
 * @example
 * ```ts
 * import { studyProblem } from "msme-sync";
 *
 * const { comparison, consensus } = studyProblem({
 *   alternatives: [{ id: "training" }, { id: "credit" }, { id: "mentoring" }],
 *   criteria: [
 *     { id: "reach", direction: 1, weight: 2 },
 *     { id: "cost", direction: -1, weight: 1 },
 *   ],
 *   values: [[900, 30], [400, 50], [700, 20]],
 * });
 * comparison.rows.map(({ rank }) => rank); // => [1, 3, 2]
 * consensus.firsts[0].ids; // => ["training"]
 * ```
 */
export function studyProblem(problem: Problem, options: StudyOptions = {}): ComparisonStudy {
  const { method = weightedSum(), cells = {}, uncertain = cells, weights, methods, seed = 1, samples } = options;
  const { problem: checked } = soundProblem(problem);
  return {
    problem: checked,
    comparison: compare(checked, method, cells),
    stability: findStability(checked, method, { cells }),
    acceptability: estimateAcceptability(checked, method, {
      seed,
      cells: uncertain,
      ...(samples !== undefined && { samples }),
      ...(weights !== undefined && { weights }),
    }),
    consensus: findConsensus(checked, methods, cells),
  };
}
