import { facets } from "./losses.js";

/** For each facet which of several sets of numbers is chosen; 0 are the numbers there were. */
export type Choice = readonly number[];

/**
 * Chooses for each facet how boldly numbers are corrected, from the losses on examples unseen: of the ways that are better
 * than no correction by more than chance (one standard error of the sum over groups) the one with the least loss.
 *
 * @param losses - For each way of correcting, no correction first and then the most cautious, the losses of each example.
 * @param groups - The group of each example.
 * @param use - The examples to go by.
 */
export function chooseCaution(
  losses: readonly (readonly Float64Array[])[],
  groups: readonly string[],
  use: (row: number) => boolean,
): Choice {
  return facets.map((_, facet) => {
    let chosen = 0;
    let most = 0;
    for (let way = 1; way < losses.length; way++) {
      const saved = new Map<string, number>();
      groups.forEach((group, row) => {
        if (!use(row)) return;
        const difference = losses[0]![row]![facet]! - losses[way]![row]![facet]!;
        saved.set(group, (saved.get(group) ?? 0) + difference);
      });
      let sum = 0;
      let squares = 0;
      for (const difference of saved.values()) {
        sum += difference;
        squares += difference ** 2;
      }
      const error = Math.sqrt(Math.max(0, squares - sum ** 2 / saved.size));
      if (sum <= Math.max(error, most)) continue;
      most = sum;
      chosen = way;
    }
    return chosen;
  });
}
