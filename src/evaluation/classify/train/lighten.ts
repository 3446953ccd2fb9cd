import type { CueTable } from "../cues.js";
import { phraseSlot, slotsOfPhrase } from "../slots.js";
import type { Fits } from "./fit.js";
import { heavyPhrases } from "./heavy-phrases.js";

/** A phrase's weight that is lighter than this, in log-odds, is left to its groups. */
const leastWeight = 0.14;

/**
 * Fitted numbers without those that hardly matter: of all phrases, written or learned, only `most` keep weights of their
 * own, and of these only weights that can be felt. The others speak through their groups.
 *
 * Many phrases with few weights each serve better than few with all of theirs: the same bytes hold 5,400 instead of 2,600,
 * and what rare words say reaches texts that stand near the ones that were fitted on.
 */
export function lighten(fits: Fits, table: CueTable, most: number): Fits {
  const heavy = heavyPhrases(fits, table, most);
  return fits.map(({ prior, weights }) => {
    const kept = Float64Array.from(weights);
    heavy.forEach((isHeavy, cue) => {
      const first = phraseSlot(table, cue);
      for (let slot = first; slot < first + slotsOfPhrase.length; slot++)
        if (!isHeavy || Math.abs(kept[slot]!) < leastWeight) kept[slot] = 0;
    });
    return { prior, weights: kept };
  });
}
