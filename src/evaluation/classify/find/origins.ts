/**
 * From a word of a text to the listed words that it is a form of.
 *
 * The forms of all words are never written down: there are hundreds of thousands, and texts use few of them. Instead what
 * may be an affix is cut off the word in all ways ({@link allCuts}), and what is left is looked up among the stems of listed
 * words. A word found so is a guess; it counts when the rules of inflection, asked for its forms, name the word of the text.
 * So forms are made only of words that some text seems to hold, and what is found is what the rules make: no more, no less.
 */
import { byteCodes } from "./bytes.js";
import { allCuts, type Cut, hashOfForm, noCut } from "./cuts.js";
import { base, longestWord, powers, spread } from "./hash.js";
import { allForms, type PhraseLanguage, stemsOf } from "./inflect.js";

/** A listed word, and whose forms it has; `none`: only itself. */
export interface ListedWord {
  readonly text: string;
  readonly language: PhraseLanguage | "none";
  /** Words of ordinary phrases and words of families are two vocabularies: see `LexiconEntry`. */
  readonly isFamily: boolean;
}

/** Ends a chain of stems. */
const none = -1;

/** A listed word counts before those that it is merely a form of; of those the shortest counts, or the one listed first. */
const listedRank = -1;
const mostWords = 2 ** 24;

export class Origins {
  /** What {@link trace} found: the number of an ordinary word and of one of a family; 0: none. */
  word = 0;
  family = 0;

  /** By number less 1. */
  readonly #words: readonly ListedWord[];
  /** The forms of words that were guessed before. */
  readonly #forms: (ReadonlySet<string> | undefined)[] = [];
  /** Stems by their hashes: the first of each place, then by stem its hash, its word, and the next one of the place. */
  readonly #first: Int32Array;
  readonly #shift: number;
  readonly #hashes: Int32Array;
  readonly #owners: Int32Array;
  readonly #next: Int32Array;

  readonly #cuts = allCuts();
  readonly #codes = byteCodes();
  /** Of the word at hand: the hash of its first letters, by how many; suffixes that fit; words that a stem pointed to. */
  readonly #upTo = new Int32Array(longestWord + 1);
  readonly #fitting: Cut[] = [];
  readonly #guesses: number[] = [];

  /** How many words are listed. */
  get count(): number {
    return this.#words.length;
  }

  /** @param words - By number less 1. */
  constructor(words: readonly ListedWord[]) {
    this.#words = words;
    const hashes: number[] = [];
    const owners: number[] = [];
    words.forEach(({ text, language }, index) => {
      for (const stem of language === "none" ? [text] : stemsOf(text, language)) {
        hashes.push(hashOfForm(stem));
        owners.push(index + 1);
      }
    });
    const bits = Math.max(4, Math.ceil(Math.log2(hashes.length * 4 + 1)));
    this.#shift = 32 - bits;
    this.#first = new Int32Array(1 << bits).fill(none);
    this.#hashes = Int32Array.from(hashes);
    this.#owners = Int32Array.from(owners);
    this.#next = this.#hashes.map((hash, stem) => {
      const place = spread(hash) >>> this.#shift;
      const next = this.#first[place]!;
      this.#first[place] = stem;
      return next;
    });
  }

  /**
   * Finds the words that a word of a text is a form of, for {@link word} and {@link family}.
   *
   * @param bytes - Bytes of {@link unitTable}, or plain ASCII; the word is those from `start` up to `end`.
   * @param spell - Writes the word out, folded: asked only where there is a guess.
   */
  trace(bytes: Uint8Array, start: number, end: number, spell: (start: number, end: number) => string): void {
    this.word = this.family = 0;
    if (start === end || end - start > longestWord) return;
    this.guess(bytes, start, end);
    if (this.#guesses.length === 0) return;
    const form = spell(start, end);
    let best = Infinity;
    let bestFamily = Infinity;
    for (const number of this.#guesses) {
      const { text, isFamily } = this.#words[number - 1]!;
      const rank = text === form ? listedRank : text.length * mostWords + number;
      if (rank >= (isFamily ? bestFamily : best) || !(rank === listedRank || this.formsOf(number).has(form))) continue;
      if (isFamily) [this.family, bestFamily] = [number, rank];
      else [this.word, best] = [number, rank];
    }
  }

  /** Collects the words that what is left of a word, cut in all ways, is a stem of. */
  private guess(bytes: Uint8Array, start: number, end: number): void {
    const codes = this.#codes;
    const upTo = this.#upTo;
    const length = end - start;
    let hash = 0;
    for (let i = 0; i < length; i++) upTo[i + 1] = hash = (Math.imul(hash, base) + codes[bytes[start + i]!]!) | 0;
    this.#guesses.length = 0;
    const { prefixes, suffixes, endings } = this.#cuts;
    const last = codes[bytes[end - 1]!]!;
    const fitting = this.#fitting;
    fitting.length = 0;
    this.lookUp(noCut, noCut, length);
    for (const suffix of suffixes[last]!) {
      if (!this.endsWith(suffix, length)) continue;
      fitting.push(suffix);
      this.lookUp(noCut, suffix, length);
    }
    for (const ending of endings[last]!) if (this.endsWith(ending, length)) this.lookUp(noCut, ending, length);
    for (const prefix of prefixes[codes[bytes[start]!]!]!) {
      if (prefix.length >= length || upTo[prefix.length] !== prefix.hash) continue;
      this.lookUp(prefix, noCut, length);
      for (const suffix of fitting) this.lookUp(prefix, suffix, length);
    }
  }

  private endsWith({ affix, length: cutLength, hash }: Cut, length: number): boolean {
    return cutLength < length && this.between(length - affix.length, length) === hash;
  }

  /** The hash of the letters between two places of the word at hand. */
  private between(from: number, to: number): number {
    return (this.#upTo[to]! - Math.imul(this.#upTo[from]!, powers[to - from]!)) | 0;
  }

  /** Adds the words that the word at hand, without a prefix and a suffix, is a stem of. */
  private lookUp(prefix: Cut, suffix: Cut, length: number): void {
    const to = length - suffix.length;
    if (to <= prefix.length) return;
    let hash = this.between(prefix.length, to);
    if (prefix.insteadLength > 0) hash = (hash + Math.imul(prefix.instead, powers[to - prefix.length]!)) | 0;
    if (suffix.insteadLength > 0) hash = (Math.imul(hash, base) + suffix.instead) | 0;
    for (let stem = this.#first[spread(hash) >>> this.#shift]!; stem !== none; stem = this.#next[stem]!)
      if (this.#hashes[stem] === hash) this.#guesses.push(this.#owners[stem]!);
  }

  private formsOf(number: number): ReadonlySet<string> {
    const { text, language } = this.#words[number - 1]!;
    return (this.#forms[number] ??= new Set(language === "none" ? [] : allForms(text, language)));
  }
}
