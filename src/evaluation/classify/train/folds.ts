import type { Example } from "./example.js";

/**
 * Parts examples into folds so that no group is split: the largest group first, each into the fold that is smallest so far.
 *
 * @returns The number of the fold of each example.
 */
export function foldsOf(groups: readonly string[], count: number): Uint8Array {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const load = new Array<number>(count).fill(0);
  const foldOf = new Map<string, number>();
  for (const [group, size] of [...sizes].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))) {
    const fold = load.indexOf(Math.min(...load));
    foldOf.set(group, fold);
    load[fold]! += size;
  }
  return Uint8Array.from(groups, (group) => foldOf.get(group)!);
}

/** The group of each example; one without is a group of its own. */
export function groupsOf(examples: readonly Example[]): readonly string[] {
  return examples.map(({ group }, number) => group ?? `#${number}`);
}
