import type { ScoringMethod } from "./method.js";
import { rank, type Ranking } from "./ranking.js";
import type { DecisionTable } from "./table.js";

/** Scores of a table with the order they make, and how large a difference has to be to be one. */
export interface RankedTable extends Ranking {
  readonly scores: Float64Array;
}

/** Runs a scoring method on a table and ranks what it says, as `compare` does. */
export function rankedTable(table: DecisionTable, method: ScoringMethod): RankedTable {
  const { scores, magnitude } = method.compute(table);
  let largest = 0;
  for (const score of scores) largest = Math.max(largest, Math.abs(score));
  return { scores, ...rank(scores, method.better, magnitude ?? largest) };
}

/** The alternatives that share the first rank. */
export function firstOf({ alternatives }: DecisionTable, { ranks }: Ranking): readonly string[] {
  return alternatives.filter((_, row) => ranks[row] === 1);
}
