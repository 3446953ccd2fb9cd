import type { CueTable } from "../cues.js";
import { phraseSlot, slotsOfPhrase } from "../slots.js";
import type { Fits } from "./fit.js";

/** A phrase's weight that is lighter than this, in log-odds, is left to its groups. */
const leastWeight = 0.14;

/** Where the weights of a phrase of its own begin, phrase by phrase. */
function firstSlots(table: CueTable): readonly number[] {
  return table.cues.map((_, cue) => phraseSlot(table, cue));
}

/** How much a phrase of its own has to say: the sum of the squares of its weights. */
function heftOf(fits: Fits, first: number): number {
  let sum = 0;
  for (let slot = first; slot < first + slotsOfPhrase.length; slot++)
    for (const { weights } of fits) sum += weights[slot]! ** 2;
  return sum;
}

/**
 * Fitted numbers without those that hardly matter: of all phrases, written or learned, only `most` keep weights of their
 * own, and of these only weights that can be felt. The others speak through their groups.
 *
 * Many phrases with few weights each serve better than few with all of theirs: the same bytes hold 5,400 instead of 2,600,
 * and what rare words say reaches texts that stand near the ones that were fitted on.
 */
export function lighten(fits: Fits, table: CueTable, most: number): Fits {
  const firsts = firstSlots(table);
  const hefts = firsts.map((first) => heftOf(fits, first));
  const least = [...hefts].sort((one, other) => other - one)[most - 1] ?? 0;
  const light = Uint8Array.from(hefts, (heft) => (heft > 0 && heft >= least ? 0 : 1));
  return fits.map(({ prior, weights }) => {
    const kept = Float64Array.from(weights);
    firsts.forEach((first, cue) => {
      for (let slot = first; slot < first + slotsOfPhrase.length; slot++)
        if (light[cue] === 1 || Math.abs(kept[slot]!) < leastWeight) kept[slot] = 0;
    });
    return { prior, weights: kept };
  });
}
