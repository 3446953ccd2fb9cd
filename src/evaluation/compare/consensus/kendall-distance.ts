import { assertSameLength } from "./same-length.js";

/**
 * Kendall's distance: how many pairs of alternatives one ranking puts in the opposite order of the other; from 0 (no pair)
 * to n (n - 1) / 2 (reversed). A pair that one of them ties is not turned around.
 *
 * Source: Kendall (1938), A new measure of rank correlation, Biometrika 30; with ties, Kemeny (1959), Mathematics without
 * numbers, Daedalus 88, counts half a pair more for each tie of one only.
 *
 * @throws {@link SyncError} `rows-do-not-match` when the rankings differ in length.
 *
 * @example
 * ```ts
 * import { kendallDistance } from "msme-sync";
 *
 * kendallDistance([1, 2, 3, 4, 5], [2, 1, 3, 5, 4]); // => 2
 * ```
 */
export function kendallDistance(one: readonly number[], other: readonly number[]): number {
  return pairsOf(one, other).opposite;
}

/** How many pairs two rankings put in the same order, and how many in the opposite one; those that either ties are neither. */
export function pairsOf(
  one: readonly number[],
  other: readonly number[],
): { readonly same: number; readonly opposite: number } {
  assertSameLength(one, other);
  let [same, opposite] = [0, 0];
  for (let i = 0; i < one.length; i++)
    for (let j = i + 1; j < one.length; j++) {
      const order = Math.sign(one[i]! - one[j]!) * Math.sign(other[i]! - other[j]!);
      if (order > 0) same++;
      if (order < 0) opposite++;
    }
  return { same, opposite };
}
