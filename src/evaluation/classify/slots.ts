import type { Field } from "./classification.js";
import type { CueTable } from "./cues.js";
import { isTopical } from "./nested.js";

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

/**
 * The slots that a hit of a cue in a field fills, in the order in which they are credited.
 *
 * @param nested - Whether it stands inside a longer term; then it does not fill those of topics.
 */
export function slotsOf(table: CueTable, cue: number, field: Field, nested: boolean): readonly number[] {
  const slots: number[] = [];
  for (const group of table.cues[cue]!.groups) {
    if (nested && isTopical(table.groups[group]!)) continue;
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
 * Whoever adds up keeps a **stamp** for slots that are filled together: the name is read first, so there the slots "name" and
 * "anywhere" are filled together or not at all. A group has two stamps, for texts and for agencies; a phrase has one.
 */
export function groupStamp(group: number, inAgency: boolean): number {
  return 2 * group + Number(inAgency);
}

export function phraseStamp({ groups }: CueTable, cue: number): number {
  return 2 * groups.length + cue;
}

/** How many stamps there are. */
export function stampCount({ cues, groups }: CueTable): number {
  return 2 * groups.length + cues.length;
}
