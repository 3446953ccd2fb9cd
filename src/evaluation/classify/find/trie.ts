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
  /** By node: its cues are `cues[cueFrom[node]]` up to `cues[cueFrom[node + 1]]`. */
  readonly cueFrom: Int32Array;
  readonly cues: Int32Array;
  /** By node: whether any edge leaves it. */
  readonly hasNext: Uint8Array;
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

export class TrieBuilder {
  #bits = 10;
  #edges = noEdges(this.#bits);
  readonly #cues: number[][] = [[]];
  readonly #hasNext: number[] = [0];

  /** Adds a phrase; adding the same one with the same cue again changes nothing. */
  add(words: readonly number[], cue: number, gap: number): void {
    let node = 0;
    for (const word of words) {
      const edge = this.#follow(node, word);
      this.#edges[edge + edgeGap] = Math.max(this.#edges[edge + edgeGap]!, gap);
      node = this.#edges[edge + edgeTarget]!;
    }
    const cues = this.#cues[node]!;
    if (!cues.includes(cue)) cues.push(cue);
  }

  /** @param wordCount - How many words there are; they are numbered from 1. */
  build(wordCount: number): Trie {
    const edges = this.#edges;
    const first = new Int32Array(wordCount + 1);
    for (let place = 0; place < edges.length; place += edgeSize) {
      if (edges[place + edgeNode] === 0) first[edges[place + edgeWord]!] = edges[place + edgeTarget]!;
    }
    const cueFrom = new Int32Array(this.#cues.length + 1);
    this.#cues.forEach((cues, node) => (cueFrom[node + 1] = cueFrom[node]! + cues.length));
    const hasNext = Uint8Array.from(this.#hasNext);
    const marks = Uint8Array.from({ length: edges.length / edgeSize }, (_, edge) => {
      const place = edge * edgeSize;
      return edges[place + edgeNode] === -1
        ? 0
        : edgeMark(edgeHash(edges[place + edgeNode]!, edges[place + edgeWord]!));
    });
    return {
      edges,
      edgeShift: 32 - this.#bits,
      marks,
      cueFrom,
      cues: Int32Array.from(this.#cues.flat()),
      hasNext,
      first,
    };
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
    if (this.#cues.length * 3 > 1 << this.#bits) this.#grow();
    const edge = this.#find(node, word);
    this.#edges.set([node, word, this.#cues.length, 0], edge);
    this.#cues.push([]);
    this.#hasNext.push(0);
    this.#hasNext[node] = 1;
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
