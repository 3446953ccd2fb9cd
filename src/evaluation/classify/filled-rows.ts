import type { FillingsByPlace } from "./fillings.js";
import type { HitList } from "./find/index.js";

/** So many fillings of a hit are copied in any case; few hits have more. */
const usual = 4;

/**
 * Collects the rows that the hits of a program fill. A row counts once for a program, however many hits fill it.
 *
 * How many rows a hit fills, and whether they are filled already, follows no pattern that a processor could guess, and a
 * wrong guess costs more than the work. So there is no branch on either: the fillings of all hits are copied into one list,
 * a few too many for each hit, which the next hit writes over; then the list is gone through once, and each row is written
 * down, and written over by the next when it does not count.
 */
export class FilledRows {
  /** Where the rows start that count, each once, in the order of the hits that filled them first. */
  rows = new Int32Array(0);
  readonly #fillings: FillingsByPlace;
  /** How many numbers a row has. */
  readonly #length: number;
  /** How many fillings a hit has at most. */
  readonly #most: number;
  /** By number: the program in which it was filled last; they are forgotten all at once by counting on. */
  readonly #filledIn: Uint32Array;
  #program = 0;
  /** Fillings of all hits: twice the number, and 1 more when it was filled elsewhere than in the name. */
  #all = new Int32Array(0);
  /** By hit: how many fillings there are up to its last. By filling: how many rows count before it. */
  #until = new Int32Array(0);
  #counted = new Int32Array(0);

  /** @param numbers - How many numbers there are. */
  constructor(fillings: FillingsByPlace, numbers: number, length: number, most: number) {
    this.#fillings = fillings;
    this.#length = length;
    this.#most = most;
    this.#filledIn = new Uint32Array(numbers);
  }

  /** Begins with a program, and returns how many rows its hits fill. */
  collect(hits: HitList): number {
    this.#program++;
    this.makeRoom(hits.count);
    return this.claim(this.copy(hits));
  }

  /** How many rows hits fill up to one of them. */
  upTo(hit: number): number {
    return this.#counted[this.#until[hit]!]!;
  }

  private makeRoom(hits: number): void {
    if (hits < this.#until.length) return;
    const size = (2 * hits + 64) * this.#most + usual;
    this.#until = new Int32Array(2 * hits + 64);
    this.#all = new Int32Array(size);
    this.#counted = new Int32Array(size);
    this.rows = new Int32Array(size);
  }

  /** Copies the fillings of all hits into one list, and returns how many they are. */
  private copy({ count, cues, fields, negated, nested }: HitList): number {
    const [all, until] = [this.#all, this.#until];
    let { first, numbers } = this.#fillings.of(0);
    let field = 0;
    let elsewhere = 0;
    let copied = 0;
    for (let hit = 0; hit < count; hit++) {
      if (fields[hit] !== field) {
        field = fields[hit]!;
        elsewhere = field === 0 ? 0 : 1;
        ({ first, numbers } = this.#fillings.of(field));
      }
      const cue = cues[hit]!;
      const from = first[2 * cue + nested[hit]!]!;
      const own = (first[2 * cue + 2]! - from) & (negated[hit]! - 1);
      all[copied] = 2 * numbers[from]! + elsewhere;
      all[copied + 1] = 2 * numbers[from + 1]! + elsewhere;
      all[copied + 2] = 2 * numbers[from + 2]! + elsewhere;
      all[copied + 3] = 2 * numbers[from + 3]! + elsewhere;
      for (let i = usual; i < own; i++) all[copied + i] = 2 * numbers[from + i]! + elsewhere;
      copied += own;
      until[hit] = copied;
    }
    return copied;
  }

  /** Writes down the rows that count, and returns how many they are. */
  private claim(copied: number): number {
    const { rows } = this;
    const [all, counted, filledIn] = [this.#all, this.#counted, this.#filledIn];
    const [length, program] = [this.#length, this.#program];
    let count = 0;
    for (let i = 0; i < copied; i++) {
      const filling = all[i]!;
      const number = filling >>> 1;
      counted[i] = count;
      rows[count] = filling * length;
      count += filledIn[number] === program ? 0 : 1;
      filledIn[number] = program;
    }
    counted[copied] = count;
    return count;
  }
}
