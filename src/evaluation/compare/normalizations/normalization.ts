import type { Finding, Named } from "../../../entry.js";
import type { Column } from "../table.js";

/** How the numbers of one column become comparable ones, more being better. */
export type Scaling =
  /** (x - origin) / unit; the unit is negative where less is better. */
  | { readonly form: "line"; readonly origin: number; readonly unit: number }
  /** unit / x */
  | { readonly form: "reciprocal"; readonly unit: number }
  /** The same for all. */
  | { readonly form: "constant"; readonly value: number };

/** A way of making criteria with different units comparable: a value to hand to a method. */
export interface Normalization extends Named {
  /** How one column is scaled, its direction turned so that more is better. */
  readonly fit: (column: Column) => Scaling;
  /** What in a column does not fit, each with its cell; severity "error" stops the comparison. */
  readonly domain: (column: Column, alternatives: readonly string[]) => readonly Finding[];
}

/** The numbers of a column under a scaling. */
export function scaled(cells: Float64Array, scaling: Scaling): Float64Array {
  const result = new Float64Array(cells.length);
  if (scaling.form === "constant") return result.fill(scaling.value);
  const { unit } = scaling;
  if (scaling.form === "reciprocal") for (let row = 0; row < cells.length; row++) result[row] = unit / cells[row]!;
  else {
    const { origin } = scaling;
    for (let row = 0; row < cells.length; row++) result[row] = (cells[row]! - origin) / unit;
  }
  return result;
}
