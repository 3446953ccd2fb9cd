import { cueName, type CueTable } from "./cues.js";
import type { FoundCue } from "./finder.js";
import { phraseSlot, slotCount, Slots, slotsOfGroup } from "./slots.js";
import { weightsOf, type Weights } from "./weights.js";

/** What a strong and a weak term are worth to a concept of a user's own, for which nothing is fitted. */
const ownGrades: Readonly<Record<string, number>> = { strong: 2, weak: 0.8 };
/** Log-odds of an own concept before any evidence: rare until shown. */
const ownPrior = -2;

/** Log-odds of every answer for one text, and what each hit added. */
export interface Scores {
  /** One number an output. */
  readonly totals: Float64Array;
  /** For each hit in order, one number an output: what it added. */
  readonly parts: readonly Float64Array[];
}

/** Adds up what hits are worth: prior plus the weights of the slots they fill. Nothing else enters. */
export class Scorer {
  readonly priors: Float64Array;
  readonly #width: number;
  readonly #slots: Slots;
  /** The row of weights of each slot; -1 where a slot is worth nothing. */
  readonly #rowOf: Int32Array;
  readonly #rows: Float64Array;
  readonly #filled: number[] = [];

  constructor(table: CueTable, outputs: readonly string[], weights: Weights) {
    const column = outputs.map((output) => weights.outputs.indexOf(output));
    const width = (this.#width = outputs.length);
    this.#slots = new Slots(table);
    this.#rowOf = new Int32Array(slotCount(table)).fill(-1);
    this.priors = Float64Array.from(column, (place) => (place < 0 ? ownPrior : weights.priors[place]!));
    const rows: number[] = [];
    const put = (slot: number, values: ArrayLike<number>): void => {
      if (!Array.prototype.some.call(values, (value) => value !== 0)) return;
      this.#rowOf[slot] = rows.length / width;
      for (const place of column) rows.push(place < 0 ? 0 : values[place]!);
    };
    const groups = new Map(weights.groups);
    table.groups.forEach((name, group) => {
      const letters = groups.get(name);
      const first = group * slotsOfGroup.length;
      if (letters !== undefined) {
        const values = weightsOf(letters, weights.step);
        for (let i = 0; i < slotsOfGroup.length; i++)
          put(first + i, values.subarray(i * weights.outputs.length, (i + 1) * weights.outputs.length));
      }
      const output = outputs.indexOf(name.slice(0, name.lastIndexOf(".")));
      if (output >= 0 && column[output]! < 0) {
        const own = new Array<number>(width).fill(0);
        own[output] = ownGrades[name.slice(name.lastIndexOf(".") + 1)] ?? 0;
        this.#rowOf[first + 1] = rows.length / width;
        rows.push(...own);
      }
    });
    const phrases = new Map(weights.phrases);
    table.cues.forEach((cue, number) => {
      const letters = phrases.get(cueName(cue));
      if (letters === undefined) return;
      const values = weightsOf(letters, weights.step);
      const first = phraseSlot(table, number);
      put(first, values.subarray(0, weights.outputs.length));
      put(first + 1, values.subarray(weights.outputs.length));
    });
    this.#rows = Float64Array.from(rows);
  }

  /** Log-odds only: for millions of texts. The result is valid until the next call. */
  total(found: readonly FoundCue[], into: Float64Array): void {
    into.set(this.priors);
    this.#slots.clear();
    for (const hit of found) this.#add(hit, into);
  }

  /** Log-odds with what each hit added. */
  score(found: readonly FoundCue[]): Scores {
    this.#slots.clear();
    const parts = found.map((hit) => {
      const part = new Float64Array(this.#width);
      this.#add(hit, part);
      return part;
    });
    const totals = Float64Array.from(this.priors);
    for (const part of parts) for (let k = 0; k < this.#width; k++) totals[k]! += part[k]!;
    return { totals, parts };
  }

  #add(hit: FoundCue, into: Float64Array): void {
    const filled = this.#filled;
    filled.length = 0;
    this.#slots.fill(hit, filled);
    for (const slot of filled) {
      const row = this.#rowOf[slot]!;
      if (row < 0) continue;
      const from = row * this.#width;
      for (let k = 0; k < this.#width; k++) into[k]! += this.#rows[from + k]!;
    }
  }
}
