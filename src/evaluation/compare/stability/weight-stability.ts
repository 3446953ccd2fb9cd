import type { ScoringMethod } from "../method.js";
import type { Ranking } from "../ranking.js";
import type { DecisionTable } from "../table.js";
import { ranksAt, searchedInterval } from "./searched-intervals.js";
import type { WeightInterval, WeightStability } from "./stability.js";
import { neighborsIn } from "./standing-order.js";
import { straightIntervals } from "./straight-intervals.js";

/** Pairs of neighbors that are followed; below the first of a long list, nobody asks. */
const most = 20;

/** For every criterion, how far its weight can move while the first and each pair of neighbors stay. */
export function weightStability(
  table: DecisionTable,
  method: ScoringMethod,
  ranking: Ranking,
): readonly WeightStability[] {
  const { alternatives, columns } = table;
  const shares = Float64Array.from(columns, ({ weight }) => weight);
  const rows = [...alternatives.keys()];
  const firsts = rows.filter((row) => ranking.ranks[row] === 1);
  const pairs = neighborsIn(ranking).slice(0, most);
  const parts = method.parts?.(table);
  if (parts !== undefined) {
    const { interval } = straightIntervals(parts, shares);
    return columns.map(({ id: criterion, weight }, place) => ({
      criterion,
      weight,
      first: firsts
        .flatMap((first) => rows.filter((row) => row !== first).map((row) => interval(first, row, place)))
        .reduce<WeightInterval>(narrower, [0, 1]),
      pairs: pairs.map(({ above, below }) => ({
        above: alternatives[above]!,
        below: alternatives[below]!,
        interval: interval(above, below, place),
      })),
    }));
  }
  const ranks = ranksAt(table, method);
  return columns.map(({ id: criterion, weight }, place) => ({
    criterion,
    weight,
    first: searchedInterval(shares, place, ranks, (found) => firsts.every((row) => found[row] === 1)),
    pairs: pairs.map(({ above, below, isTie }) => ({
      above: alternatives[above]!,
      below: alternatives[below]!,
      interval: searchedInterval(shares, place, ranks, (found) =>
        isTie ? found[above] === found[below] : found[above]! <= found[below]!,
      ),
    })),
  }));
}

function narrower(one: WeightInterval, other: WeightInterval): WeightInterval {
  return [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
}
