import type { CueTable } from "../cues.js";
import type { HitList } from "../find/index.js";
import { fields, slotCount, slotsOf, slotsOfGroup } from "../slots.js";
import type { Design } from "./logistic.js";

/**
 * How strongly weights are held to nothing. Groups are many words wide and may weigh; a sense that shares its topic's weight
 * less so; a single phrase has to make its case against them. Chosen by cross-validation over families and over sources.
 */
export const penalties = { group: 2, sense: 4, phrase: 3 } as const;

/** The slots that the hits of a program fill. */
export function slotsFilled(table: CueTable, hits: HitList): ReadonlySet<number> {
  const filled = new Set<number>();
  for (let at = 0; at < hits.count; at++)
    if (hits.negated[at] === 0)
      for (const slot of slotsOf(table, hits.cues[at]!, fields[hits.fields[at]!]!, hits.nested[at] === 1))
        filled.add(slot);
  return filled;
}

/** The design of a fit: which example fills which slot, and how much each counts. */
export function designOf(
  table: CueTable,
  filled: readonly ReadonlySet<number>[],
  counts: Float64Array = new Float64Array(filled.length).fill(1),
): Design {
  const rows: number[][] = Array.from({ length: slotCount(table) }, () => []);
  filled.forEach((slots, row) => {
    for (const slot of slots) rows[slot]!.push(row);
  });
  const groupSlots = table.groups.length * slotsOfGroup.length;
  return {
    rows: filled.length,
    counts,
    columns: rows.map((column) => Int32Array.from(column)),
    penalties: Float64Array.from(rows, (_, slot) => {
      if (slot >= groupSlots) return penalties.phrase;
      return table.groups[Math.floor(slot / slotsOfGroup.length)]!.startsWith("sense.")
        ? penalties.sense
        : penalties.group;
    }),
  };
}
