import { highOf, lowOf, type PairedRows } from "./sums.js";

/** What each hit of a program adds to each output, in steps of the fitted numbers; written over by the next program. */
export class Parts {
  /** How many hits the program has. */
  count = 0;
  /** What {@link sort} sorted out: hits that add something to an output, and how much each adds. */
  hits = new Int32Array(0);
  steps = new Int32Array(0);
  readonly #rows: PairedRows;
  /** A row of pairs a hit. */
  #pairs = new Int32Array(0);

  /** @param rows - What hits add are sums of such rows. */
  constructor(rows: PairedRows) {
    this.#rows = rows;
  }

  /** Begins with a program of so many hits. */
  start(count: number): void {
    this.count = count;
    if (count < this.hits.length) return;
    this.hits = new Int32Array(2 * count + 64);
    this.steps = new Int32Array(2 * count + 64);
    this.#pairs = new Int32Array((2 * count + 64) * this.#rows.length);
  }

  /** Sets what a hit adds: the sum of the rows that start at `used[from]` up to `used[to]`, or nothing. */
  set(hit: number, used: Int32Array, from: number, to: number): void {
    const { length, pairs: rows } = this.#rows;
    const pairs = this.#pairs;
    const at = hit * length;
    if (from === to) {
      for (let k = 0; k < length; k++) pairs[at + k] = 0;
      return;
    }
    const first = used[from]!;
    for (let k = 0; k < length; k++) pairs[at + k] = rows[first + k]!;
    for (let i = from + 1; i < to; i++) {
      const row = used[i]!;
      for (let k = 0; k < length; k++) pairs[at + k]! += rows[row + k]!;
    }
  }

  /** What a hit adds to an output. */
  at(hit: number, output: number): number {
    const pair = this.#pairs[hit * this.#rows.length + (output >> 1)]!;
    return (output & 1) === 0 ? lowOf(pair) : highOf(pair);
  }

  /**
   * Sorts out the hits that add something to an output, and returns how many there are. Many add nothing, without a pattern
   * that a processor could guess, so there is no branch.
   */
  sort(output: number): number {
    const { hits, steps } = this;
    const pairs = this.#pairs;
    const { length } = this.#rows;
    // Moves a low number up, so that it is taken out like a high one.
    const up = (output & 1) === 0 ? 16 : 0;
    const carry = (output & 1) === 0 ? 0 : 0x8000;
    let found = 0;
    for (let hit = 0, at = output >> 1; hit < this.count; hit++, at += length) {
      const part = ((pairs[at]! << up) + carry) >> 16;
      hits[found] = hit;
      steps[found] = part;
      found += (part | (0 - part)) >>> 31;
    }
    return found;
  }
}
