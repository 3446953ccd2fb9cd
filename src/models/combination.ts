import type { ByCombination } from "./membership.js";

/**
 * Every signature that a membership by combination counts: the selections of at least `atLeast` of its codes, the
 * smaller ones first, each in the order of `of`. A program belongs to the one that equals its own codes.
 *
 * @param membership - What may be combined, and how many make a combination.
 * @returns The signatures, as lists of ids.
 *
 * @example
 * ```ts
 * import { combinationsOf } from "msme-sync";
 *
 * const help = { by: "codes-combination", facet: "component", of: ["financing", "training", "mentoring"], atLeast: 2 } as const;
 *
 * combinationsOf(help).map((ids) => ids.join("+")); // => ["financing+training", "financing+mentoring", "training+mentoring", "financing+training+mentoring"]
 * ```
 */
export function combinationsOf<Membership extends ByCombination>(
  membership: Membership,
): readonly (readonly Membership["of"][number][])[] {
  const ids: readonly Membership["of"][number][] = membership.of;
  let selections: readonly (readonly Membership["of"][number][])[] = [[]];
  for (const id of ids) selections = selections.flatMap((chosen) => [[...chosen, id], chosen]);
  // The order of the doubling is kept among selections of one size, since sorting is stable.
  return selections
    .filter(({ length }) => length >= Math.max(1, membership.atLeast))
    .sort((one, other) => one.length - other.length);
}
