/**
 * How far a negator reaches: a number of words, within its clause. Commas, sentence punctuation, words such as *but* or
 * *tetapi*, and the next negator end it; commas do not where a list of alternatives goes on ("no grants, loans or guarantees"). So each word of a text is read for one negator at most.
 */
import { byteCodes, byteJoins, crossed, crossedByLists } from "./bytes.js";
import { additions, alternatives, clauseBreaks, negators } from "./negators.js";

/** A negator found in a text: which, and the bytes it stands at. */
export interface FoundNegator {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of bytes in which cues are taken back. */
export interface Scope {
  readonly from: number;
  readonly to: number;
}

/** The bytes of a text, folded or plain ASCII, and how many of them count. */
export interface Reading {
  readonly bytes: Uint8Array;
  readonly length: number;
}

const tooLong = 0;

/**
 * A plain word as a number: its codes, which are below 37, as digits to the base of 37. Up to ten letters it is exact;
 * longer words, and those of other scripts, are all the same number, which stands for none.
 */
function numberOf(bytes: Uint8Array, start: number, end: number, codes: Uint8Array): number {
  if (end - start > 10) return tooLong;
  let number = 0;
  for (let place = start; place < end; place++) {
    const code = codes[bytes[place]!]!;
    if (code > 36) return tooLong;
    number = number * 37 + code;
  }
  return number;
}

function numbersOf(words: Iterable<string>): ReadonlySet<number> {
  const codes = byteCodes();
  return new Set(
    Array.from(words, (word) => {
      const bytes = Uint8Array.from(word, (letter) => letter.charCodeAt(0));
      return numberOf(bytes, 0, bytes.length, codes);
    }),
  );
}

let breaks: ReadonlySet<number> | undefined;
let listEnds: ReadonlySet<number> | undefined;
let additionSigns: ReadonlySet<number> | undefined;

/** Steps through the words of a reading, forwards (1) or backwards (-1). */
class Steps {
  readonly #codes = byteCodes();
  readonly #joins = byteJoins();
  readonly #reading: Reading;
  readonly #step: 1 | -1;
  /** Where the last word ends, in the direction of the steps. */
  place = 0;
  /** The last word as a number, and the code of its first letter in the text. */
  word = tooLong;
  firstCode = 0;

  constructor(reading: Reading, step: 1 | -1) {
    this.#reading = reading;
    this.#step = step;
  }

  /** Reads the next word; `false` at a limit, at the end, or where what stands between parts worse than `most`. */
  next(limit: number, most: number): boolean {
    const { bytes, length } = this.#reading;
    const step = this.#step;
    const [codes, joins] = [this.#codes, this.#joins];
    const [lowest, beyond] = step === 1 ? [0, Math.min(length, limit)] : [Math.max(0, limit), length];
    let near = step === 1 ? this.place : this.place - 1;
    for (; near >= lowest && near < beyond && codes[bytes[near]!] === 0; near += step) {
      if (joins[bytes[near]!]! > most) return false;
    }
    if (near < lowest || near >= beyond) return false;
    let far = near;
    while (far >= lowest && far < beyond && codes[bytes[far]!] !== 0) far += step;
    const [start, end] = step === 1 ? [near, far] : [far + 1, near + 1];
    this.word = numberOf(bytes, start, end, codes);
    this.firstCode = codes[bytes[start]!]!;
    this.place = step === 1 ? end : start;
    return true;
  }
}

/** The place that `count` words reach to from another place, within the clause and the limit. */
function reach(steps: Steps, from: number, count: number, limit: number, goesOn = false): number {
  breaks ??= numbersOf(clauseBreaks);
  steps.place = from;
  let place = from;
  for (let words = 0; words < count; words++) {
    if (!steps.next(limit, crossed)) return goesOn && words > 0 ? endOfList(steps, breaks, place, limit) : place;
    // "No 20" is a number, not a negation.
    if (words === 0 && steps.firstCode > 26 && steps.firstCode <= 36) break;
    if (words > 0 && breaks.has(steps.word)) break;
    place = steps.place;
  }
  return place;
}

/** How many words an item of a list may have. */
const longestItem = 2;

/** Where a list of alternatives ends that goes on after a comma; the place of the comma where none does. */
function endOfList(steps: Steps, breaks: ReadonlySet<number>, comma: number, limit: number): number {
  listEnds ??= numbersOf(alternatives);
  steps.place = comma;
  for (let words = 0; words <= longestItem; words++) {
    if (!steps.next(limit, crossed)) {
      if (!steps.next(limit, crossedByLists)) return comma;
      words = 0;
    }
    // What follows is read as if a negator stood there.
    if (listEnds.has(steps.word)) return reach(steps, steps.place, longestItem, limit);
    if (breaks.has(steps.word)) return comma;
  }
  return comma;
}

/** Whether a sign of addition ("juga") follows in the sentence, before the limit. */
function isAddition(steps: Steps, from: number, limit: number): boolean {
  additionSigns ??= numbersOf(additions);
  steps.place = from;
  while (steps.next(limit, crossedByLists)) if (additionSigns.has(steps.word)) return true;
  return false;
}

/** The negators that count: the longest of those that start together, none that starts inside another, no idioms. */
function working(found: readonly FoundNegator[]): FoundNegator[] {
  const kept: FoundNegator[] = [];
  let covered = 0;
  for (let i = 0; i < found.length; i++) {
    const negator = found[i]!;
    if (negator.start < covered || found[i + 1]?.start === negator.start) continue;
    covered = negator.end;
    const { after, before, last } = negators[negator.index]!;
    if (after !== undefined || before !== undefined || last === true) kept.push(negator);
  }
  return kept;
}

/**
 * Where cues are taken back, in order of `from`.
 *
 * @param found - In order of their starts; of those that start together the longest last.
 */
export function scopesOf(reading: Reading, found: readonly FoundNegator[]): Scope[] {
  const scopes: Scope[] = [];
  const kept = working(found);
  const [forwards, backwards] = [new Steps(reading, 1), new Steps(reading, -1)];
  for (let i = 0; i < kept.length; i++) {
    const { index, start, end } = kept[i]!;
    const { after, before, last, single, mayAdd } = negators[index]!;
    const previous = i === 0 ? 0 : kept[i - 1]!.end;
    const next = kept[i + 1]?.start ?? reading.length;
    if (mayAdd === true && isAddition(forwards, end, next)) continue;
    if (after !== undefined) scopes.push({ from: end, to: reach(forwards, end, after, next, single !== true) });
    if (last === true) scopes.push({ from: reach(backwards, end, 1, start), to: end });
    if (before !== undefined) scopes.push({ from: reach(backwards, start, before, previous), to: start });
  }
  return scopes.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from);
}
