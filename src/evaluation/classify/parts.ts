import { highOf, lowOf, type PairedRows } from "./sums.js";

/** What each hit of a program adds to each output, in steps of the fitted numbers; written over by the next program. */
export class Parts {
  /** How many hits add something, and which, in order: many repeat others, are negated, or are worth nothing. */
  count = 0;
  hits = new Int32Array(0);
  /** For each of them a row of so many pairs. */
  pairs = new Int32Array(0);
  readonly length: number;
  readonly #rows: PairedRows;
  /** By hit: its place among those that add something; -1: none. */
  #places = new Int32Array(0);

  /** @param rows - What hits add are sums of such rows. */
  constructor(rows: PairedRows) {
    this.#rows = rows;
    this.length = rows.length;
  }

  /** Begins with a program of so many hits. */
  start(hits: number): void {
    this.count = 0;
    if (hits < this.hits.length) return;
    this.hits = new Int32Array(2 * hits + 64);
    this.#places = new Int32Array(2 * hits + 64);
    this.pairs = new Int32Array((2 * hits + 64) * this.length);
  }

  /** Sets what a hit adds, the hits in their order: the sum of the rows that start at `used[from]` up to `used[to]`, or nothing. */
  set(hit: number, used: Int32Array, from: number, to: number): void {
    if (from === to) {
      this.#places[hit] = -1;
      return;
    }
    const { length, pairs } = this;
    const rows = this.#rows.pairs;
    const place = this.count++;
    this.#places[hit] = place;
    this.hits[place] = hit;
    const at = place * length;
    const first = used[from]!;
    for (let k = 0; k < length; k++) pairs[at + k] = rows[first + k]!;
    for (let i = from + 1; i < to; i++) {
      const row = used[i]!;
      for (let k = 0; k < length; k++) pairs[at + k]! += rows[row + k]!;
    }
  }

  /** What a hit adds to an output. */
  at(hit: number, output: number): number {
    const place = this.#places[hit]!;
    if (place < 0) return 0;
    const pair = this.pairs[place * this.length + (output >> 1)]!;
    return (output & 1) === 0 ? lowOf(pair) : highOf(pair);
  }
}
