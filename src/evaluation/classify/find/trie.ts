import type { TextLanguage } from "./language.js";

/**
 * Phrases as a trie over words. The node of the phrases that start with a word has the number of that word, so a first word
 * needs no search. Further nodes are found by edges, which sit in one open-addressing table keyed by (node, word).
 *
 * Of the words that stand side by side in texts few belong to a phrase. A **filter** tells so: a bit for the hash of each
 * edge, in a table small enough to stay in the processor's cache. Where the bit is not set there is no edge; where it is,
 * there mostly is one, and only then is it searched for.
 */
export interface Trie {
  readonly edges: Int32Array;
  readonly edgeShift: number;
  /** Bits, by `edgeHash >>> filterShift`, eight a byte. */
  readonly filter: Uint8Array;
  readonly filterShift: number;
  /** What counts in texts of a language, made when first asked for: phrases of the other one do not. */
  readonly spokenIn: (language: TextLanguage) => SpokenPhrases;
}

/** The phrases that count in texts of one language. */
export interface SpokenPhrases {
  /**
   * By node: twice the place where its cues start in `cues`, and 1 more when an edge leads from it to further cues. Its cues
   * end where those of the next node start.
   */
  readonly nodes: Int32Array;
  readonly cues: Int32Array;
}

/** What an edge holds, together so that whoever comes for one finds the others near. */
export const edgeSize = 4;
/** The node that the edge leaves; 0: no edge here. */
export const edgeNode = 0;
export const edgeWord = 1;
/** The node that it leads to. */
export const edgeTarget = 2;
/** How much may stand between its word and the one before: `crossed`, or `crossedByLists`. */
export const edgeGap = 3;

/** The hash of an edge, from whose upper bits its places in the filter and in the table are taken. */
export function edgeHash(node: number, word: number): number {
  return Math.imul(Math.imul(node, 0x85ebca6b) ^ Math.imul(word, 0xc2b2ae35), 0x27d4eb2f);
}

/** Where an edge is in a table of `edges`, or where it would be: the first free place from that of its hash on. */
export function edgePlace(edges: Int32Array, shift: number, node: number, word: number): number {
  const mask = edges.length - 1;
  let place = (edgeHash(node, word) >>> shift) * edgeSize;
  while (edges[place + edgeNode] !== 0 && (edges[place + edgeNode] !== node || edges[place + edgeWord] !== word))
    place = (place + edgeSize) & mask;
  return place;
}
