import { SyncError } from "../../error.js";
import type { CueTable } from "./cues.js";
import { FilledRows } from "./filled-rows.js";
import { FillingsByPlace } from "./fillings.js";
import { HitList } from "./find/index.js";
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
  readonly #filled: FilledRows;
  /** For a hit that is not of a program. */
  readonly #single = new HitList();

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
    const most = table.cues.reduce((most, { groups }) => Math.max(most, groups.length + 1), 1);
    this.#filled = new FilledRows(new FillingsByPlace(table, numbers), count, rows.length, most);
    if (rows.room < most) throw new SyncError("weights-do-not-fit", { part: "step", outputs: this.width });
  }

  /** Log-odds of every output, written into `into`. */
  total(hits: HitList, into: Float64Array): void {
    const totals = this.#totals;
    const [steps, rests, step] = [this.#priorSteps, this.#priorRests, this.step];
    const count = this.#filled.collect(hits);
    this.#rows.sum(this.#filled.rows, count, totals);
    for (let k = 0; k < this.width; k++) into[k] = (steps[k]! + totals[k]!) * step + rests[k]!;
  }

  /** The same, and what each hit adds to every output, for {@link parts}. */
  inParts(hits: HitList, into: Float64Array): void {
    this.total(hits, into);
    this.parts.start(hits.count);
    for (let hit = 0, from = 0; hit < hits.count; hit++) {
      const to = this.#filled.upTo(hit);
      this.parts.set(hit, this.#filled.rows, from, to);
      from = to;
    }
  }

  /** What a cue alone would add in a field, in log-odds: nothing before it has filled its rows. */
  worth(cue: number, field: number, into: Float64Array): void {
    this.#single.count = 0;
    this.#single.add(cue, field, 0, 0);
    const count = this.#filled.collect(this.#single);
    this.#rows.sum(this.#filled.rows, count, this.#totals);
    for (let k = 0; k < this.width; k++) into[k] = this.step * this.#totals[k]!;
  }
}
