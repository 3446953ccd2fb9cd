import type { Field } from "./classification.js";
import type { CueTable } from "./cues.js";

/**
 * What a hit can be worth is kept in **slots**, each with one fitted weight for every answer. A group has three (found in
 * the name; found anywhere in name, description or context; found in the agency's name), a phrase has two of its own (name,
 * anywhere). A slot counts once for a text, however often its words occur, and is credited to the first hit that fills it.
 */
export const slotsOfGroup = ["name", "anywhere", "agency"] as const;
export const slotsOfPhrase = ["name", "anywhere"] as const;

/** How many slots a table of cues has. */
export function slotCount({ cues, groups }: CueTable): number {
  return groups.length * slotsOfGroup.length + cues.length * slotsOfPhrase.length;
}

/** The first slot of a phrase. */
export function phraseSlot({ groups }: CueTable, cue: number): number {
  return groups.length * slotsOfGroup.length + cue * slotsOfPhrase.length;
}

/** The fields by number: what a matcher's run writes down. */
export const fields: readonly Field[] = ["name", "description", "context", "agency", "code"];

/** The slots that a hit of a cue in a field fills, in the order in which they are credited. */
export function slotsOf(table: CueTable, cue: number, field: Field): readonly number[] {
  const slots: number[] = [];
  for (const group of table.cues[cue]!.groups) {
    const first = group * slotsOfGroup.length;
    if (field === "agency") slots.push(first + 2);
    else if (field === "name") slots.push(first, first + 1);
    else slots.push(first + 1);
  }
  // An agency's name and a code speak through their groups alone: a phrase in them says who pays, not what is done.
  if (field === "agency" || field === "code") return slots;
  const phrase = phraseSlot(table, cue);
  return field === "name" ? [...slots, phrase, phrase + 1] : [...slots, phrase + 1];
}

/**
 * What a hit of a cue in a field fills, for whoever adds up. The name is read first, so there the slots "name" and
 * "anywhere" are filled together or not at all: they share one stamp, and `slot` is the name's, which stands for both.
 */
export function stampsOf(table: CueTable, cue: number, field: Field): readonly { stamp: number; slot: number }[] {
  const stamps: { stamp: number; slot: number }[] = [];
  for (const group of table.cues[cue]!.groups) {
    const first = group * slotsOfGroup.length;
    if (field === "agency") stamps.push({ stamp: 2 * group + 1, slot: first + 2 });
    else stamps.push({ stamp: 2 * group, slot: field === "name" ? first : first + 1 });
  }
  if (field === "agency" || field === "code") return stamps;
  const phrase = phraseSlot(table, cue);
  stamps.push({ stamp: 2 * table.groups.length + cue, slot: field === "name" ? phrase : phrase + 1 });
  return stamps;
}

/** How many stamps there are: two a group, one a phrase. */
export function stampCount({ cues, groups }: CueTable): number {
  return 2 * groups.length + cues.length;
}
