/**
 * Finds the words of a text that a lexicon knows, in three runs over typed arrays:
 *
 * 1. **Tokenize** without a branch: hash everything read so far, note place and hash at every byte, and move on to the
 *    next note only where a word ends. Branches that guess wrong are what costs time here, and every word end is one.
 * 2. **Find the rows** of the {@link Memory} that the words' hashes lead to. Little is done for each, so that the processor
 *    fetches many rows at a time.
 * 3. **Recall** what each word is read as, if its letters are those of the row. A word that is not remembered is traced to
 *    the listed words that it is a form of ({@link Origins}).
 */
import { byteCodes, otherScript } from "./bytes.js";
import { fold } from "./fold.js";
import { base, powerCount, powers, spread } from "./hash.js";
import { type LanguageTally, lookOf } from "./language.js";
import { longestRemembered, type Memory, rowFamily, rowLength, rowLetters, rowSize, rowWord, small } from "./memory.js";
import type { Origins } from "./origins.js";
import { Reader } from "./reader.js";
import { WordList } from "./word-list.js";

/** For words of 0 to 63 letters: which of the first four bytes belong to the word; from 64 on, which of the next four, ... */
const masks = Int32Array.from({ length: 64 * (longestRemembered / 4) }, (_, i) => {
  const letters = (i & 63) - 4 * (i >> 6);
  return letters >= 4 ? -1 : letters <= 0 ? 0 : (1 << (8 * letters)) - 1;
});

const square = Math.imul(base, base);

/** Methods are `private`, not `#private`: engines check the latter at every call, and these are called for every text. */
export class WordFinder {
  readonly reader = new Reader();
  /** Notes: the byte after each word; the word starts after the byte of the note before. */
  places = new Int32Array(0);
  /** What the words of the text are read as by ordinary phrases, and by those of families. */
  readonly ordinary = new WordList();
  readonly families = new WordList();

  readonly #origins: Origins;
  readonly #memory: Memory;
  readonly #codes = byteCodes();
  /** By note: the hash of everything before. */
  #hashes = new Int32Array(0);
  /** By note: the row that its word leads to, and how the word's length differs from the row's. */
  #rows = new Int32Array(0);
  #differences = new Int32Array(0);
  /** How many notes there are. */
  #count = 0;
  #text = "";

  /** @param memory - Words of a lexicon that were met; others who read by the same lexicon may share it. */
  constructor(origins: Origins, memory: Memory) {
    this.#origins = origins;
    this.#memory = memory;
  }

  /** Reads a text, and finds the known words in it. */
  read(text: string): void {
    this.#text = text;
    this.reader.read(text);
    this.makeRoom(this.reader.length);
    this.#count = this.tokenize();
    this.findRows(this.#count);
    this.recall(this.#count);
  }

  /** Looks at the first words, as many as may still be looked at. */
  addLooks(tally: LanguageTally): void {
    const { reader, places } = this;
    for (let note = 1; note < this.#count && tally.words > 0; note++) {
      const start = places[note - 1]! + 1;
      const end = places[note]!;
      if (start === end) continue;
      const unit = reader.unitOfStart(start);
      if (unit >= tally.units) break;
      tally.words--;
      const isWhole = reader.unitOfEnd(end) <= tally.units;
      tally.addLook(isWhole ? this.lookAt(note) : lookOf(fold(this.#text.slice(unit, tally.units))));
    }
    tally.units -= this.#text.length + 1;
  }

  private makeRoom(length: number): void {
    if (this.places.length >= length + 8) return;
    const size = 2 ** Math.ceil(Math.log2(length + 8));
    this.places = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    this.#rows = new Int32Array(size);
    this.#differences = new Int32Array(size);
    this.ordinary.makeRoom(size);
    this.families.makeRoom(size);
  }

  /** Notes where words end (several notes in a row where several separators stand) and returns the number of notes. */
  private tokenize(): number {
    const { length } = this.reader;
    const codes = this.#codes;
    const places = this.places;
    const hashes = this.#hashes;
    places[0] = -1;
    hashes[0] = 0;
    const { view } = this.reader;
    let note = 1;
    let hash = 0;
    // Each pair's own hash does not wait for the one before, so the processor works on both. The reader leaves separators
    // after the text. `(code - 1) >>> 31` is 1 for a separator, else 0.
    for (let i = 0; i <= length; i += 4) {
      const word = view.getInt32(i, true);
      const one = codes[word & 255]!;
      const two = codes[(word >>> 8) & 255]!;
      const three = codes[(word >>> 16) & 255]!;
      const four = codes[word >>> 24]!;
      places[note] = i;
      hashes[note] = (Math.imul(hash, base) + one) | 0;
      note += (one - 1) >>> 31;
      hash = (Math.imul(hash, square) + (Math.imul(one, base) + two)) | 0;
      places[note] = i + 1;
      hashes[note] = hash;
      note += (two - 1) >>> 31;
      places[note] = i + 2;
      hashes[note] = (Math.imul(hash, base) + three) | 0;
      note += (three - 1) >>> 31;
      hash = (Math.imul(hash, square) + (Math.imul(three, base) + four)) | 0;
      places[note] = i + 3;
      hashes[note] = hash;
      note += (four - 1) >>> 31;
    }
    return note;
  }

  /** Writes down, by note, the row where a word is remembered if it is, and by how much its length differs from the row's. */
  private findRows(notes: number): void {
    const { places: memoryPlaces, rows, shift } = this.#memory;
    const places = this.places;
    const hashes = this.#hashes;
    const noteRows = this.#rows;
    const differences = this.#differences;
    const powerOf = powers;
    let start = 0;
    let before = 0;
    for (let note = 1; note < notes; note++) {
      const end = places[note]!;
      const after = hashes[note]!;
      const length = end - start;
      const hash = (after - Math.imul(before, powerOf[(length + 1) & (powerCount - 1)]!)) | 0;
      // Nothing between two separators is the empty word of row 0; there may be very many.
      const row = (memoryPlaces[spread(hash) >>> shift]! * rowSize) & ((0 - length) >> 31);
      noteRows[note] = row;
      differences[note] = rows[row + rowLength]! ^ length;
      start = end + 1;
      before = after;
    }
  }

  /** Keeps the words that the lexicon knows. */
  private recall(notes: number): void {
    const places = this.places;
    const noteRows = this.#rows;
    const differences = this.#differences;
    const { words, notes: wordNotes } = this.ordinary;
    const { words: families, notes: familyNotes } = this.families;
    const { rows } = this.#memory;
    const { view } = this.reader;
    const ofLength = masks;
    let found = 0;
    let foundFamilies = 0;
    let start = 0;
    for (let note = 1; note < notes; note++) {
      const end = places[note]!;
      let row = noteRows[note]!;
      const least = (end - start) & 63;
      const difference =
        differences[note]! |
        (((view.getInt32(start, true) | small) & ofLength[least]!) ^ rows[row + rowLetters]!) |
        (((view.getInt32(start + 4, true) | small) & ofLength[64 + least]!) ^ rows[row + rowLetters + 1]!) |
        (((view.getInt32(start + 8, true) | small) & ofLength[128 + least]!) ^ rows[row + rowLetters + 2]!) |
        (((view.getInt32(start + 12, true) | small) & ofLength[192 + least]!) ^ rows[row + rowLetters + 3]!) |
        (((view.getInt32(start + 16, true) | small) & ofLength[256 + least]!) ^ rows[row + rowLetters + 4]!);
      if (difference !== 0) row = this.rowOf(note) * rowSize;
      const word = rows[row + rowWord]!;
      const family = rows[row + rowFamily]!;
      // Written in any case, and written over by the next word when it is read as nothing, which is 0.
      wordNotes[found] = note;
      words[found] = word;
      found += (0 - word) >>> 31;
      familyNotes[foundFamilies] = note;
      families[foundFamilies] = family;
      foundFamilies += (0 - family) >>> 31;
      start = end + 1;
    }
    words[found] = families[foundFamilies] = 0;
    this.ordinary.count = found;
    this.families.count = foundFamilies;
  }

  /** The row of a word that is not the first one at its place; when it is not remembered, it is traced. */
  private rowOf(note: number): number {
    const { bytes, view } = this.reader;
    const memory = this.#memory;
    const start = this.places[note - 1]! + 1;
    const length = this.places[note]! - start;
    const place = this.placeOf(note);
    const known = memory.find(place, view, start, length);
    if (known !== 0) return known;
    const origins = this.#origins;
    origins.trace(bytes, start, start + length, this.#spell);
    const { word, family } = origins;
    // Letters of other scripts share their bytes.
    let codes = 0;
    for (let letter = 0; letter < length; letter++) codes |= this.#codes[bytes[start + letter]!]!;
    return length <= longestRemembered && (codes & otherScript) === 0
      ? memory.learn(place, word, family, view, start, length)
      : memory.pass(word, family);
  }

  /** The place in the memory of the word before a note. */
  private placeOf(note: number): number {
    const power = powers[(this.places[note]! - this.places[note - 1]!) & (powerCount - 1)]!;
    return spread((this.#hashes[note]! - Math.imul(this.#hashes[note - 1]!, power)) | 0) >>> this.#memory.shift;
  }

  /** What the word before a note looks like. */
  private lookAt(note: number): number {
    const start = this.places[note - 1]! + 1;
    const end = this.places[note]!;
    const { looks } = this.#memory;
    const row = this.#memory.find(this.placeOf(note), this.reader.view, start, end - start);
    if (row === 0) return lookOf(this.#spell(start, end));
    if (looks[row] === 0) looks[row] = 1 + lookOf(this.#spell(start, end));
    return looks[row]! - 1;
  }

  readonly #spell = (start: number, end: number): string =>
    fold(this.#text.slice(this.reader.unitOfStart(start), this.reader.unitOfEnd(end)));
}
