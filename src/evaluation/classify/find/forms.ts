/**
 * All surface forms of a lexicon, each with the words it is read as. They are kept as letters and hashes, not as strings:
 * there are hundreds of thousands of them.
 */
import { byteCodes, otherScript } from "./bytes.js";
import { bases } from "./hash.js";
import { unitTable } from "./units.js";

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}

/** Bytes after the last form, so that several can be read at a time. */
export const spareLetters = 16;

export class Forms {
  count = 0;
  /** The letters of all forms as bytes, one form after the other. */
  letters: Uint8Array<ArrayBuffer>;
  /** By form: where its letters end; they start where those of the form before end. */
  ends: Int32Array;
  hashes: Int32Array;
  /** By form: the word of ordinary phrases, and that of families; 0: none. */
  words: Int32Array;
  families: Int32Array;
  /** Forms with letters of other scripts, whose bytes are shared. */
  readonly spelled = new Map<number, string>();

  /** Forms by hash: open addressing, -1: free. */
  #places: Int32Array;
  readonly #codes = byteCodes();
  readonly #units = unitTable();

  /** @param expected - About how many forms there will be; more make it grow. */
  constructor(expected: number) {
    const bits = Math.max(12, Math.ceil(Math.log2(expected)));
    this.letters = new Uint8Array(16 << bits);
    this.ends = new Int32Array(1 << bits);
    this.hashes = new Int32Array(1 << bits);
    this.words = new Int32Array(1 << bits);
    this.families = new Int32Array(1 << bits);
    this.#places = new Int32Array(2 << bits).fill(-1);
  }

  /** Gives a form to a word, unless another one has it. */
  claim(text: string, word: number, isFamily: boolean): void {
    const form = this.#intern(text);
    const owners = isFamily ? this.families : this.words;
    if (owners[form] === 0) owners[form] = word;
  }

  #intern(text: string): number {
    const start = this.count === 0 ? 0 : this.ends[this.count - 1]!;
    if (this.letters.length < start + text.length + spareLetters) {
      const letters = new Uint8Array(this.letters.length * 2);
      letters.set(this.letters);
      this.letters = letters;
    }
    const { letters } = this;
    const base = bases[0];
    let hash = 0;
    let others = 0;
    for (let i = 0; i < text.length; i++) {
      const byte = this.#units[text.charCodeAt(i)]!;
      const code = this.#codes[byte]!;
      letters[start + i] = byte;
      hash = (Math.imul(hash, base) + code) | 0;
      others |= code & otherScript;
    }
    hash = Math.imul(hash, base);
    const isPlain = others === 0;
    const mask = this.#places.length - 1;
    let place = this.#placeOf(hash);
    for (; this.#places[place] !== -1; place = (place + 1) & mask) {
      const form = this.#places[place]!;
      if (
        this.hashes[form] === hash &&
        this.#isSame(form, start, text.length) &&
        (isPlain || this.spelled.get(form) === text)
      ) {
        return form;
      }
    }
    const form = this.count++;
    if (form === this.ends.length) this.#grow();
    this.ends[form] = start + text.length;
    this.hashes[form] = hash;
    if (!isPlain) this.spelled.set(form, text);
    this.#places[place] = form;
    if (this.count * 2 > this.#places.length) this.#growPlaces();
    return form;
  }

  /** A form as a string. */
  textOf(form: number): string {
    const start = form === 0 ? 0 : this.ends[form - 1]!;
    return this.spelled.get(form) ?? String.fromCharCode(...this.letters.subarray(start, this.ends[form]));
  }

  #placeOf(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> 8) & (this.#places.length - 1);
  }

  #isSame(form: number, start: number, length: number): boolean {
    let letter = form === 0 ? 0 : this.ends[form - 1]!;
    if (this.ends[form]! - letter !== length) return false;
    for (let i = 0; i < length; i++) if (this.letters[letter++] !== this.letters[start + i]) return false;
    return true;
  }

  #grow(): void {
    this.ends = grown(this.ends);
    this.hashes = grown(this.hashes);
    this.words = grown(this.words);
    this.families = grown(this.families);
  }

  #growPlaces(): void {
    this.#places = new Int32Array(this.#places.length * 2).fill(-1);
    const mask = this.#places.length - 1;
    for (let form = 0; form < this.count; form++) {
      let place = this.#placeOf(this.hashes[form]!);
      while (this.#places[place] !== -1) place = (place + 1) & mask;
      this.#places[place] = form;
    }
  }
}
