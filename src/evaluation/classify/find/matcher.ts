/**
 * Finds every phrase of a compiled lexicon in a text: from each word that the lexicon knows ({@link WordFinder}) it walks
 * the trie of phrases, and notes every phrase that ends on the way.
 *
 * Negators are phrases like any other; where one was found, its reach takes hits back ({@link scopesOf}).
 */
import { byteJoins, crossed, neverCrossed } from "./bytes.js";
import { HitList } from "./hit-list.js";
import { LanguageTally, type TextLanguage } from "./language.js";
import type { CompiledLexicon } from "./lexicon.js";
import { Memory } from "./memory.js";
import { type FoundNegator, scopesOf } from "./negation.js";
import { edgeGap, edgeHash, edgeMark, edgeNode, edgeSize, edgeTarget, edgeWord, type SpokenPhrases } from "./trie.js";
import { WordFinder } from "./words.js";

/** More between two words is layout, not a phrase. */
const widestGap = 8;

/**
 * The finder of one lexicon, for texts that belong together: `start`, then `read` each, then `find` in all of them. Which
 * phrases count depends on the language, and that on all texts, so words come first and phrases afterwards.
 *
 * Its arrays are used again, so look at what was found before the next `start`.
 */
export class Matcher {
  /** What was found, text by text; those of families after the others; each by start, then by end. */
  readonly hits = new HitList();

  readonly #lexicon: CompiledLexicon;
  readonly #memory: Memory;
  readonly #joins = byteJoins();
  readonly #tally = new LanguageTally();
  /** As many as were ever read together; the first `#count` hold the texts at hand, for the fields of the same places. */
  readonly #texts: WordFinder[] = [];
  readonly #fields: number[] = [];
  #count = 0;
  #negators: FoundNegator[] = [];

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
    this.#memory = new Memory(lexicon.origins.count);
  }

  /** Forgets the texts before. */
  start(): void {
    this.#count = 0;
    this.#tally.start();
  }

  /** Reads a text; its hits will be noted with a number for the field that it stands in. */
  read(text: string, field = 0): void {
    if (this.#count === this.#texts.length) this.#texts.push(new WordFinder(this.#lexicon.origins, this.#memory));
    this.#fields[this.#count] = field;
    this.#texts[this.#count++]!.read(text);
  }

  /**
   * The language of the texts that were read: what `languageOf` says, at less cost.
   *
   * @param looked - How many of them are looked at when there are too few function words.
   */
  language(looked = this.#count): TextLanguage {
    const tally = this.#tally;
    tally.start();
    for (let text = 0; text < this.#count; text++) this.countFunctionWords(this.#texts[text]!);
    if (tally.needsLooks) for (let text = 0; text < looked; text++) this.#texts[text]!.addLooks(tally);
    return tally.language();
  }

  /** Finds all hits of all phrases that count in texts of a language, overlapping ones too, and returns how many. */
  find(language: TextLanguage = "mixed"): number {
    const { hits } = this;
    const { trie, hasFamilies } = this.#lexicon;
    const spoken = trie.spoken[language];
    hits.count = 0;
    for (let at = 0; at < this.#count; at++) {
      const text = this.#texts[at]!;
      const from = hits.count;
      this.walk(text, text.words, spoken, this.#fields[at]!);
      if (hasFamilies) this.walk(text, text.families, spoken, this.#fields[at]!);
      if (this.#negators.length > 0) this.negate(text, from);
      if (text.reader.isMapped) this.translate(text, from);
    }
    return hits.count;
  }

  private countFunctionWords({ words, found }: WordFinder): void {
    const { languages } = this.#lexicon;
    let english = 0;
    let indonesian = 0;
    for (let i = 0; i < found; i++) {
      const counts = languages[words[i]!]!;
      english += counts >>> 16;
      indonesian += counts & 1;
    }
    this.#tally.english += english;
    this.#tally.indonesian += indonesian;
  }

  /** Follows the phrases that start at each word, and notes those that end on the way. */
  private walk(text: WordFinder, words: Int32Array, spoken: SpokenPhrases, field: number): void {
    const { places, notes, found } = text;
    const { first, nodes, cues } = spoken;
    const { hits } = this;
    for (let i = 0; i < found; i++) {
      let node = first[words[i]!]!;
      if (node === 0) continue;
      const start = places[notes[i]! - 1]! + 1;
      for (let last = i; ;) {
        const own = nodes[node]!;
        const beyond = nodes[node + 1]! >> 1;
        for (let each = own >> 1; each < beyond; each++) {
          const end = places[notes[last]!]!;
          const cue = cues[each]!;
          if (cue < 0) this.#negators.push({ index: ~cue, start, end });
          else hits.add(cue, field, start, end);
        }
        if ((own & 1) === 0 || last + 1 === found) break;
        node = this.nodeAfter(text, node, words[last + 1]!, last);
        if (node === 0) break;
        last++;
      }
    }
  }

  /** The node that the word after `last` leads to from a node, or 0. */
  private nodeAfter(text: WordFinder, node: number, word: number, last: number): number {
    const { edges, edgeShift, marks } = this.#lexicon.trie;
    const hash = edgeHash(node, word);
    const mark = edgeMark(hash);
    const mask = marks.length - 1;
    for (let edge = hash >>> edgeShift; marks[edge] !== 0; edge = (edge + 1) & mask) {
      if (marks[edge] !== mark) continue;
      const place = edge * edgeSize;
      if (edges[place + edgeNode] === node && edges[place + edgeWord] === word)
        return this.gapAfter(text, last) <= edges[place + edgeGap]! ? edges[place + edgeTarget]! : 0;
    }
    return 0;
  }

  /** How a word is parted from the next one: the worst of what stands between. */
  private gapAfter({ reader, places, notes }: WordFinder, i: number): number {
    const { bytes } = reader;
    const from = places[notes[i]!]!;
    const to = places[notes[i + 1]! - 1]! + 1;
    if (to - from > widestGap) return neverCrossed;
    let worst = crossed;
    for (let place = from; place < to; place++) worst = Math.max(worst, this.#joins[bytes[place]!]!);
    return worst;
  }

  /** Hits and scopes are both in order, so one sweep meets each hit with the furthest scope that began before it. */
  private negate({ reader }: WordFinder, from: number): void {
    const scopes = scopesOf(reader, this.#negators);
    this.#negators = [];
    const { starts, negated, count } = this.hits;
    let scope = 0;
    let furthest = 0;
    let previous = 0;
    for (let hit = from; hit < count; hit++) {
      const start = starts[hit]!;
      if (start < previous) scope = furthest = 0; // hits of families begin here
      previous = start;
      for (; scope < scopes.length && scopes[scope]!.from <= start; scope++)
        furthest = Math.max(furthest, scopes[scope]!.to);
      negated[hit] = start < furthest ? 1 : 0;
    }
  }

  private translate({ reader }: WordFinder, from: number): void {
    const { starts, ends, count } = this.hits;
    for (let hit = from; hit < count; hit++) {
      starts[hit] = reader.unitOfStart(starts[hit]!);
      ends[hit] = reader.unitOfEnd(ends[hit]!);
    }
  }
}
