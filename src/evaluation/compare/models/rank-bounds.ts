import type { CellPolicy } from "../cell-policy.js";
import { fittedTable } from "../fitted-table.js";
import type { ScoringMethod } from "../method.js";
import type { Problem } from "../problem.js";
import { rankedTable } from "../ranked-table.js";
import type { DecisionTable } from "../table.js";
import { columnOf } from "../table.js";

/** What an alternative may come to, whatever stands in the cells that nobody filled. */
export interface RankBounds {
  readonly id: string;
  readonly scores: readonly [lowest: number, highest: number];
  readonly ranks: readonly [best: number, worst: number];
}

/**
 * Bounds of scores and ranks over everything that gaps may hold: an alternative is at its best with its own gaps at the
 * best end of the scale and all other gaps at the worst, and at its worst the other way round. For methods that never
 * punish a better cell, which all methods of the library keep to where scales are declared.
 */
export function rankBounds(problem: Problem, method: ScoringMethod, policy: CellPolicy): readonly RankBounds[] {
  const [worst, best] = (["worst", "best"] as const).map(
    (end) => fittedTable(problem, method, { ...policy, notStated: end, notApplicable: end }).table,
  ) as [DecisionTable, DecisionTable];
  return worst.alternatives.map((id, row) => {
    const low = rankedTable(withRow(best, worst, row), method);
    const high = rankedTable(withRow(worst, best, row), method);
    return {
      id,
      scores: [low.scores[row]! + 0, high.scores[row]! + 0],
      ranks: [high.ranks[row]!, low.ranks[row]!],
    };
  });
}

/** A table with one row of another. */
function withRow(table: DecisionTable, other: DecisionTable, row: number): DecisionTable {
  return {
    ...table,
    columns: table.columns.map((column, place) => {
      const cells = column.cells.slice();
      cells[row] = other.columns[place]!.cells[row]!;
      return columnOf({ ...column, cells });
    }),
  };
}
