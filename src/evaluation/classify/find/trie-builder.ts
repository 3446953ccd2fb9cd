import type { PhraseLanguage } from "./inflect.js";
import type { TextLanguage } from "./language.js";
import {
  edgeGap,
  edgeHash,
  edgeNode,
  edgePlace,
  edgeSize,
  edgeTarget,
  edgeWord,
  type SpokenPhrases,
  type Trie,
} from "./trie.js";

/** So many bits of the filter for an edge that may come: of pairs of words that are none, few meet a bit that is set. */
const filterBits = 4;

/** Phrases side by side: the node where each ends, its cue and its language. */
interface Phrases {
  readonly ends: number[];
  readonly cues: number[];
  readonly languages: PhraseLanguage[];
}

/** Whether a node has cues or an edge to some. */
function leadsOn(nodes: Int32Array, node: number): boolean {
  return nodes[node]! < (nodes[node + 1]! & ~1) || (nodes[node]! & 1) === 1;
}

/** In which texts something counts that is of two languages, or of one twice. */
function both(one: PhraseLanguage, other: PhraseLanguage): PhraseLanguage {
  return one === other ? one : "any";
}

/** The places of numbers below a limit in the order of the numbers, equal ones in that of their places: by counting. */
function inOrder(numbers: readonly number[], limit: number): Int32Array {
  const starts = new Int32Array(limit + 1);
  for (const number of numbers) starts[number + 1]!++;
  for (let number = 1; number <= limit; number++) starts[number]! += starts[number - 1]!;
  const order = new Int32Array(numbers.length);
  for (let place = 0; place < numbers.length; place++) order[starts[numbers[place]!]!++] = place;
  return order;
}

export class TrieBuilder {
  #bits: number;
  #edges: Int32Array;
  /** Phrases in the order in which they were added: the node where each ends, its cue and its language. */
  readonly #ends: number[] = [];
  readonly #cues: number[] = [];
  readonly #languages: PhraseLanguage[] = [];
  /** By node: the one before it on its way, or 0. A node comes after that one. */
  readonly #parents: number[];
  readonly #words: number;

  /**
   * @param words - How many words there are; they are numbered from 1.
   * @param expected - About how many phrases there will be; more make it grow.
   */
  constructor(words: number, expected: number) {
    this.#bits = Math.max(6, Math.ceil(Math.log2(expected + 1)));
    this.#words = words;
    this.#parents = new Array<number>(words + 1).fill(0);
    this.#edges = new Int32Array(edgeSize << this.#bits);
  }

  /** Adds a phrase of at least one word; adding the same one with the same cue again changes nothing. */
  add(words: readonly number[], cue: number, gap: number, language: PhraseLanguage): void {
    let node = words[0]!;
    for (let at = 1; at < words.length; at++) {
      const edge = this.#follow(node, words[at]!);
      const edges = this.#edges;
      if (edges[edge + edgeGap]! < gap) edges[edge + edgeGap] = gap;
      node = edges[edge + edgeTarget]!;
    }
    this.#ends.push(node);
    this.#cues.push(cue);
    this.#languages.push(language);
  }

  build(): Trie {
    const phrases = this.#sortPhrases();
    const spoken = new Map<TextLanguage, SpokenPhrases>();
    return {
      edges: this.#edges,
      edgeShift: 32 - this.#bits,
      filter: this.#filter(),
      filterShift: 32 - this.#bits - filterBits,
      spokenIn: (language) => {
        const known = spoken.get(language) ?? this.#spoken(phrases, language === "mixed" ? "any" : language);
        spoken.set(language, known);
        return known;
      },
    };
  }

  #filter(): Uint8Array {
    const edges = this.#edges;
    const filter = new Uint8Array(1 << (this.#bits + filterBits - 3));
    for (let place = 0; place < edges.length; place += edgeSize) {
      if (edges[place + edgeNode] === 0) continue;
      const hash = edgeHash(edges[place + edgeNode]!, edges[place + edgeWord]!);
      const bit = hash >>> (32 - this.#bits - filterBits);
      filter[bit >>> 3]! |= 1 << (bit & 7);
    }
    return filter;
  }

  /** Brings phrases into the order of their nodes, each once with each cue. */
  #sortPhrases(): Phrases {
    const [ends, cues, languages] = [this.#ends, this.#cues, this.#languages];
    const sorted: Phrases = { ends: [], cues: [], languages: [] };
    for (const at of inOrder(ends, this.#parents.length)) {
      const end = ends[at]!;
      let same = sorted.ends.length - 1;
      while (same >= 0 && sorted.ends[same] === end && sorted.cues[same] !== cues[at]) same--;
      if (same >= 0 && sorted.ends[same] === end) {
        sorted.languages[same] = both(sorted.languages[same]!, languages[at]!);
        continue;
      }
      sorted.ends.push(end);
      sorted.cues.push(cues[at]!);
      sorted.languages.push(languages[at]!);
    }
    return sorted;
  }

  /** What counts in texts of a language; `any`: in texts of both. */
  #spoken({ ends, cues: allCues, languages }: Phrases, language: PhraseLanguage): SpokenPhrases {
    const size = this.#parents.length;
    const nodes = new Int32Array(size + 1);
    const cues = new Int32Array(allCues.length + 1);
    let count = 0;
    for (let node = 0, at = 0; node < size; node++) {
      nodes[node] = 2 * count;
      for (; ends[at] === node; at++)
        if (language === "any" || languages[at] === "any" || languages[at] === language) cues[count++] = allCues[at]!;
    }
    nodes[size] = 2 * count;
    for (let node = size - 1; node > this.#words; node--) if (leadsOn(nodes, node)) nodes[this.#parents[node]!]! |= 1;
    return { nodes, cues };
  }

  /** The edge from a node by a word, made if need be. */
  #follow(node: number, word: number): number {
    const known = edgePlace(this.#edges, 32 - this.#bits, node, word);
    if (this.#edges[known + edgeNode] !== 0) return known;
    // At most half full, so that a search is short.
    if ((this.#parents.length - this.#words) * 2 > 1 << this.#bits) this.#grow();
    const edge = edgePlace(this.#edges, 32 - this.#bits, node, word);
    const edges = this.#edges;
    edges[edge + edgeNode] = node;
    edges[edge + edgeWord] = word;
    edges[edge + edgeTarget] = this.#parents.length;
    edges[edge + edgeGap] = 0;
    this.#parents.push(node);
    return edge;
  }

  #grow(): void {
    const old = this.#edges;
    this.#edges = new Int32Array(edgeSize << ++this.#bits);
    for (let from = 0; from < old.length; from += edgeSize) {
      if (old[from + edgeNode] === 0) continue;
      const to = edgePlace(this.#edges, 32 - this.#bits, old[from + edgeNode]!, old[from + edgeWord]!);
      for (let part = 0; part < edgeSize; part++) this.#edges[to + part] = old[from + part]!;
    }
  }
}
