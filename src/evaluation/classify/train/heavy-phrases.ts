import type { CueTable } from "../cues.js";
import { phraseSlot, slotsOfPhrase } from "../slots.js";
import type { Fits } from "./fit.js";

/**
 * Which phrases, written or learned, have most to say: by cue, whether it is among the `most` with the largest sum of squares
 * of its weights.
 *
 * @param timesOf - How often the square of a slot's weight counts; once when left out.
 */
export function heavyPhrases(
  fits: Fits,
  table: CueTable,
  most: number,
  timesOf: (slot: number) => number = () => 1,
): readonly boolean[] {
  const hefts = table.cues.map((_, cue) => {
    const first = phraseSlot(table, cue);
    let sum = 0;
    for (let slot = first; slot < first + slotsOfPhrase.length; slot++)
      for (const { weights } of fits) sum += weights[slot]! ** 2 * timesOf(slot);
    return sum;
  });
  const least = [...hefts].sort((one, other) => other - one)[most - 1] ?? 0;
  return hefts.map((heft) => heft > 0 && heft >= least);
}
