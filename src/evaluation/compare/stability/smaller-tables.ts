import { columnOf, sharesOf, type DecisionTable } from "../table.js";

/** The table without one criterion, the weights of the others rescaled; undefined where no weight is left. */
export function withoutColumn(table: DecisionTable, place: number): DecisionTable | undefined {
  const rest = table.columns.filter((_, each) => each !== place);
  if (!rest.some(({ weight }) => weight > 0)) return undefined;
  const shares = sharesOf(rest.map(({ weight }) => weight));
  return { ...table, columns: rest.map((column, each) => ({ ...column, weight: shares[each]! })) };
}

/** The table without one alternative; the ranges of its columns are those of the others. */
export function withoutRow(table: DecisionTable, row: number): DecisionTable {
  return {
    ...table,
    alternatives: table.alternatives.filter((_, each) => each !== row),
    columns: table.columns.map((column) =>
      columnOf({ ...column, cells: column.cells.filter((_, each) => each !== row) }),
    ),
  };
}
