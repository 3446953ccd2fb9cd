/**
 * Remembers the words of texts and what each is read as: texts use the same few over and over.
 *
 * A word's hash leads to a place, the place to a row, and the row holds the word's own letters, so that a stranger with the
 * same hash is told apart. Rows are taken in the order in which words are met: so those of common words come early and lie
 * close together, in few lines of the processor's cache. When all are taken everything is forgotten. What is remembered
 * changes how long a text takes and never what is found in it.
 */

/** How many numbers a row has, and where what stands. */
export const rowSize = 8;
export const rowWord = 0;
export const rowFamily = 1;
export const rowLength = 2;
/** The word's letters, four a number, small. */
export const rowLetters = 3;

/** There is no room in a row for longer words: they are traced each time they occur. */
export const longestRemembered = 4 * (rowSize - rowLetters);

/** Makes four capitals small; leaves digits as they are. */
export const small = 0x20202020;

/** The row for words that are not remembered, and the first one for those that are. Row 0 is that of no word. */
const unremembered = 1;
const firstRow = 2;

/** How many places there are, as a power of two; there are twice as many rows. Few places stay in the processor's cache. */
const leastBits = 9;
const mostBits = 15;

export class Memory {
  /** By `spread(hash) >>> shift` the first row of the words that meet there; 0: none. */
  readonly places: Uint16Array;
  readonly shift: number;
  /** {@link rowSize} numbers a row. */
  readonly rows: Int32Array;
  /** By row: what its word looks like, plus 1; 0: nobody has looked. */
  readonly looks: Uint8Array;
  /** By row: the next one of the same place; 0: none. */
  readonly #next: Uint16Array;
  #count = firstRow;

  /** @param words - How many words the lexicon has: texts that use more of them need more room. */
  constructor(words: number) {
    const bits = Math.min(mostBits, Math.max(leastBits, Math.ceil(Math.log2(words * 8 + 1))));
    this.shift = 32 - bits;
    this.places = new Uint16Array(1 << bits);
    this.rows = new Int32Array(rowSize << (bits + 1));
    this.looks = new Uint8Array(2 << bits);
    this.#next = new Uint16Array(2 << bits);
  }

  /** The row of a word that may stand behind another one at a place; 0: it is not remembered. */
  find(place: number, view: DataView, start: number, length: number): number {
    let row = this.places[place]!;
    while (row !== 0 && !this.#holds(row, view, start, length)) row = this.#next[row]!;
    return row;
  }

  /**
   * Remembers a word and what it is read as.
   *
   * @param place - Where it belongs by its hash: behind those that are there.
   * @param view - Its letters start at `start`.
   * @returns Its row.
   */
  learn(place: number, word: number, family: number, view: DataView, start: number, length: number): number {
    if (this.#count === this.#next.length) this.#forget();
    const row = this.#count++;
    if (this.places[place] === 0) this.places[place] = row;
    else {
      let last = this.places[place]!;
      while (this.#next[last] !== 0) last = this.#next[last]!;
      this.#next[last] = row;
    }
    this.looks[row] = 0;
    this.#write(row, word, family, length);
    const from = row * rowSize + rowLetters;
    for (let letter = 0; letter < longestRemembered; letter += 4)
      this.rows[from + (letter >> 2)] = lettersAt(view, start, letter, length);
    return row;
  }

  /** Puts what a word is read as into the row for words that are not remembered. */
  pass(word: number, family: number): number {
    this.#write(unremembered, word, family, 0);
    return unremembered;
  }

  #holds(row: number, view: DataView, start: number, length: number): boolean {
    const from = row * rowSize;
    if (this.rows[from + rowLength] !== length) return false;
    for (let letter = 0; letter < length; letter += 4)
      if (this.rows[from + rowLetters + (letter >> 2)] !== lettersAt(view, start, letter, length)) return false;
    return true;
  }

  #write(row: number, word: number, family: number, length: number): void {
    this.rows[row * rowSize + rowWord] = word;
    this.rows[row * rowSize + rowFamily] = family;
    this.rows[row * rowSize + rowLength] = length;
  }

  #forget(): void {
    this.places.fill(0);
    this.#next.fill(0);
    this.#count = firstRow;
  }
}

/** Four letters of a word as a row holds them: small, and nothing after its last one. */
function lettersAt(view: DataView, start: number, letter: number, length: number): number {
  const left = length - letter;
  if (left <= 0) return 0;
  const four = view.getInt32(start + letter, true) | small;
  return left >= 4 ? four : four & ((1 << (8 * left)) - 1);
}
