/**
 * Adds up rows of small whole numbers, two numbers at a time: a pair is kept as `low + high * 65536` in one number of 32
 * bits, and pairs add up like any numbers, as long as each of the two stays within 16 bits. So a row of twenty weights is
 * ten additions and fits a line of the processor's cache.
 */
export class Sums {
  /** What was added since the last `clear`; valid after `settle`. */
  readonly totals: Int32Array;
  readonly #rows: Int32Array;
  readonly #pairs: Int32Array;
  /** How many rows can be added before a pair might overflow, and how many more can be. */
  readonly #room: number;
  #left: number;

  /** @param rows - The rows one after the other, each of `width` whole numbers. */
  constructor(width: number, rows: readonly number[]) {
    const pairs = Math.ceil(width / 2);
    const count = rows.length / width;
    this.totals = new Int32Array(pairs * 2);
    this.#pairs = new Int32Array(pairs);
    this.#rows = new Int32Array(pairs * count);
    for (let row = 0; row < count; row++)
      for (let k = 0; k < width; k++)
        this.#rows[row * pairs + (k >> 1)]! += rows[row * width + k]! * (k % 2 === 0 ? 1 : 65536);
    const largest = rows.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
    this.#room = this.#left = Math.max(1, Math.floor(32767 / largest));
  }

  clear(): void {
    const { totals } = this;
    for (let k = 0; k < totals.length; k++) totals[k] = 0;
  }

  add(row: number): void {
    if (this.#left === 0) this.settle();
    this.#left--;
    const pairs = this.#pairs;
    const rows = this.#rows;
    const from = row * pairs.length;
    for (let k = 0; k < pairs.length; k++) pairs[k] = pairs[k]! + rows[from + k]!;
  }

  /** Moves what stands in the pairs to `totals`. */
  settle(): void {
    if (this.#left === this.#room) return;
    this.#left = this.#room;
    const pairs = this.#pairs;
    const { totals } = this;
    for (let k = 0; k < pairs.length; k++) {
      const pair = pairs[k]!;
      const low = (pair << 16) >> 16;
      totals[2 * k] = totals[2 * k]! + low;
      totals[2 * k + 1] = totals[2 * k + 1]! + ((pair - low) >> 16);
      pairs[k] = 0;
    }
  }
}
