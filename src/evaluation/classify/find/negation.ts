/**
 * How far a negator reaches: a number of words, within its clause. Commas, sentence punctuation and words such as *but*
 * or *tetapi* end a clause.
 */
import { byteCodes, byteJoins, crossed, neverCrossed } from "./bytes.js";
import { addsWith, clauseBreaks, negators } from "./negators.js";

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

/** How many words further "selain" looks for the "juga" that makes it an addition. */
const sentenceWords = 40;

interface WordAt {
  readonly word: string;
  /** The end of the word that is reached last when going in the direction of the search. */
  readonly edge: number;
}

/** The next word after a place, or before it; none at the end of the text or at a separator that joins worse than `most`. */
function nextWord({ bytes, length }: Reading, place: number, step: 1 | -1, most: number): WordAt | undefined {
  const [codes, joins] = [byteCodes(), byteJoins()];
  let near = step === 1 ? place : place - 1;
  while (near >= 0 && near < length && codes[bytes[near]!] === 0) {
    if (joins[bytes[near]!]! > most) return undefined;
    near += step;
  }
  let far = near;
  while (far >= 0 && far < length && codes[bytes[far]!] !== 0) far += step;
  if (far === near) return undefined;
  const [start, end] = step === 1 ? [near, far] : [far + 1, near + 1];
  return {
    word: String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 64))).toLowerCase(),
    edge: step === 1 ? end : start,
  };
}

/** The place that `count` words reach to from another place, within the clause. */
function reach(reading: Reading, from: number, step: 1 | -1, count: number): number {
  let place = from;
  for (let words = 0; words < count; words++) {
    const next = nextWord(reading, place, step, crossed);
    if (next === undefined) break;
    // "No 20" is a number, not a negation.
    if (words === 0 && /^[0-9]/.test(next.word)) break;
    if (words > 0 && clauseBreaks.has(next.word)) break;
    place = next.edge;
  }
  return place;
}

function isAddition(reading: Reading, { index, end }: FoundNegator): boolean {
  const signs = addsWith.get(negators[index]!.phrase);
  if (signs === undefined) return false;
  let place = end;
  for (let words = 0; words < sentenceWords; words++) {
    const next = nextWord(reading, place, 1, neverCrossed - 1);
    if (next === undefined) return false;
    if (signs.has(next.word)) return true;
    place = next.edge;
  }
  return false;
}

/**
 * Where cues are taken back, in order of `from`.
 *
 * @param found - In order of their starts; of those that start together the longest last.
 */
export function scopesOf(reading: Reading, found: readonly FoundNegator[]): Scope[] {
  const scopes: Scope[] = [];
  let covered = 0;
  found.forEach((negator, i) => {
    if (negator.start < covered || found[i + 1]?.start === negator.start) return;
    covered = negator.end;
    const { after, before } = negators[negator.index]!;
    if (isAddition(reading, negator)) return;
    if (after !== undefined) scopes.push({ from: negator.end, to: reach(reading, negator.end, 1, after) });
    if (before !== undefined) scopes.push({ from: reach(reading, negator.start, -1, before), to: negator.start });
  });
  return scopes.sort((one, other) => one.from - other.from);
}
