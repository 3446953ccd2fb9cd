import { facets } from "./losses.js";

/** For each facet which of several sets of numbers is chosen; 0 are the numbers there were. */
export type Choice = readonly number[];

/** The losses of one way of correcting: for each scale of its log-odds, and each example, a number a facet. */
type LossesByScale = readonly (readonly Float64Array[])[];

/**
 * Chooses for each facet how boldly numbers are corrected, from the losses on examples unseen: of the ways that are better
 * than no correction by more than chance (one standard error of the sum over groups) the one with the least loss. Each way
 * is judged at the scale that suits it: what only makes answers surer or less sure is a matter of calibration.
 *
 * @param ways - The losses of each way; the first is no correction.
 * @param groups - The group of each example.
 * @param use - The examples to go by.
 */
export function chooseCaution(
  ways: readonly LossesByScale[],
  groups: readonly string[],
  use: (row: number) => boolean,
): Choice {
  const rows = [...groups.keys()].filter(use);
  return facets.map((_, facet) => {
    const lost = ways.map((scales) => atBestScale(scales, rows, facet));
    let chosen = 0;
    let most = 0;
    for (let way = 1; way < ways.length; way++) {
      const saved = new Map<string, number>();
      rows.forEach((row, i) => {
        saved.set(groups[row]!, (saved.get(groups[row]!) ?? 0) + lost[0]![i]! - lost[way]![i]!);
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

function atBestScale(scales: LossesByScale, rows: readonly number[], facet: number): readonly number[] {
  const lists = scales.map((losses) => rows.map((row) => losses[row]![facet]!));
  const sums = lists.map((list) => list.reduce((sum, loss) => sum + loss, 0));
  return lists[sums.indexOf(Math.min(...sums))]!;
}
