import { madeWith } from "../../../made.js";
import { notComputable, type Computed, isComputable } from "../../agreement/not-computable.js";
import { assertShare } from "../../agreement/parameter.js";
import type { CellPolicy } from "../cell-policy.js";
import { fittedTable, namedPolicy } from "../fitted-table.js";
import { labelsOf } from "../label-of.js";
import type { ScoringMethod } from "../method.js";
import type { Problem } from "../problem.js";
import { firstOf, rankedTable } from "../ranked-table.js";
import type { Ranking } from "../ranking.js";
import type { DecisionTable } from "../table.js";
import { contributionsTo } from "./contributions.js";
import { withoutAlternatives, withoutCriteria } from "./leave-one-out.js";
import { ranksAt, searchTolerance } from "./searched-intervals.js";
import { searchedChange } from "./searched-change.js";
import { stabilitySentences } from "./sentences.js";
import { changeOf, smallestChange } from "./smallest-change.js";
import type { SmallestChange, Stability } from "./stability.js";
import { standingOrder } from "./standing-order.js";
import { weightStability } from "./weight-stability.js";

/** How to read cells, and what counts as close. */
export interface StabilityOptions {
  /** What stands for grades, intervals and gaps, as in `compare`. */
  readonly cells?: CellPolicy;
  /** The first two are a close call when moving at most this share of all weight levels them; 0.05 where not said. */
  readonly closeWithin?: number;
}

/**
 * How firmly a ranking stands: over which weights the first stays first, which smallest change of weights puts the
 * second level with it, what each criterion adds to its lead, and what happens when a criterion or an alternative is left
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
  const change: Computed<SmallestChange> =
    first === undefined || second === undefined ? onlyOne : changeBetween(table, method, ranking, first, second);
  const isClosed = method.parts !== undefined;
  const known = {
    method: method.id,
    basis: isClosed ? "closed-form" : "search",
    tolerance: isClosed ? 0 : searchTolerance,
    first: firstOf(table, ranking),
    weights: weightStability(table, method, ranking),
    lead: first === undefined || second === undefined ? onlyOne : contributionsTo(table, method, first, second),
    smallestChange: change,
    isClose: isComputable(change) && change.moved.size <= closeWithin + 1e-12,
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

function changeBetween(
  table: DecisionTable,
  method: ScoringMethod,
  ranking: Ranking,
  first: number,
  second: number,
): Computed<SmallestChange> {
  const shares = Float64Array.from(table.columns, ({ weight }) => weight);
  const ids = table.columns.map(({ id }) => id);
  const parts = method.parts?.(table);
  const level = ranking.ranks[first] === ranking.ranks[second];
  const found = level
    ? { moved: shares, straight: shares }
    : parts === undefined
      ? searchedChange(shares, ranksAt(table, method), first, second)
      : smallestChange(
          shares,
          parts.map((part) => part[first]! - part[second]!),
        );
  if (found === undefined)
    return notComputable(
      "no weights put the second level with the first",
      "tidak ada bobot yang membuat keduanya setara",
    );
  return {
    first: table.alternatives[first]!,
    second: table.alternatives[second]!,
    moved: changeOf(ids, shares, found.moved, "moved"),
    straight: changeOf(ids, shares, found.straight, "straight"),
  };
}

const onlyOne = notComputable("there is only one alternative", "hanya ada satu alternatif");
