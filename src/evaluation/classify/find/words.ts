/**
 * Finds the words of a text that a lexicon knows, in three runs over typed arrays:
 *
 * 1. **Tokenize** without a branch: hash everything read so far, note place and hash at every byte, and move on to the
 *    next note only where a word ends. Branches that guess wrong are what costs time here, and every word end is one.
 * 2. **Look up** each word's hash in the table of all surface forms, again without a branch.
 * 3. **Compare letters**, of the few words that are left, so that the result is exact.
 */
import { byteCodes } from "./bytes.js";
import { fold } from "./fold.js";
import { powerCount, powersOf } from "./hash.js";
import { rowMix } from "./perfect-hash.js";
import { Reader } from "./reader.js";
import { rowFamily, rowFrom, rowLength, rowLetters, rowSize, rowWord, type SurfaceTable, unsure } from "./surfaces.js";

/** Makes four capitals small; leaves digits as they are. */
const small = 0x20202020;

/** For words of 0 to 63 letters: which of the first four bytes belong to the word; from 64 on, which of the next four, ... */
const masks = Int32Array.from({ length: 256 }, (_, i) => {
  const letters = (i & 63) - 4 * (i >> 6);
  return letters >= 4 ? -1 : letters <= 0 ? 0 : (1 << (8 * letters)) - 1;
});

/** Methods are `private`, not `#private`: engines check the latter at every call, and these are called for every text. */
export class WordFinder {
  readonly reader = new Reader();
  /** Notes: the byte after each word; the word starts after the byte of the note before. */
  places = new Int32Array(0);
  /** By known word: the note at its end, and what it is read as by ordinary phrases and by those of families. */
  notes = new Int32Array(0);
  words = new Int32Array(0);
  families = new Int32Array(0);

  readonly #surfaces: SurfaceTable;
  readonly #codes = byteCodes();
  readonly #powers: Int32Array;
  /** By note: the hash of everything before. */
  #hashes = new Int32Array(0);
  /** By known word: its row in the table. */
  #rows = new Int32Array(0);
  #text = "";

  constructor(surfaces: SurfaceTable) {
    this.#surfaces = surfaces;
    this.#powers = powersOf(surfaces.base);
  }

  /** Reads a text and returns how many known words it has. */
  find(text: string): number {
    this.#text = text;
    this.reader.read(text);
    this.makeRoom(this.reader.length);
    return this.compareLetters(this.lookUp(this.tokenize()));
  }

  private makeRoom(length: number): void {
    if (this.places.length >= length + 8) return;
    const size = 2 ** Math.ceil(Math.log2(length + 8));
    this.places = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    this.notes = new Int32Array(size / 2);
    this.#rows = new Int32Array(size / 2);
    this.words = new Int32Array(size / 2);
    this.families = new Int32Array(size / 2);
  }

  /** Notes where words end (several notes in a row where several separators stand) and returns the number of notes. */
  private tokenize(): number {
    const { length } = this.reader;
    const codes = this.#codes;
    const places = this.places;
    const hashes = this.#hashes;
    const { base } = this.#surfaces;
    places[0] = -1;
    hashes[0] = 0;
    const { view } = this.reader;
    const square = Math.imul(base, base);
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

  /** Keeps the words that may be in the table, and returns their number. */
  private lookUp(notes: number): number {
    const places = this.places;
    const hashes = this.#hashes;
    const powers = this.#powers;
    const wordNotes = this.notes;
    const wordRows = this.#rows;
    const { marks, displacements, bucketShift, rowShift } = this.#surfaces;
    let found = 0;
    let start = -1;
    let before = 0;
    for (let note = 1; note < notes; note++) {
      const end = places[note]!;
      const after = hashes[note]!;
      const hash = (after - Math.imul(before, powers[(end - start) & (powerCount - 1)]!)) | 0;
      const row = Math.imul(hash ^ displacements[hash >>> bucketShift]!, rowMix) >>> rowShift;
      wordNotes[found] = note;
      wordRows[found] = row;
      // Moves on only where the marks are equal: `(difference - 1) >>> 31` is 1 for 0, else 0.
      found += ((marks[row]! ^ (hash & 255)) - 1) >>> 31;
      start = end;
      before = after;
    }
    return found;
  }

  /**
   * Keeps the words whose letters are those of their row, and returns their number. Four letters are compared at a time,
   * the first sixteen without a branch.
   */
  private compareLetters(found: number): number {
    const places = this.places;
    const wordNotes = this.notes;
    const wordRows = this.#rows;
    const { words, families } = this;
    const { rows, letters } = this.#surfaces;
    const { view } = this.reader;
    let kept = 0;
    for (let i = 0; i < found; i++) {
      const note = wordNotes[i]!;
      const start = places[note - 1]! + 1;
      const length = places[note]! - start;
      const row = wordRows[i]!;
      const place = row * rowSize;
      const least = length & 63;
      let difference =
        (length ^ rows[place + rowLength]!) |
        (((view.getInt32(start, true) | small) ^ rows[place + rowLetters]!) & masks[least]!) |
        (((view.getInt32(start + 4, true) | small) ^ rows[place + rowLetters + 1]!) & masks[64 + least]!) |
        (((view.getInt32(start + 8, true) | small) ^ rows[place + rowLetters + 2]!) & masks[128 + least]!) |
        (((view.getInt32(start + 12, true) | small) ^ rows[place + rowLetters + 3]!) & masks[192 + least]!);
      if (length > 16 && difference === 0) {
        const from = rows[place + rowFrom]!;
        // The last bytes once more rather than a part of them alone.
        for (let letter = 16; letter < length; letter += 4) {
          const at = Math.min(letter, length - 4);
          difference |= (view.getInt32(start + at, true) | small) ^ letters.getInt32(from + at, true);
        }
      }
      const certain = rows[place + rowLength] === unsure ? this.compareForms(note, row) : difference === 0 ? row : -1;
      wordNotes[kept] = note;
      const read = (certain & ~(certain >> 31)) * rowSize; // some row at all where it is none
      words[kept] = rows[read + rowWord]!;
      families[kept] = rows[read + rowFamily]!;
      kept += (~certain >>> 31) & 1;
    }
    return kept;
  }

  /** Which of its candidates a row stands for here; -1: none. */
  private compareForms(note: number, row: number): number {
    const start = this.reader.unitOfStart(this.places[note - 1]! + 1);
    const form = fold(this.#text.slice(start, this.reader.unitOfEnd(this.places[note]!)));
    return this.#surfaces.candidates.get(row)?.find((candidate) => candidate.form === form)?.row ?? -1;
  }
}
