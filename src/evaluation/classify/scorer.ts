import { cueName, type CueTable } from "./cues.js";
import type { HitList } from "./hit-list.js";
import { fields, phraseSlot, slotCount, slotsOf, slotsOfGroup } from "./slots.js";
import { type Weights, weightsOf } from "./weights.js";

/** What a strong and a weak term are worth to a concept of a user's own, for which nothing is fitted. */
const ownGrades: Readonly<Record<string, number>> = { strong: 2, weak: 0.8 };
/** Log-odds of an own concept before any evidence: rare until shown. */
const ownPrior = -2;

/** The weights of each slot, row by row: only slots that are worth something have a row. */
interface WeightRows {
  readonly rowOf: Int32Array;
  readonly rows: Float64Array;
}

function weightRows(
  table: CueTable,
  outputs: readonly string[],
  columns: readonly number[],
  weights: Weights,
): WeightRows {
  const width = outputs.length;
  const rowOf = new Int32Array(slotCount(table)).fill(-1);
  const rows: number[] = [];
  const put = (slot: number, values: ArrayLike<number>): void => {
    if (!columns.some((column) => column >= 0 && values[column] !== 0)) return;
    rowOf[slot] = rows.length / width;
    for (const column of columns) rows.push(column < 0 ? 0 : values[column]!);
  };
  /** A line of letters holds a stretch of weights for each slot. */
  const putLine = (first: number, letters: string | undefined): void => {
    if (letters === undefined) return;
    const values = weightsOf(letters, weights.step);
    const stretch = weights.outputs.length;
    for (let i = 0; i * stretch < values.length; i++) put(first + i, values.subarray(i * stretch, (i + 1) * stretch));
  };
  const groups = new Map(weights.groups);
  table.groups.forEach((name, group) => {
    const first = group * slotsOfGroup.length;
    putLine(first, groups.get(name));
    const dot = name.lastIndexOf(".");
    const own = outputs.indexOf(name.slice(0, dot));
    if (own < 0 || columns[own]! >= 0) return;
    rowOf[first + 1] = rows.length / width;
    outputs.forEach((_, output) => rows.push(output === own ? (ownGrades[name.slice(dot + 1)] ?? 0) : 0));
  });
  const phrases = new Map(weights.phrases);
  table.cues.forEach((cue, number) => {
    putLine(phraseSlot(table, number), phrases.get(cueName(cue)));
  });
  return { rowOf, rows: Float64Array.from(rows) };
}

/** Adds up what hits are worth: prior plus the weights of the slots they fill. Nothing else enters. */
export class Scorer {
  readonly priors: Float64Array;
  /** How many numbers a score has: one an output. */
  readonly width: number;
  readonly #rows: Float64Array;
  /** For each cue and field the slots that are worth something, and their rows: from `#first[cue * fields + field]` on. */
  readonly #first: Int32Array;
  readonly #slots: Int32Array;
  readonly #rowOfSlot: Int32Array;
  /** The text in which each slot was filled last; slots are forgotten all at once by counting on. */
  readonly #filledIn: Uint32Array;
  #text = 0;

  constructor(table: CueTable, outputs: readonly string[], weights: Weights) {
    const columns = outputs.map((output) => weights.outputs.indexOf(output));
    const { rowOf, rows } = weightRows(table, outputs, columns, weights);
    this.width = outputs.length;
    this.priors = Float64Array.from(columns, (column) => (column < 0 ? ownPrior : weights.priors[column]!));
    this.#rows = rows;
    this.#rowOfSlot = rowOf;
    this.#filledIn = new Uint32Array(rowOf.length);
    const first: number[] = [];
    const slots: number[] = [];
    table.cues.forEach((_, cue) => {
      for (const field of fields) {
        first.push(slots.length);
        for (const slot of slotsOf(table, cue, field)) if (rowOf[slot]! >= 0) slots.push(slot);
      }
    });
    first.push(slots.length);
    this.#first = Int32Array.from(first);
    this.#slots = Int32Array.from(slots);
  }

  /** Log-odds of every output, written into `into`. */
  total(hits: HitList, into: Float64Array): void {
    into.set(this.priors);
    this.#text++;
    for (let at = 0; at < hits.count; at++)
      if (hits.negated[at] === 0) this.#add(hits.cues[at]!, hits.fields[at]!, into, 0);
  }

  /** What each hit adds to every output: a row a hit, written into `into`, which is cleared first and must be long enough. */
  parts(hits: HitList, into: Float64Array): void {
    into.fill(0, 0, hits.count * this.width);
    this.#text++;
    for (let at = 0; at < hits.count; at++)
      if (hits.negated[at] === 0) this.#add(hits.cues[at]!, hits.fields[at]!, into, at * this.width);
  }

  /** What a cue alone would add in a field: nothing before it has filled its slots. */
  worth(cue: number, field: number, into: Float64Array): void {
    into.fill(0);
    this.#text++;
    this.#add(cue, field, into, 0);
  }

  #add(cue: number, field: number, into: Float64Array, from: number): void {
    const place = cue * fields.length + field;
    const end = this.#first[place + 1]!;
    for (let i = this.#first[place]!; i < end; i++) {
      const slot = this.#slots[i]!;
      if (this.#filledIn[slot] === this.#text) continue;
      this.#filledIn[slot] = this.#text;
      const row = this.#rowOfSlot[slot]! * this.width;
      for (let k = 0; k < this.width; k++) into[from + k]! += this.#rows[row + k]!;
    }
  }
}
