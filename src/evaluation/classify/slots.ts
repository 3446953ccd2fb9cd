import type { Field } from "./classification.js";
import type { CueTable } from "./cues.js";
import type { FoundCue } from "./finder.js";

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

/** Remembers which slots a text has filled, and forgets them all at once for the next text. */
export class Slots {
  readonly #table: CueTable;
  readonly #filledIn: Uint32Array;
  #text = 0;

  constructor(table: CueTable) {
    this.#table = table;
    this.#filledIn = new Uint32Array(slotCount(table));
  }

  /** Starts a new text. */
  clear(): void {
    this.#text++;
  }

  #fill(slot: number, into: number[]): void {
    if (this.#filledIn[slot] === this.#text) return;
    this.#filledIn[slot] = this.#text;
    into.push(slot);
  }

  /** Fills the slots of one hit, and puts those into `into` that were still empty. A negated hit fills none. */
  fill({ cue, field, negated }: FoundCue, into: number[]): void {
    if (negated) return;
    for (const group of this.#table.cues[cue]!.groups) {
      const first = group * slotsOfGroup.length;
      if (field === "agency") this.#fill(first + 2, into);
      else {
        if (field === "name") this.#fill(first, into);
        this.#fill(first + 1, into);
      }
    }
    this.#fillPhrase(cue, field, into);
  }

  #fillPhrase(cue: number, field: Field, into: number[]): void {
    if (field === "agency" || field === "code") return;
    const first = phraseSlot(this.#table, cue);
    if (field === "name") this.#fill(first, into);
    this.#fill(first + 1, into);
  }
}
