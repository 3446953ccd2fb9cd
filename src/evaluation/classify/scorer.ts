import { SyncError } from "../../error.js";
import type { CueTable } from "./cues.js";
import { FillingsByPlace } from "./fillings.js";
import type { HitList } from "./find/index.js";
import { Parts } from "./parts.js";
import type { PairedRows } from "./sums.js";
import { weightRows } from "./weight-rows.js";
import type { Weights } from "./weights.js";

/** Log-odds of an own concept before any evidence: rare until shown. */
export const ownPrior = -2;

/** Adds up what hits are worth: prior plus the weights of the slots they fill. Nothing else enters. */
export class Scorer {
  readonly priors: Float64Array;
  /** How many numbers a score has: one an output. */
  readonly width: number;
  /** Log-odds of one step: weights are whole numbers of steps. */
  readonly step: number;
  /** What the hits of the last program that was scored in parts add. */
  readonly parts: Parts;
  /**
   * The priors as whole steps and what remains. Adding the steps first makes answers that are equally likely exactly equal,
   * so that the order of their table decides between them, not a rounding error.
   */
  readonly #priorSteps: Int32Array;
  readonly #priorRests: Float64Array;
  readonly #rows: PairedRows;
  readonly #totals: Int32Array;
  readonly #fillings: FillingsByPlace;
  /** By number: the text in which it was filled last; they are forgotten all at once by counting on. */
  readonly #setIn: Uint32Array;
  #text = 0;
  /** Where the rows of the text at hand start, hit by hit, and by hit how many there are up to its own. */
  #used = new Int32Array(0);
  #until = new Int32Array(0);
  readonly #most: number;

  constructor(table: CueTable, outputs: readonly string[], weights: Weights) {
    const columns = outputs.map((output) => weights.outputs.indexOf(output));
    const { rows, numbers, count } = weightRows(table, outputs, columns, weights);
    this.width = outputs.length;
    this.step = weights.step;
    this.priors = Float64Array.from(columns, (column) => (column < 0 ? ownPrior : weights.priors[column]!));
    this.#priorSteps = Int32Array.from(this.priors, (prior) => Math.floor(prior / this.step));
    this.#priorRests = this.priors.map(
      (prior, k) => Math.round((prior - this.#priorSteps[k]! * this.step) * 1e9) / 1e9,
    );
    this.#rows = rows;
    this.parts = new Parts(rows);
    this.#totals = new Int32Array(2 * rows.length);
    this.#setIn = new Uint32Array(count);
    this.#fillings = new FillingsByPlace(table, numbers);
    this.#most = table.cues.reduce((most, { groups }) => Math.max(most, groups.length + 1), 1);
    if (rows.room < this.#most) throw new SyncError("weights-do-not-fit", { part: "step", outputs: this.width });
  }

  /** Log-odds of every output, written into `into`. */
  total(hits: HitList, into: Float64Array): void {
    this.add(this.collect(hits), into);
  }

  /** The same, and what each hit adds to every output, for {@link parts}. */
  inParts(hits: HitList, into: Float64Array): void {
    this.add(this.collect(hits), into);
    this.parts.start(hits.count);
    for (let hit = 0, from = 0; hit < hits.count; hit++) {
      const to = this.#until[hit]!;
      this.parts.set(hit, this.#used, from, to);
      from = to;
    }
  }

  /** What a cue alone would add in a field, in log-odds: nothing before it has set its stamps. */
  worth(cue: number, field: number, into: Float64Array): void {
    this.makeRoom(1);
    this.#text++;
    this.#rows.sum(this.#used, this.fill(cue, field, 0, 0), this.#totals);
    for (let k = 0; k < this.width; k++) into[k] = this.step * this.#totals[k]!;
  }

  private add(used: number, into: Float64Array): void {
    const totals = this.#totals;
    const [steps, rests, step] = [this.#priorSteps, this.#priorRests, this.step];
    this.#rows.sum(this.#used, used, totals);
    for (let k = 0; k < this.width; k++) into[k] = (steps[k]! + totals[k]!) * step + rests[k]!;
  }

  private makeRoom(hits: number): void {
    if (hits < this.#until.length) return;
    this.#until = new Int32Array(2 * hits + 64);
    this.#used = new Int32Array((2 * hits + 64) * this.#most);
  }

  /** Writes down the rows of all hits, and returns how many there are. */
  private collect({ count, cues, fields: places, negated, nested }: HitList): number {
    this.makeRoom(count);
    const until = this.#until;
    this.#text++;
    let used = 0;
    for (let hit = 0; hit < count; hit++) {
      if (negated[hit] === 0) used = this.fill(cues[hit]!, places[hit]!, nested[hit]!, used);
      until[hit] = used;
    }
    return used;
  }

  /** Writes down the rows of a hit behind so many others, and returns how many there are then. */
  private fill(cue: number, field: number, nested: number, used: number): number {
    const { first, numbers } = this.#fillings.of(field, nested);
    const setIn = this.#setIn;
    const text = this.#text;
    const rows = this.#used;
    const { length } = this.#rows;
    const column = field === 0 ? 0 : length;
    const end = first[cue + 1]!;
    for (let i = first[cue]!; i < end; i++) {
      const number = numbers[i]!;
      // Written in any case, and written over when it does not count: a branch would often be guessed wrong.
      rows[used] = 2 * length * number + column;
      used += setIn[number] === text ? 0 : 1;
      setIn[number] = text;
    }
    return used;
  }
}
