import type { DecisionTable } from "./table.js";

/** A table with other weights, which have to sum to 1. The numbers are shared, not copied. */
export function withShares(table: DecisionTable, shares: ArrayLike<number>): DecisionTable {
  return { ...table, columns: table.columns.map((column, place) => ({ ...column, weight: shares[place]! })) };
}
