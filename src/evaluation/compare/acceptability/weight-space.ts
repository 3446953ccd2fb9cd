/**
 * Which weights are possible.
 *
 * - `"free"`: nothing is known; all weights are equally likely.
 * - `"fixed"`: the problem's own weights; only cells are uncertain.
 * - `order`: criteria from the most important; every criterion of an earlier place outweighs every one of a later place.
 *   Criteria listed together in one place are not ordered among themselves, and criteria not listed are free.
 * - `bounds`: the lowest and highest share of all weight (0 to 1) of the criteria that are listed.
 */
export type WeightSpace =
  | "free"
  | "fixed"
  | { readonly order: readonly (string | readonly string[])[] }
  | { readonly bounds: Readonly<Record<string, readonly [lowest: number, highest: number]>> };
