import { inCodeUnitOrder } from "./in-code-unit-order.js";
import { assertSameLength } from "./same-length.js";

/** The rows that have a key in common. */
export interface Slice<Row> {
  readonly key: string;
  readonly rows: readonly Row[];
}

/**
 * Parts rows by any key: language, length of text, agency, source. Each row stands in exactly one slice.
 *
 * @param rows - Anything.
 * @param keys - The key of each row, in the same order.
 * @returns The slices, the largest first, equally large ones in the order of their key's code units.
 * @throws {@link SyncError} `rows-do-not-match`
 *
 * @example
 * ```ts
 * import { sliceRows } from "msme-sync";
 *
 * sliceRows([1, 2, 3], ["id", "en", "id"]); // => [{ key: "id", rows: [1, 3] }, { key: "en", rows: [2] }]
 * ```
 */
export function sliceRows<Row>(rows: readonly Row[], keys: readonly string[]): readonly Slice<Row>[] {
  assertSameLength("keys", rows.length, keys.length);
  const found = new Map<string, Row[]>(inCodeUnitOrder(keys).map((key) => [key, []]));
  rows.forEach((row, i) => found.get(keys[i]!)!.push(row));
  return [...found].map(([key, slice]) => ({ key, rows: slice })).sort((a, b) => b.rows.length - a.rows.length);
}
