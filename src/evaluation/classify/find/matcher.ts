/**
 * Finds every phrase of a compiled lexicon in a text, in four runs over typed arrays:
 *
 * 1. **Read** the text into bytes ({@link Reader}).
 * 2. **Tokenize** without a branch: hash everything read so far, note place and hash at every unit, and move on to the
 *    next note only where a word ends. Branches that guess wrong are what costs time here, and every word end is one.
 * 3. **Look up** each word's hash in the perfect hash of all surface forms; keep those that are there, and compare the
 *    letters of those few, so that the result is exact.
 * 4. **Walk** the trie of phrases from each kept word, and report every phrase that ends on the way.
 *
 * Negators are phrases like any other; where one was found, its reach takes hits back ({@link scopesOf}).
 */
import { byteCodes, byteJoins, crossed, neverCrossed } from "./bytes.js";
import { fold } from "./fold.js";
import { powerCount, powersOf } from "./hash.js";
import type { CompiledLexicon } from "./lexicon.js";
import { type FoundNegator, scopesOf } from "./negation.js";
import { rowMix } from "./perfect-hash.js";
import { Reader } from "./reader.js";
import { rowFamily, rowFrom, rowLength, rowSize, rowWord, unsure } from "./surfaces.js";
import { edgeGap, edgeNode, edgePlace, edgeSize, edgeTarget, edgeWord } from "./trie.js";

/** More between two words is layout, not a phrase. */
const widestGap = 8;

/** Makes four capitals small; leaves digits as they are. */
const small = 0x20202020;

/** For words of 0 to 63 letters: which of the first four bytes belong to the word; from 64 on, which of the next four. */
const masks = Int32Array.from({ length: 128 }, (_, i) => {
  const letters = i < 64 ? i : i - 64 - 4;
  return letters >= 4 ? -1 : letters <= 0 ? 0 : (1 << (8 * letters)) - 1;
});

export class Matcher {
  /** Where hits start and end, in UTF-16 units of the text; valid up to the count, until the next call. */
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  /** What was found: the entries' numbers. */
  cues = new Int32Array(256);
  /** 1 where a negation takes the hit back. */
  negated = new Uint8Array(256);

  readonly #lexicon: CompiledLexicon;
  readonly #codes = byteCodes();
  readonly #joins = byteJoins();
  readonly #powers: Int32Array;
  readonly #reader = new Reader();
  #text = "";

  /** Notes of the tokenizer: the unit at which a word ended, and the hash of everything before. */
  #places = new Int32Array(0);
  #hashes = new Int32Array(0);
  /** Words that may be in the lexicon: the note at their end, their row in the table, what they are read as. */
  #wordNotes = new Int32Array(0);
  #wordRows = new Int32Array(0);
  #words = new Int32Array(0);
  #count = 0;
  #negators: FoundNegator[] = [];

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
    this.#powers = powersOf(lexicon.surfaces.base);
  }

  /**
   * Finds all hits of all phrases, overlapping ones too.
   *
   * @param text - Any text.
   * @returns How many hits `starts`, `ends`, `cues` and `negated` now hold: by start, then by end; those of families after
   * the others.
   */
  find(text: string): number {
    this.#text = text;
    this.#count = 0;
    this.#reader.read(text);
    this.makeRoom(this.#reader.length);
    const found = this.compareLetters(this.lookUp(this.tokenize()));
    this.readAs(rowWord, found);
    this.walk(found);
    if (this.#lexicon.hasFamilies) {
      this.readAs(rowFamily, found);
      this.walk(found);
    }
    if (this.#negators.length > 0) this.negate();
    if (this.#reader.isMapped) this.translate();
    return this.#count;
  }

  private makeRoom(length: number): void {
    if (this.#places.length >= length + 8) return;
    const size = 2 ** Math.ceil(Math.log2(length + 8));
    this.#places = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    this.#wordNotes = new Int32Array(size / 2);
    this.#wordRows = new Int32Array(size / 2);
    this.#words = new Int32Array(size / 2);
  }

  /** Notes where words end (several notes in a row where several separators stand) and returns the number of notes. */
  private tokenize(): number {
    const { length } = this.#reader;
    const [codes, places, hashes] = [this.#codes, this.#places, this.#hashes];
    const { base } = this.#lexicon.surfaces;
    places[0] = -1;
    hashes[0] = 0;
    const { view } = this.#reader;
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
    const [places, hashes, powers] = [this.#places, this.#hashes, this.#powers];
    const [wordNotes, wordRows] = [this.#wordNotes, this.#wordRows];
    const { marks, displacements, bucketShift, rowShift } = this.#lexicon.surfaces;
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
   * the first eight without a branch.
   */
  private compareLetters(found: number): number {
    const [places, wordNotes, wordRows] = [this.#places, this.#wordNotes, this.#wordRows];
    const { rows, letters } = this.#lexicon.surfaces;
    const { view } = this.#reader;
    let kept = 0;
    for (let i = 0; i < found; i++) {
      const note = wordNotes[i]!;
      const start = places[note - 1]! + 1;
      const length = places[note]! - start;
      const row = wordRows[i]!;
      const from = rows[row * rowSize + rowFrom]!;
      let difference = length ^ rows[row * rowSize + rowLength]!;
      difference |= ((view.getInt32(start, true) | small) ^ letters.getInt32(from, true)) & masks[length & 63]!;
      difference |=
        ((view.getInt32(start + 4, true) | small) ^ letters.getInt32(from + 4, true)) & masks[64 + (length & 63)]!;
      if (length > 8 && difference === 0) {
        // The last bytes once more rather than a part of them alone.
        for (let place = 8; place < length; place += 4) {
          const at = Math.min(place, length - 4);
          difference |= (view.getInt32(start + at, true) | small) ^ letters.getInt32(from + at, true);
        }
      }
      const certain =
        rows[row * rowSize + rowLength] === unsure ? this.compareForms(note, row) : difference === 0 ? row : -1;
      wordNotes[kept] = note;
      wordRows[kept] = certain;
      kept += (~certain >>> 31) & 1;
    }
    return kept;
  }

  /** Which of its candidates a row stands for here; -1: none. */
  private compareForms(note: number, row: number): number {
    const start = this.#reader.unitOfStart(this.#places[note - 1]! + 1);
    const form = fold(this.#text.slice(start, this.#reader.unitOfEnd(this.#places[note]!)));
    return this.#lexicon.surfaces.candidates.get(row)?.find((candidate) => candidate.form === form)?.row ?? -1;
  }

  /** What the words are read as: by ordinary phrases (`rowWord`) or by those of families (`rowFamily`). */
  private readAs(vocabulary: number, found: number): void {
    const [wordRows, words] = [this.#wordRows, this.#words];
    const { rows } = this.#lexicon.surfaces;
    for (let i = 0; i < found; i++) words[i] = rows[wordRows[i]! * rowSize + vocabulary]!;
  }

  /** Follows the phrases that start at each word, and reports those that end on the way. */
  private walk(found: number): void {
    const [places, wordNotes, words] = [this.#places, this.#wordNotes, this.#words];
    const { first, cueFrom, cues: trieCues, hasNext, edges, edgeShift } = this.#lexicon.trie;
    const mask = edges.length - 1;
    let { starts, ends, cues, negated } = this;
    let count = this.#count;
    for (let i = 0; i < found; i++) {
      let node = first[words[i]!]!;
      if (node === 0) continue;
      const start = places[wordNotes[i]! - 1]! + 1;
      for (let last = i; ;) {
        const beyond = cueFrom[node + 1]!;
        for (let each = cueFrom[node]!; each < beyond; each++) {
          const end = places[wordNotes[last]!]!;
          const cue = trieCues[each]!;
          if (cue < 0) {
            this.#negators.push({ index: ~cue, start, end });
            continue;
          }
          if (count === starts.length) {
            this.growHits();
            ({ starts, ends, cues, negated } = this);
          }
          starts[count] = start;
          ends[count] = end;
          cues[count] = cue;
          negated[count] = 0;
          count++;
        }
        if (hasNext[node] === 0 || last + 1 === found) break;
        const gap = this.gapAfter(last);
        if (gap === neverCrossed) break;
        const word = words[last + 1]!;
        let edge = edgePlace(node, word, edgeShift) * edgeSize;
        while (edges[edge + edgeNode] !== -1 && (edges[edge + edgeNode] !== node || edges[edge + edgeWord] !== word)) {
          edge = (edge + edgeSize) & mask;
        }
        if (edges[edge + edgeNode] === -1 || gap > edges[edge + edgeGap]!) break;
        node = edges[edge + edgeTarget]!;
        last++;
      }
    }
    this.#count = count;
  }

  private startOf(i: number): number {
    return this.#places[this.#wordNotes[i]! - 1]! + 1;
  }

  private endOf(i: number): number {
    return this.#places[this.#wordNotes[i]!]!;
  }

  /** How a word is parted from the next one: the worst of what stands between. */
  private gapAfter(i: number): number {
    const { bytes } = this.#reader;
    const from = this.endOf(i);
    const to = this.startOf(i + 1);
    if (to - from > widestGap) return neverCrossed;
    let worst = crossed;
    for (let place = from; place < to; place++) worst = Math.max(worst, this.#joins[bytes[place]!]!);
    return worst;
  }

  private growHits(): void {
    const size = this.starts.length * 2;
    const grown = (array: Int32Array): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(size);
      copy.set(array);
      return copy;
    };
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
    this.cues = grown(this.cues);
    const negated = new Uint8Array(size);
    negated.set(this.negated);
    this.negated = negated;
  }

  /** Hits and scopes are both in order, so one sweep meets each hit with the furthest scope that began before it. */
  private negate(): void {
    const scopes = scopesOf(this.#reader, this.#negators);
    this.#negators = [];
    let scope = 0;
    let furthest = 0;
    let previous = 0;
    for (let hit = 0; hit < this.#count; hit++) {
      const start = this.starts[hit]!;
      if (start < previous) scope = furthest = 0; // hits of families begin here
      previous = start;
      for (; scope < scopes.length && scopes[scope]!.from <= start; scope++)
        furthest = Math.max(furthest, scopes[scope]!.to);
      this.negated[hit] = start < furthest ? 1 : 0;
    }
  }

  private translate(): void {
    for (let hit = 0; hit < this.#count; hit++) {
      this.starts[hit] = this.#reader.unitOfStart(this.starts[hit]!);
      this.ends[hit] = this.#reader.unitOfEnd(this.ends[hit]!);
    }
  }
}
