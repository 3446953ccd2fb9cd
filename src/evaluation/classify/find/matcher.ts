/**
 * Finds every phrase of a compiled lexicon in a text: from each word that the lexicon knows ({@link WordFinder}) it walks
 * the trie of phrases, and reports every phrase that ends on the way.
 *
 * Negators are phrases like any other; where one was found, its reach takes hits back ({@link scopesOf}).
 */
import { byteJoins, crossed, neverCrossed } from "./bytes.js";
import { languageFrom } from "./language.js";
import type { CompiledLexicon } from "./lexicon.js";
import { type FoundNegator, scopesOf } from "./negation.js";
import { edgeGap, edgeHash, edgeMark, edgeNode, edgeSize, edgeTarget, edgeWord } from "./trie.js";
import { WordFinder } from "./words.js";

/** More between two words is layout, not a phrase. */
const widestGap = 8;

/**
 * The finder of one lexicon. Its arrays are used again for every text, so read what a text gave before the next call.
 */
export class Matcher {
  /** Where hits start and end, in UTF-16 units of the text; valid up to the count, until the next call. */
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  /** What was found: the entries' numbers. */
  cues = new Int32Array(256);
  /** 1 where a negation takes the hit back. */
  negated = new Uint8Array(256);

  readonly #lexicon: CompiledLexicon;
  readonly #finder: WordFinder;
  readonly #joins = byteJoins();
  #count = 0;
  #after = 0;
  #indonesian = 0;
  #english = 0;
  #text = "";
  #negators: FoundNegator[] = [];

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
    this.#finder = new WordFinder(lexicon.origins);
  }

  /**
   * Finds all hits of all phrases, overlapping ones too.
   *
   * @param text - Any text.
   * @param after - So many hits of texts before stay: for whoever reads several texts together.
   * @returns How many hits `starts`, `ends`, `cues` and `negated` now hold: by start, then by end; those of families after
   * the others.
   */
  find(text: string, after = 0): number {
    this.#count = this.#after = after;
    this.#text = text;
    const found = this.#finder.find(text);
    this.countLanguages(found);
    this.walk(this.#finder.words, found);
    if (this.#lexicon.hasFamilies) this.walk(this.#finder.families, found);
    if (this.#negators.length > 0) this.negate();
    if (this.#finder.reader.isMapped) this.translate();
    return this.#count;
  }

  /** The language of the text that was read last: what `languageOf` says, without reading it again. */
  language(): "en" | "id" | "mixed" {
    return languageFrom(this.#indonesian, this.#english, this.#text);
  }

  /** How many function words of each language the text that was read last has. */
  get english(): number {
    return this.#english;
  }

  get indonesian(): number {
    return this.#indonesian;
  }

  private countLanguages(found: number): void {
    const { words } = this.#finder;
    const { languages } = this.#lexicon;
    let english = 0;
    let indonesian = 0;
    for (let i = 0; i < found; i++) {
      const counts = languages[words[i]!]!;
      english += counts >>> 16;
      indonesian += counts & 1;
    }
    this.#english = english;
    this.#indonesian = indonesian;
  }

  /** Follows the phrases that start at each word, and reports those that end on the way. */
  private walk(words: Int32Array, found: number): void {
    const places = this.#finder.places;
    const wordNotes = this.#finder.notes;
    const { first, cueFrom, cues: trieCues, hasNext } = this.#lexicon.trie;
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
        node = this.nodeAfter(node, words[last + 1]!, last);
        if (node === 0) break;
        last++;
      }
    }
    this.#count = count;
  }

  /** The node that the word after `last` leads to from a node, or 0. */
  private nodeAfter(node: number, word: number, last: number): number {
    const { edges, edgeShift, marks } = this.#lexicon.trie;
    const hash = edgeHash(node, word);
    const mark = edgeMark(hash);
    const mask = marks.length - 1;
    for (let edge = hash >>> edgeShift; marks[edge] !== 0; edge = (edge + 1) & mask) {
      if (marks[edge] !== mark) continue;
      const place = edge * edgeSize;
      if (edges[place + edgeNode] === node && edges[place + edgeWord] === word)
        return this.gapAfter(last) <= edges[place + edgeGap]! ? edges[place + edgeTarget]! : 0;
    }
    return 0;
  }

  private startOf(i: number): number {
    return this.#finder.places[this.#finder.notes[i]! - 1]! + 1;
  }

  private endOf(i: number): number {
    return this.#finder.places[this.#finder.notes[i]!]!;
  }

  /** How a word is parted from the next one: the worst of what stands between. */
  private gapAfter(i: number): number {
    const { bytes } = this.#finder.reader;
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
    const scopes = scopesOf(this.#finder.reader, this.#negators);
    this.#negators = [];
    let scope = 0;
    let furthest = 0;
    let previous = 0;
    for (let hit = this.#after; hit < this.#count; hit++) {
      const start = this.starts[hit]!;
      if (start < previous) scope = furthest = 0; // hits of families begin here
      previous = start;
      for (; scope < scopes.length && scopes[scope]!.from <= start; scope++)
        furthest = Math.max(furthest, scopes[scope]!.to);
      this.negated[hit] = start < furthest ? 1 : 0;
    }
  }

  private translate(): void {
    for (let hit = this.#after; hit < this.#count; hit++) {
      this.starts[hit] = this.#finder.reader.unitOfStart(this.starts[hit]!);
      this.ends[hit] = this.#finder.reader.unitOfEnd(this.ends[hit]!);
    }
  }
}
