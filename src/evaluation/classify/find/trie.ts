/**
 * Phrases as a trie over words: node 0 is the root, each edge is a word, and a node at which phrases end lists their
 * cues. Edges sit in one open-addressing table keyed by (node, word).
 */
export interface Trie {
  /** Edge table: node and word that an edge leaves by (node -1: free), and the node it leads to. */
  readonly edgeNodes: Int32Array;
  readonly edgeWords: Int32Array;
  readonly edgeTargets: Int32Array;
  readonly edgeShift: number;
  /** By node: whether any edge leaves it. */
  readonly hasNext: Uint8Array;
  /** By node: whether a comma may stand before its word. */
  readonly crossesCommas: Uint8Array;
  /** By node: its cues are `cues[cueFrom[node]]` up to `cues[cueFrom[node + 1]]`. */
  readonly cueFrom: Int32Array;
  readonly cues: Int32Array;
  /** By word: the node of the phrases that start with it; 0: none. */
  readonly first: Int32Array;
}

/** Where the search for an edge starts. The matcher writes this out in its loop. */
export function edgePlace(node: number, word: number, shift: number): number {
  return Math.imul(Math.imul(node, 0x85ebca6b) ^ Math.imul(word, 0xc2b2ae35), 0x27d4eb2f) >>> shift;
}

export class TrieBuilder {
  #shift = 32 - 10;
  #nodes = new Int32Array(1024).fill(-1);
  #words = new Int32Array(1024);
  #targets = new Int32Array(1024);
  readonly #cues: number[][] = [[]];
  readonly #hasNext: number[] = [0];
  readonly #crossesCommas: number[] = [0];

  /** Adds a phrase; adding the same one with the same cue again changes nothing. */
  add(words: readonly number[], cue: number, crossesCommas: boolean): void {
    let node = 0;
    for (const word of words) {
      const next = this.#follow(node, word);
      if (crossesCommas && node !== 0) this.#crossesCommas[next] = 1;
      node = next;
    }
    const cues = this.#cues[node]!;
    if (!cues.includes(cue)) cues.push(cue);
  }

  /** @param wordCount - How many words there are; they are numbered from 1. */
  build(wordCount: number): Trie {
    const first = new Int32Array(wordCount + 1);
    for (let i = 0; i < this.#nodes.length; i++) if (this.#nodes[i] === 0) first[this.#words[i]!] = this.#targets[i]!;
    const cueFrom = new Int32Array(this.#cues.length + 1);
    this.#cues.forEach((cues, node) => (cueFrom[node + 1] = cueFrom[node]! + cues.length));
    return {
      edgeNodes: this.#nodes,
      edgeWords: this.#words,
      edgeTargets: this.#targets,
      edgeShift: this.#shift,
      hasNext: Uint8Array.from(this.#hasNext),
      crossesCommas: Uint8Array.from(this.#crossesCommas),
      cueFrom,
      cues: Int32Array.from(this.#cues.flat()),
      first,
    };
  }

  #find(node: number, word: number): number {
    const mask = this.#nodes.length - 1;
    let place = edgePlace(node, word, this.#shift);
    while (this.#nodes[place] !== -1 && (this.#nodes[place] !== node || this.#words[place] !== word))
      place = (place + 1) & mask;
    return place;
  }

  #follow(node: number, word: number): number {
    let place = this.#find(node, word);
    if (this.#nodes[place] !== -1) return this.#targets[place]!;
    // At most a third full, so that a search is short.
    if (this.#cues.length * 3 > this.#nodes.length) {
      this.#grow();
      place = this.#find(node, word);
    }
    const target = this.#cues.length;
    this.#cues.push([]);
    this.#hasNext.push(0);
    this.#crossesCommas.push(0);
    this.#hasNext[node] = 1;
    this.#put(place, node, word, target);
    return target;
  }

  #put(place: number, node: number, word: number, target: number): void {
    this.#nodes[place] = node;
    this.#words[place] = word;
    this.#targets[place] = target;
  }

  #grow(): void {
    const [nodes, words, targets] = [this.#nodes, this.#words, this.#targets];
    const size = nodes.length * 2;
    this.#shift--;
    this.#nodes = new Int32Array(size).fill(-1);
    this.#words = new Int32Array(size);
    this.#targets = new Int32Array(size);
    nodes.forEach((node, i) => {
      if (node !== -1) this.#put(this.#find(node, words[i]!), node, words[i]!, targets[i]!);
    });
  }
}
