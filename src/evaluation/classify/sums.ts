/**
 * Rows of small whole numbers, added up two numbers at a time: a pair is kept as `low + high * 65536` in one number of 32
 * bits, and pairs add up like any numbers, as long as each of the two stays within 16 bits. So a row of twenty weights is
 * ten additions and fits a line of the processor's cache.
 */

/** So many pairs are added up at once, in variables of their own; rows are filled up to a multiple. */
const together = 5;

const lowest16 = -32768;
const highest16 = 32767;

/** The number that a pair has at an even place. */
export function lowOf(pair: number): number {
  return (pair << 16) >> 16;
}

/** The number that a pair has at an odd place. */
export function highOf(pair: number): number {
  return (pair - lowest16) >> 16;
}

export class PairedRows {
  /** How many pairs a row has. */
  readonly length: number;
  /** The pairs of row after row. */
  pairs = new Int32Array(1024);
  #used = 0;
  #largest = 1;

  /** @param width - How many numbers a row has. */
  constructor(width: number) {
    this.length = Math.ceil(width / 2 / together) * together;
  }

  /** So many rows can be added before a pair might overflow. */
  get room(): number {
    return Math.max(1, Math.floor(highest16 / this.#largest));
  }

  /** Adds a row, and returns where in `pairs` it starts. */
  add(numbers: Int32Array): number {
    const start = this.#used;
    this.#used += this.length;
    if (this.#used > this.pairs.length) {
      const bigger = new Int32Array(2 * this.#used);
      bigger.set(this.pairs);
      this.pairs = bigger;
    }
    for (let k = 0; k < numbers.length; k++) {
      const value = numbers[k]!;
      this.pairs[start + (k >> 1)]! += value * (k % 2 === 0 ? 1 : 65536);
      if (Math.abs(value) > this.#largest) this.#largest = Math.abs(value);
    }
    return start;
  }

  /**
   * Adds up rows, of which one may occur several times.
   *
   * @param used - Where each row starts in `pairs`.
   * @param totals - The sums; those of two numbers beyond the width are nothing.
   */
  sum(used: Int32Array, count: number, totals: Int32Array): void {
    const { length, pairs, room } = this;
    totals.fill(0);
    for (let from = 0; from < count; from += room) {
      const to = Math.min(count, from + room);
      for (let k = 0; k < length; k += together) {
        let one = 0;
        let two = 0;
        let three = 0;
        let four = 0;
        let five = 0;
        for (let i = from; i < to; i++) {
          const at = used[i]! + k;
          one = (one + pairs[at]!) | 0;
          two = (two + pairs[at + 1]!) | 0;
          three = (three + pairs[at + 2]!) | 0;
          four = (four + pairs[at + 3]!) | 0;
          five = (five + pairs[at + 4]!) | 0;
        }
        addPair(totals, 2 * k, one);
        addPair(totals, 2 * k + 2, two);
        addPair(totals, 2 * k + 4, three);
        addPair(totals, 2 * k + 6, four);
        addPair(totals, 2 * k + 8, five);
      }
    }
  }
}

function addPair(totals: Int32Array, at: number, pair: number): void {
  totals[at]! += lowOf(pair);
  totals[at + 1]! += highOf(pair);
}
