/**
 * Finds every phrase of a compiled lexicon in a text, in four runs over typed arrays:
 *
 * 1. **Read** the text into bytes ({@link Reader}).
 * 2. **Tokenize** without a branch: hash everything read so far, note place and hash at every unit, and move on to the
 *    next note only where a word ends. Branches that guess wrong are what costs time here, and every word end is one.
 * 3. **Look up** each word's hash in the perfect hash of all surface forms; keep those that are there.
 * 4. **Walk** the trie of phrases from each kept word, and report every phrase that ends on the way. Only here, where few
 *    words are left, are letters compared, so that the result is exact.
 *
 * Negators are phrases like any other; where one was found, its reach takes hits back ({@link scopesOf}).
 */
import { byteCodes, byteJoins, crossed, neverCrossed, otherScript } from "./bytes.js";
import { fold } from "./fold.js";
import { powerCount, powersOf } from "./hash.js";
import type { CompiledLexicon } from "./lexicon.js";
import { type FoundNegator, scopesOf } from "./negation.js";
import { rowMix } from "./perfect-hash.js";
import { Reader } from "./reader.js";
import { ambiguous, rowFrom, rowHash, rowSize, rowTo, rowWord } from "./surfaces.js";
import { edgePlace } from "./trie.js";

/** More between two words is layout, not a phrase. */
const widestGap = 8;

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
  /** Words that may be in the lexicon: where they start and end, their row in the table, their word or family. */
  #wordStarts = new Int32Array(0);
  #wordEnds = new Int32Array(0);
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
    this.#makeRoom(this.#reader.length);
    const found = this.#lookUp(this.#tokenize());
    this.#readAsWords(found);
    this.#walk(found);
    if (this.#lexicon.hasFamilies) {
      this.#readAsFamilies(found);
      this.#walk(found);
    }
    if (this.#negators.length > 0) this.#negate();
    if (this.#reader.isMapped) this.#translate();
    return this.#count;
  }

  #makeRoom(length: number): void {
    if (this.#places.length >= length + 8) return;
    const size = 2 ** Math.ceil(Math.log2(length + 8));
    this.#places = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    this.#wordStarts = new Int32Array(size / 2);
    this.#wordEnds = new Int32Array(size / 2);
    this.#wordRows = new Int32Array(size / 2);
    this.#words = new Int32Array(size / 2);
  }

  /** Notes where words end (several notes in a row where several separators stand) and returns the number of notes. */
  #tokenize(): number {
    const { bytes, length } = this.#reader;
    const [codes, places, hashes] = [this.#codes, this.#places, this.#hashes];
    const { base } = this.#lexicon.surfaces;
    places[0] = -1;
    hashes[0] = 0;
    let note = 1;
    let hash = 0;
    // Four at a time; the reader leaves separators after the text. `(code - 1) >>> 31` is 1 for a separator, else 0.
    for (let i = 0; i <= length; i += 4) {
      let code = codes[bytes[i]!]!;
      hash = (Math.imul(hash, base) + code) | 0;
      places[note] = i;
      hashes[note] = hash;
      note += (code - 1) >>> 31;
      code = codes[bytes[i + 1]!]!;
      hash = (Math.imul(hash, base) + code) | 0;
      places[note] = i + 1;
      hashes[note] = hash;
      note += (code - 1) >>> 31;
      code = codes[bytes[i + 2]!]!;
      hash = (Math.imul(hash, base) + code) | 0;
      places[note] = i + 2;
      hashes[note] = hash;
      note += (code - 1) >>> 31;
      code = codes[bytes[i + 3]!]!;
      hash = (Math.imul(hash, base) + code) | 0;
      places[note] = i + 3;
      hashes[note] = hash;
      note += (code - 1) >>> 31;
    }
    return note;
  }

  /** Keeps the words whose hash is in the table, and returns their number. */
  #lookUp(notes: number): number {
    const [places, hashes, powers] = [this.#places, this.#hashes, this.#powers];
    const [wordStarts, wordEnds, wordRows] = [this.#wordStarts, this.#wordEnds, this.#wordRows];
    const { rows, displacements, bucketShift, rowShift } = this.#lexicon.surfaces;
    let found = 0;
    let start = 0;
    let before = 0;
    for (let note = 1; note < notes; note++) {
      const end = places[note]!;
      const after = hashes[note]!;
      const hash = (after - Math.imul(before, powers[(end - start + 1) & (powerCount - 1)]!)) | 0;
      const row = (Math.imul(hash ^ displacements[hash >>> bucketShift]!, rowMix) >>> rowShift) * rowSize;
      wordStarts[found] = start;
      wordEnds[found] = end;
      wordRows[found] = row;
      // Moves on only where the hashes are equal: `(difference | -difference) >>> 31` is 0 for 0, else 1.
      const difference = rows[row + rowHash]! ^ hash;
      found += ((difference | -difference) >>> 31) ^ 1;
      start = end + 1;
      before = after;
    }
    return found;
  }

  /** The words as ordinary phrases read them. */
  #readAsWords(found: number): void {
    const [wordRows, words] = [this.#wordRows, this.#words];
    const { rows } = this.#lexicon.surfaces;
    for (let i = 0; i < found; i++) {
      const word = rows[wordRows[i]! + rowWord]!;
      words[i] = word !== ambiguous ? word : this.#resolve(i) ? rows[wordRows[i]! + rowWord]! : 0;
    }
  }

  /** The words as families read them; rows are resolved by now. */
  #readAsFamilies(found: number): void {
    const [wordRows, words] = [this.#wordRows, this.#words];
    const { families } = this.#lexicon.surfaces;
    for (let i = 0; i < found; i++) words[i] = Math.max(0, families[wordRows[i]! / rowSize]!);
  }

  /** Follows the phrases that start at each word. */
  #walk(found: number): void {
    const words = this.#words;
    const { first, cueFrom, hasNext, crossesCommas, edgeNodes, edgeWords, edgeTargets, edgeShift } = this.#lexicon.trie;
    const mask = edgeNodes.length - 1;
    for (let i = 0; i < found; i++) {
      let node = first[words[i]!]!;
      if (node === 0) continue;
      const endsHere = cueFrom[node] !== cueFrom[node + 1];
      if (endsHere) {
        if (!this.#spells(i, this.#wordRows[i]!)) continue;
        this.#report(node, i, i);
      }
      for (let last = i; hasNext[node] === 1 && last + 1 < found;) {
        const word = words[last + 1]!;
        let place = edgePlace(node, word, edgeShift);
        while (edgeNodes[place] !== -1 && (edgeNodes[place] !== node || edgeWords[place] !== word))
          place = (place + 1) & mask;
        if (edgeNodes[place] === -1) break;
        const next = edgeTargets[place]!;
        if (this.#gapAfter(last) > crossesCommas[next]!) break;
        if (last === i && !endsHere && !this.#spells(i, this.#wordRows[i]!)) break;
        if (!this.#spells(last + 1, this.#wordRows[last + 1]!)) break;
        node = next;
        last++;
        if (cueFrom[node] !== cueFrom[node + 1]) this.#report(node, i, last);
      }
    }
  }

  /** How the word after `i` is parted from it: the worst of what stands between. */
  #gapAfter(i: number): number {
    const { bytes } = this.#reader;
    const from = this.#wordEnds[i]!;
    const to = this.#wordStarts[i + 1]!;
    if (to - from > widestGap) return neverCrossed;
    let worst = crossed;
    for (let place = from; place < to; place++) worst = Math.max(worst, this.#joins[bytes[place]!]!);
    return worst;
  }

  /** Whether a word has the letters of a row, and not only its hash. */
  #spells(i: number, row: number): boolean {
    const { letters, rows } = this.#lexicon.surfaces;
    const { bytes } = this.#reader;
    const codes = this.#codes;
    const end = this.#wordEnds[i]!;
    let place = this.#wordStarts[i]!;
    let letter = rows[row + rowFrom]!;
    if (rows[row + rowTo]! - letter !== end - place) return false;
    let greatest = 0;
    for (; place < end; place++, letter++) {
      const code = letters[letter]!;
      if (codes[bytes[place]!] !== code) return false;
      greatest |= code & otherScript;
    }
    return greatest === 0 || this.#spellsExactly(i, row);
  }

  /** Letters of other scripts share codes, so the text itself is asked. */
  #spellsExactly(i: number, row: number): boolean {
    const start = this.#reader.unitOfStart(this.#wordStarts[i]!);
    const end = this.#reader.unitOfEnd(this.#wordEnds[i]!);
    const spelling = this.#lexicon.surfaces.spelled.get(row / rowSize);
    return spelling === undefined || fold(this.#text.slice(start, end)) === spelling;
  }

  /** Finds which of several forms with one hash a word is; `false`: none of them. */
  #resolve(i: number): boolean {
    const twins = this.#lexicon.surfaces.twins.get(this.#wordRows[i]! / rowSize);
    const row = twins?.find((twin) => this.#spells(i, twin * rowSize));
    if (row === undefined) return false;
    this.#wordRows[i] = row * rowSize;
    return true;
  }

  #report(node: number, firstWord: number, lastWord: number): void {
    const { cueFrom, cues } = this.#lexicon.trie;
    const start = this.#wordStarts[firstWord]!;
    const end = this.#wordEnds[lastWord]!;
    for (let i = cueFrom[node]!; i < cueFrom[node + 1]!; i++) {
      const cue = cues[i]!;
      if (cue < 0) {
        this.#negators.push({ index: ~cue, start, end });
        continue;
      }
      if (this.#count === this.starts.length) this.#growHits();
      this.starts[this.#count] = start;
      this.ends[this.#count] = end;
      this.cues[this.#count] = cue;
      this.negated[this.#count] = 0;
      this.#count++;
    }
  }

  #growHits(): void {
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
  #negate(): void {
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

  #translate(): void {
    for (let hit = 0; hit < this.#count; hit++) {
      this.starts[hit] = this.#reader.unitOfStart(this.starts[hit]!);
      this.ends[hit] = this.#reader.unitOfEnd(this.ends[hit]!);
    }
  }
}
