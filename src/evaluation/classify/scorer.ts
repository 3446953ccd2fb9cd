import { cueName, type CueTable } from "./cues.js";
import type { HitList } from "./find/index.js";
import { fields, phraseSlot, slotCount, slotsOfGroup, slotsOfPhrase, stampCount, stampsOf } from "./slots.js";
import { Sums } from "./sums.js";
import { stepsOf, type Weights } from "./weights.js";

/** What a strong and a weak term are worth to a concept of a user's own, for which nothing is fitted. */
const ownGrades: Readonly<Record<string, number>> = { strong: 2, weak: 0.8 };
/** Log-odds of an own concept before any evidence: rare until shown. */
const ownPrior = -2;

/** What is worth something, row by row: only slots that are have a row. */
interface WeightRows {
  readonly rowOf: Int32Array;
  readonly rows: readonly number[];
}

/**
 * The weights of each slot in steps of the fitted numbers. The row of a name's slot is what a hit in the name adds all in
 * all: the name is read first, so such a hit fills the slot for "anywhere" too, or finds both filled.
 */
function weightRows(
  table: CueTable,
  outputs: readonly string[],
  columns: readonly number[],
  weights: Weights,
): WeightRows {
  const width = outputs.length;
  const stretch = weights.outputs.length;
  const rowOf = new Int32Array(slotCount(table)).fill(-1);
  const rows: number[] = [];
  const isWorth = (letters: string, place: number): boolean =>
    columns.some((column) => column >= 0 && stepsOf(letters, place * stretch + column) !== 0);
  /** A line of letters holds a stretch of weights for each slot; the first is the name's, the second "anywhere". */
  const putLine = (first: number, count: number, letters: string | undefined): void => {
    if (letters === undefined) return;
    const inName = isWorth(letters, 0);
    const anywhere = isWorth(letters, 1);
    for (let place = 0; place < count; place++) {
      if (place === 0 ? !(inName || anywhere) : place === 1 ? !anywhere : !isWorth(letters, place)) continue;
      rowOf[first + place] = rows.length / width;
      for (const column of columns) {
        let steps = column < 0 ? 0 : stepsOf(letters, place * stretch + column);
        if (place === 0 && column >= 0) steps += stepsOf(letters, stretch + column);
        rows.push(steps);
      }
    }
  };
  const groups = new Map(weights.groups);
  table.groups.forEach((name, group) => {
    const first = group * slotsOfGroup.length;
    putLine(first, slotsOfGroup.length, groups.get(name));
    const dot = name.lastIndexOf(".");
    const own = outputs.indexOf(name.slice(0, dot));
    if (own < 0 || columns[own]! >= 0) return;
    const grade = Math.round((ownGrades[name.slice(dot + 1)] ?? 0) / weights.step);
    rowOf[first] = rowOf[first + 1] = rows.length / width;
    for (let output = 0; output < width; output++) rows.push(output === own ? grade : 0);
  });
  const phrases = new Map(weights.phrases);
  table.cues.forEach((cue, number) => {
    putLine(phraseSlot(table, number), slotsOfPhrase.length, phrases.get(cueName(cue)));
  });
  return { rowOf, rows };
}

/** Adds up what hits are worth: prior plus the weights of the slots they fill. Nothing else enters. */
export class Scorer {
  readonly priors: Float64Array;
  /** How many numbers a score has: one an output. */
  readonly width: number;
  /** Log-odds of one step: weights are whole numbers of steps. */
  readonly step: number;
  /**
   * The priors as whole steps and what remains. Adding the steps first makes answers that are equally likely exactly equal,
   * so that the order of their table decides between them, not a rounding error.
   */
  readonly #priorSteps: Int32Array;
  readonly #priorRests: Float64Array;
  readonly #sums: Sums;
  /** For each cue and field where its fillings start, from `#first[cue * fields + field]` on: a stamp and a row by turns. */
  readonly #first: Int32Array;
  readonly #fillings: Int32Array;
  /** The text in which each stamp was set last; they are forgotten all at once by counting on. */
  readonly #setIn: Uint32Array;
  #text = 0;

  constructor(table: CueTable, outputs: readonly string[], weights: Weights) {
    const columns = outputs.map((output) => weights.outputs.indexOf(output));
    const { rowOf, rows } = weightRows(table, outputs, columns, weights);
    this.width = outputs.length;
    this.step = weights.step;
    this.priors = Float64Array.from(columns, (column) => (column < 0 ? ownPrior : weights.priors[column]!));
    this.#priorSteps = Int32Array.from(this.priors, (prior) => Math.floor(prior / this.step));
    this.#priorRests = this.priors.map(
      (prior, k) => Math.round((prior - this.#priorSteps[k]! * this.step) * 1e9) / 1e9,
    );
    this.#sums = new Sums(this.width, rows);
    this.#setIn = new Uint32Array(stampCount(table));
    const first: number[] = [];
    const fillings: number[] = [];
    for (let cue = 0; cue < table.cues.length; cue++) {
      for (const field of fields) {
        first.push(fillings.length);
        for (const { stamp, slot } of stampsOf(table, cue, field))
          if (rowOf[slot]! >= 0) fillings.push(stamp, rowOf[slot]!);
      }
    }
    first.push(fillings.length);
    this.#first = Int32Array.from(first);
    this.#fillings = Int32Array.from(fillings);
  }

  /** Log-odds of every output, written into `into`. */
  total(hits: HitList, into: Float64Array): void {
    const sums = this.#sums;
    sums.clear();
    this.#text++;
    for (let at = 0; at < hits.count; at++) if (hits.negated[at] === 0) this.#add(hits.cues[at]!, hits.fields[at]!);
    sums.settle();
    for (let k = 0; k < this.width; k++) into[k] = this.#oddsOf(k, sums.totals[k]!);
  }

  /**
   * The same, and what each hit adds to every output, in steps: a row a hit, written into `parts`, which must be long
   * enough.
   */
  parts(hits: HitList, parts: Int32Array, into: Float64Array): void {
    const sums = this.#sums;
    const { totals } = sums;
    const { width } = this;
    sums.clear();
    this.#text++;
    for (let at = 0, from = 0; at < hits.count; at++, from += width) {
      // What stands in the totals before a hit is taken off again: so they need not be cleared for each.
      for (let k = 0; k < width; k++) parts[from + k] = totals[k]!;
      if (hits.negated[at] === 0) this.#add(hits.cues[at]!, hits.fields[at]!);
      sums.settle();
      for (let k = 0; k < width; k++) parts[from + k] = totals[k]! - parts[from + k]!;
    }
    for (let k = 0; k < this.width; k++) into[k] = this.#oddsOf(k, totals[k]!);
  }

  /** What a cue alone would add in a field, in log-odds: nothing before it has set its stamps. */
  worth(cue: number, field: number, into: Float64Array): void {
    const sums = this.#sums;
    sums.clear();
    this.#text++;
    this.#add(cue, field);
    sums.settle();
    for (let k = 0; k < this.width; k++) into[k] = this.step * sums.totals[k]!;
  }

  #oddsOf(output: number, steps: number): number {
    return (this.#priorSteps[output]! + steps) * this.step + this.#priorRests[output]!;
  }

  #add(cue: number, field: number): void {
    const place = cue * fields.length + field;
    const fillings = this.#fillings;
    const setIn = this.#setIn;
    const end = this.#first[place + 1]!;
    for (let i = this.#first[place]!; i < end; i += 2) {
      const stamp = fillings[i]!;
      if (setIn[stamp] === this.#text) continue;
      setIn[stamp] = this.#text;
      this.#sums.add(fillings[i + 1]!);
    }
  }
}
