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
import { edgeGap, edgeHash, edgeNode, edgePlace, edgeTarget, type SpokenPhrases } from "./trie.js";
import type { WordList } from "./word-list.js";
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
  /** Places of words, in order, at which a phrase may go on; behind them the number of words. */
  #steps = new Int32Array(0);

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
    const spoken = trie.spokenIn(language);
    hits.count = 0;
    for (let at = 0; at < this.#count; at++) {
      const text = this.#texts[at]!;
      const from = hits.count;
      this.walk(text, text.ordinary, spoken, this.#fields[at]!);
      if (hasFamilies) this.walk(text, text.families, spoken, this.#fields[at]!);
      if (this.#negators.length > 0) this.negate(text, from);
      if (text.reader.isMapped) this.translate(text, from);
    }
    return hits.count;
  }

  private countFunctionWords({ ordinary: { words, count } }: WordFinder): void {
    const { languages } = this.#lexicon;
    let english = 0;
    let indonesian = 0;
    for (let i = 0; i < count; i++) {
      const counts = languages[words[i]!]!;
      english += counts >>> 16;
      indonesian += counts & 1;
    }
    this.#tally.english += english;
    this.#tally.indonesian += indonesian;
  }

  /**
   * Notes all phrases that start at each word: first those of the word alone, then those that go on. Most words have none
   * or one alone and do not go on, in no order that a processor could guess, so the first one is written in any case, and
   * written over when there is none.
   */
  private walk(text: WordFinder, list: WordList, spoken: SpokenPhrases, field: number): void {
    this.findSteps(list, spoken);
    const { hits } = this;
    const steps = this.#steps;
    const { places } = text;
    const { words, notes, count: found } = list;
    const { nodes, cues: cuesOf } = spoken;
    const from = hits.count;
    let { cues, starts, ends } = hits;
    let count = from;
    let step = 0;
    let signs = 0;
    for (let i = 0; i < found; i++) {
      const word = words[i]!;
      const note = notes[i]!;
      const own = nodes[word]! >> 1;
      const beyond = nodes[word + 1]! >> 1;
      while (count + beyond - own >= cues.length) {
        hits.grow();
        ({ cues, starts, ends } = hits);
      }
      const start = places[note - 1]! + 1;
      const end = places[note]!;
      const isAny = (own - beyond) >> 31;
      const cue = cuesOf[own]!;
      cues[count] = cue;
      starts[count] = start;
      ends[count] = end;
      signs |= cue & isAny;
      count -= isAny;
      for (let each = own + 1; each < beyond; each++) {
        cues[count] = cuesOf[each]!;
        starts[count] = start;
        ends[count++] = end;
        signs |= cuesOf[each]!;
      }
      if (i !== steps[step]) continue;
      step++;
      hits.count = count;
      signs |= this.follow(text, list, i, spoken);
      count = hits.count;
      ({ cues, starts, ends } = hits);
    }
    hits.count = count;
    if (signs < 0) this.takeNegators(from);
    hits.begin(from, field);
  }

  /** Finds the words at which a phrase may go on to the next one, by the trie's filter alone. */
  private findSteps({ words, count }: WordList, { nodes }: SpokenPhrases): void {
    const { filter, filterShift } = this.#lexicon.trie;
    if (this.#steps.length <= count) this.#steps = new Int32Array(2 * count + 64);
    const steps = this.#steps;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const word = words[i]!;
      const bit = edgeHash(word, words[i + 1]!) >>> filterShift;
      steps[found] = i;
      found += (filter[bit >>> 3]! >>> (bit & 7)) & nodes[word]! & 1;
    }
    steps[found] = count;
  }

  /** Notes the phrases of several words that start at a word; below 0: a negator is among them. */
  private follow(text: WordFinder, list: WordList, first: number, { nodes, cues }: SpokenPhrases): number {
    const { edges, edgeShift, filter, filterShift } = this.#lexicon.trie;
    const { places } = text;
    const { words, notes } = list;
    const start = places[notes[first]! - 1]! + 1;
    let node = words[first]!;
    let signs = 0;
    for (let last = first; (nodes[node]! & 1) === 1; last++) {
      const word = words[last + 1]!;
      const bit = edgeHash(node, word) >>> filterShift;
      if (((filter[bit >>> 3]! >>> (bit & 7)) & 1) === 0) break;
      const edge = edgePlace(edges, edgeShift, node, word);
      if (edges[edge + edgeNode] === 0 || this.gapAfter(text, list, last) > edges[edge + edgeGap]!) break;
      node = edges[edge + edgeTarget]!;
      const beyond = nodes[node + 1]! >> 1;
      const end = places[notes[last + 1]!]!;
      for (let each = nodes[node]! >> 1; each < beyond; each++) {
        this.hits.put(cues[each]!, start, end);
        signs |= cues[each]!;
      }
    }
    return signs;
  }

  /** How a word is parted from the next one of its list: the worst of what stands between. */
  private gapAfter({ reader, places }: WordFinder, { notes }: WordList, i: number): number {
    const { bytes } = reader;
    const from = places[notes[i]!]!;
    const to = places[notes[i + 1]! - 1]! + 1;
    if (to - from > widestGap) return neverCrossed;
    let worst = crossed;
    for (let place = from; place < to; place++) worst = Math.max(worst, this.#joins[bytes[place]!]!);
    return worst;
  }

  /** Takes the negators out of the hits. */
  private takeNegators(from: number): void {
    const { cues, starts, ends, count } = this.hits;
    let kept = from;
    for (let hit = from; hit < count; hit++) {
      const cue = cues[hit]!;
      if (cue < 0) this.#negators.push({ index: ~cue, start: starts[hit]!, end: ends[hit]! });
      else {
        cues[kept] = cue;
        starts[kept] = starts[hit]!;
        ends[kept++] = ends[hit]!;
      }
    }
    this.hits.count = kept;
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
