import type { PhraseLanguage } from "./inflect.js";
import type { TextLanguage } from "./language.js";

/**
 * Phrases as a trie over words: node 0 is the root, each edge is a word, and a node at which phrases end lists their
 * cues. Edges sit in one open-addressing table keyed by (node, word).
 */

/** What an edge holds, together so that whoever comes for one finds the others near. */
export const edgeSize = 4;
/** The node that the edge leaves; -1: no edge here. */
export const edgeNode = 0;
export const edgeWord = 1;
/** The node that it leads to. */
export const edgeTarget = 2;
/** How much may stand between its word and the one before: `crossed`, or `crossedByLists`. */
export const edgeGap = 3;

export interface Trie {
  readonly edges: Int32Array;
  readonly edgeShift: number;
  /**
   * By edge: a byte of its hash, 0 where there is no edge. Most searches fail; these bytes, which stay in the processor's
   * cache, tell so without a look at the edges.
   */
  readonly marks: Uint8Array;
  /** What counts in a text, by the language of the text: phrases of the other one do not. */
  readonly spoken: Readonly<Record<TextLanguage, SpokenPhrases>>;
}

/** The phrases that count in texts of one language. */
export interface SpokenPhrases {
  /**
   * By node: twice the place where its cues start in `cues`, and 1 more when an edge leads from it to further cues. Its cues
   * end where those of the next node start.
   */
  readonly nodes: Int32Array;
  readonly cues: Int32Array;
  /** By word: the node of the phrases that start with it; 0: none. */
  readonly first: Int32Array;
}

/**
 * The hash of an edge: `hash >>> shift` is where the search for it starts, which goes on to the next place until it finds
 * the edge or none.
 */
export function edgeHash(node: number, word: number): number {
  return Math.imul(Math.imul(node, 0x85ebca6b) ^ Math.imul(word, 0xc2b2ae35), 0x27d4eb2f);
}

/** The mark of an edge: never 0. */
export function edgeMark(hash: number): number {
  return (hash & 255) | 1;
}

function noEdges(bits: number): Int32Array {
  const edges = new Int32Array(edgeSize << bits);
  for (let place = 0; place < edges.length; place += edgeSize) edges[place + edgeNode] = -1;
  return edges;
}

/** Whether a node has cues or an edge to some. */
function leadsOn(nodes: Int32Array, node: number): boolean {
  return nodes[node]! < (nodes[node + 1]! & ~1) || (nodes[node]! & 1) === 1;
}

/** In which texts something counts that is of two languages, or of one twice. */
function both(one: PhraseLanguage, other: PhraseLanguage): PhraseLanguage {
  return one === other ? one : "any";
}

export class TrieBuilder {
  #bits: number;
  #edges: Int32Array;
  /** Phrases in the order in which they were added: the node where each ends, its cue and its language. */
  readonly #ends: number[] = [];
  readonly #cues: number[] = [];
  readonly #languages: PhraseLanguage[] = [];
  /** By node: the one before it on its way. A node comes after that one. */
  readonly #parents: number[] = [0];

  /** @param expected - About how many phrases there will be; more make it grow. */
  constructor(expected: number) {
    this.#bits = Math.max(6, Math.ceil(Math.log2(expected * 4 + 1)));
    this.#edges = noEdges(this.#bits);
  }

  /** Adds a phrase; adding the same one with the same cue again changes nothing. */
  add(words: readonly number[], cue: number, gap: number, language: PhraseLanguage): void {
    let node = 0;
    for (const word of words) {
      const edge = this.#follow(node, word);
      const edges = this.#edges;
      if (edges[edge + edgeGap]! < gap) edges[edge + edgeGap] = gap;
      node = edges[edge + edgeTarget]!;
    }
    this.#ends.push(node);
    this.#cues.push(cue);
    this.#languages.push(language);
  }

  /** @param wordCount - How many words there are; they are numbered from 1. */
  build(wordCount: number): Trie {
    const edges = this.#edges;
    const marks = new Uint8Array(edges.length / edgeSize);
    for (let edge = 0, place = 0; edge < marks.length; edge++, place += edgeSize)
      if (edges[place + edgeNode] !== -1)
        marks[edge] = edgeMark(edgeHash(edges[place + edgeNode]!, edges[place + edgeWord]!));
    this.#sortPhrases();
    return {
      edges,
      edgeShift: 32 - this.#bits,
      marks,
      spoken: {
        en: this.#spoken(wordCount, "en"),
        id: this.#spoken(wordCount, "id"),
        mixed: this.#spoken(wordCount, "any"),
      },
    };
  }

  /** Brings phrases into the order of their nodes, each once with each cue. */
  #sortPhrases(): void {
    const [ends, cues, languages] = [this.#ends, this.#cues, this.#languages];
    const order = Array.from(ends.keys()).sort((one, other) => ends[one]! - ends[other]! || one - other);
    const sorted = order.map((at) => ({ end: ends[at]!, cue: cues[at]!, language: languages[at]! }));
    let kept = 0;
    for (const { end, cue, language } of sorted) {
      let same = kept - 1;
      while (same >= 0 && ends[same] === end && cues[same] !== cue) same--;
      if (same >= 0 && ends[same] === end) {
        languages[same] = both(languages[same]!, language);
        continue;
      }
      ends[kept] = end;
      cues[kept] = cue;
      languages[kept++] = language;
    }
    ends.length = cues.length = languages.length = kept;
  }

  /** What counts in texts of a language; `any`: in texts of both. */
  #spoken(wordCount: number, language: PhraseLanguage): SpokenPhrases {
    const [ends, allCues, languages] = [this.#ends, this.#cues, this.#languages];
    const size = this.#parents.length;
    const nodes = new Int32Array(size + 1);
    const cues = new Int32Array(allCues.length);
    let count = 0;
    for (let node = 0, at = 0; node < size; node++) {
      nodes[node] = 2 * count;
      for (; ends[at] === node; at++)
        if (language === "any" || languages[at] === "any" || languages[at] === language) cues[count++] = allCues[at]!;
    }
    nodes[size] = 2 * count;
    for (let node = size - 1; node > 0; node--) if (leadsOn(nodes, node)) nodes[this.#parents[node]!]! |= 1;
    const first = new Int32Array(wordCount + 1);
    const edges = this.#edges;
    for (let place = 0; place < edges.length; place += edgeSize) {
      const node = edges[place + edgeTarget]!;
      if (edges[place + edgeNode] === 0 && leadsOn(nodes, node)) first[edges[place + edgeWord]!] = node;
    }
    return { nodes, cues, first };
  }

  /** Where an edge is, or would be. */
  #find(node: number, word: number): number {
    const edges = this.#edges;
    const mask = edges.length - 1;
    let place = (edgeHash(node, word) >>> (32 - this.#bits)) * edgeSize;
    while (edges[place + edgeNode] !== -1 && (edges[place + edgeNode] !== node || edges[place + edgeWord] !== word)) {
      place = (place + edgeSize) & mask;
    }
    return place;
  }

  /** The edge from a node by a word, made if need be. */
  #follow(node: number, word: number): number {
    const known = this.#find(node, word);
    if (this.#edges[known + edgeNode] !== -1) return known;
    // At most a third full, so that a search is short.
    if (this.#parents.length * 3 > 1 << this.#bits) this.#grow();
    const edge = this.#find(node, word);
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
    this.#edges = noEdges(++this.#bits);
    for (let place = 0; place < old.length; place += edgeSize) {
      if (old[place + edgeNode] === -1) continue;
      this.#edges.set(
        old.subarray(place, place + edgeSize),
        this.#find(old[place + edgeNode]!, old[place + edgeWord]!),
      );
    }
  }
}
