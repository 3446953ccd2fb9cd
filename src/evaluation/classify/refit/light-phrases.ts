import type { CueTable } from "../cues.js";
import { phraseSlot, slotsOfPhrase } from "../slots.js";
import type { Fits } from "../train/fit.js";
import { heavyPhrases } from "../train/heavy-phrases.js";
import type { Design } from "../train/logistic.js";

/**
 * The design without the phrases that weigh least: of all phrases, written or learned, only `most` keep weights of their
 * own; the others speak through their groups.
 */
export function withoutLightPhrases(design: Design, fits: Fits, table: CueTable, most: number): Design {
  const first = phraseSlot(table, 0);
  const heavy = heavyPhrases(fits, table, most, (slot) => design.columns[slot]!.length);
  const nothing = new Int32Array(0);
  return {
    ...design,
    columns: design.columns.map((column, slot) =>
      slot < first || heavy[Math.floor((slot - first) / slotsOfPhrase.length)] === true ? column : nothing,
    ),
  };
}
