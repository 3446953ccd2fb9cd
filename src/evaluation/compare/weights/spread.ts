import { minMax } from "../normalizations/min-max.js";
import { scaled } from "../normalizations/normalization.js";
import type { Column } from "../table.js";

/** The column scaled from worst (0) to best (1), less its mean: its spread does not depend on units. */
export function deviations(column: Column): Float64Array {
  const values = scaled(column.cells, minMax.fit(column));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return column.lowest === column.highest ? values.fill(0) : values.map((value) => value - mean);
}

/** Root of the mean of squares. */
export function deviationOf(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}
