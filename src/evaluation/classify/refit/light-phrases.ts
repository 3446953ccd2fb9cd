import type { CueTable } from "../cues.js";
import { phraseSlot, slotsOfPhrase } from "../slots.js";
import type { Fits } from "../train/fit.js";
import type { Design } from "../train/logistic.js";

/**
 * The design without the phrases that weigh least: of all phrases, written or learned, only `most` keep weights of their
 * own; the others speak through their groups.
 */
export function withoutLightPhrases(design: Design, fits: Fits, table: CueTable, most: number): Design {
  const first = phraseSlot(table, 0);
  const heft = table.cues.map((_, cue) => {
    let sum = 0;
    for (let slot = first + cue * slotsOfPhrase.length, i = 0; i < slotsOfPhrase.length; i++, slot++)
      for (const { weights } of fits) sum += weights[slot]! ** 2 * design.columns[slot]!.length;
    return sum;
  });
  const least = [...heft].sort((one, other) => other - one)[most - 1] ?? 0;
  const nothing = new Int32Array(0);
  return {
    ...design,
    columns: design.columns.map((column, slot) => {
      if (slot < first) return column;
      const own = heft[Math.floor((slot - first) / slotsOfPhrase.length)]!;
      return own > 0 && own >= least ? column : nothing;
    }),
  };
}
