import type { CueTable } from "../cues.js";
import type { FoundCue } from "../finder.js";
import { slotCount, Slots, slotsOfGroup } from "../slots.js";
import type { Design } from "./logistic.js";

/**
 * How strongly weights are held to nothing. Groups are many words wide and may weigh; a single phrase has to make its case
 * against them. Chosen by cross-validation over families and over sources.
 */
export const penalties = { group: 10 / 3, phrase: 40 / 3 } as const;

/** The design of a fit: which example fills which slot. */
export function designOf(table: CueTable, found: readonly (readonly FoundCue[])[]): Design {
  const filled: number[][] = Array.from({ length: slotCount(table) }, () => []);
  const slots = new Slots(table);
  const now: number[] = [];
  found.forEach((hits, row) => {
    slots.clear();
    now.length = 0;
    for (const hit of hits) slots.fill(hit, now);
    for (const slot of now) filled[slot]!.push(row);
  });
  const groupSlots = table.groups.length * slotsOfGroup.length;
  return {
    rows: found.length,
    columns: filled.map((rows) => Int32Array.from(rows)),
    penalties: Float64Array.from(filled, (_, slot) => (slot < groupSlots ? penalties.group : penalties.phrase)),
  };
}
