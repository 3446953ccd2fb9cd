import { madeWith } from "../../../made.js";
import { isComputable } from "../../agreement/not-computable.js";
import { assertShare } from "../../agreement/parameter.js";
import type { CellPolicy } from "../cell-policy.js";
import { fittedTable, namedPolicy } from "../fitted-table.js";
import { labelsOf } from "../label-of.js";
import type { ScoringMethod } from "../method.js";
import type { Problem } from "../problem.js";
import { firstOf, rankedTable } from "../ranked-table.js";
import { contributionsTo } from "./contributions.js";
import { withoutAlternatives, withoutCriteria } from "./leave-one-out.js";
import { changeBetween, nearestRival, onlyOne } from "./rivals.js";
import { searchTolerance } from "./searched-intervals.js";
import { stabilitySentences } from "./sentences.js";
import type { Stability } from "./stability.js";
import { standingOrder } from "./standing-order.js";
import { weightStability } from "./weight-stability.js";

/** How to read cells, and what counts as close. */
export interface StabilityOptions {
  /** What stands for grades, intervals and gaps, as in `compare`. */
  readonly cells?: CellPolicy;
  /** It is a close call when moving at most this share of all weight levels the first with another; 0.05 where not said. */
  readonly closeWithin?: number;
}

/**
 * How firmly a ranking stands: over which weights the first stays first, which smallest change of weights puts the
 * second, and which puts anybody, level with it, what each criterion adds to its lead, and what happens when a criterion or an alternative is left
 * out (a rank reversal: an alternative that loses decides who wins).
 *
 * A weight moves while the others keep their proportions. For methods whose score is a sum over criteria (weighted sum and
 * product, PROMETHEE II, MOORA ratio and multiplicative, MARCOS) all this is a closed form; for the others it is
 * searched, and `basis` and `tolerance` say so. Criteria of weight 0 get no weight from the smallest change.
 *
 * @throws {@link SyncError} `problem-not-sound`, `method-does-not-fit`, `parameter-out-of-range`.
 *
 * @example
 * ```ts
 * import { findStability, isComputable, weightedSum } from "msme-sync";
 *
 * const { weights, smallestChange, isClose } = findStability(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [
 *       { id: "reach", direction: 1, weight: 0.75, scale: [0, 100] },
 *       { id: "ease", direction: 1, weight: 0.25, scale: [0, 100] },
 *     ],
 *     values: [[80, 20], [20, 80]],
 *   },
 *   weightedSum(),
 * );
 * weights[0].first; // => [0.5, 1]
 * isComputable(smallestChange) && smallestChange.moved.size; // => 0.25
 * isClose; // => false
 * ```
 */
export function findStability(problem: Problem, method: ScoringMethod, options: StabilityOptions = {}): Stability {
  const { cells = {}, closeWithin = 0.05 } = options;
  assertShare("closeWithin", closeWithin);
  const { problem: checked, table, findings, isPlain } = fittedTable(problem, method, cells);
  const ranking = rankedTable(table, method);
  const name = { criterion: labelsOf(checked.criteria), alternative: labelsOf(checked.alternatives) };
  const [first, second] = standingOrder(ranking);
  const isAlone = first === undefined || second === undefined;
  const change = isAlone ? onlyOne : changeBetween(table, method, ranking, first, second);
  const rival = nearestRival(table, method, ranking);
  const isClosed = method.parts !== undefined;
  const known = {
    method: method.id,
    basis: isClosed ? "closed-form" : "search",
    tolerance: isClosed ? 0 : searchTolerance,
    first: firstOf(table, ranking),
    weights: weightStability(table, method, ranking),
    lead: isAlone ? onlyOne : contributionsTo(table, method, first, second),
    smallestChange: change,
    nearestRival: rival,
    isClose: isComputable(rival) && rival.moved.size <= closeWithin + 1e-12,
    closeWithin,
    withoutCriterion: withoutCriteria(table, method, name),
    withoutAlternative: withoutAlternatives(table, method, name.alternative),
  } as const;
  return {
    ...known,
    statements: stabilitySentences(known, name),
    findings,
    made: madeWith({
      method: method.id,
      ...method.parameters,
      ...(!isPlain && { cells: namedPolicy(cells) }),
      closeWithin,
    }),
  };
}
