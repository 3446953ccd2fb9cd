import { fold } from "./fold.js";
import { comma, dropped, expanded, isLetter, soft, unitTable } from "./units.js";
import type { CompiledLexicon } from "./lexicon.js";

/** Finds every phrase of a lexicon in a text. Results stay valid until the next call. */
export class Matcher {
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  cues = new Int32Array(256);
  negated = new Uint8Array(256);
  readonly #lexicon: CompiledLexicon;

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
  }

  /** The number of hits, ordered by start, then end, then order of entry. */
  find(text: string): number {
    const table = unitTable();
    const tokens: { start: number; end: number; word: number | undefined; joins: number }[] = [];
    let joins = 0;
    for (let i = 0; i < text.length;) {
      const byte = table[text.charCodeAt(i)]!;
      const inWord = (b: number): boolean => b === expanded || isLetter(b);
      if (!inWord(byte)) {
        if (byte !== dropped) joins = Math.max(joins, byte === soft ? 0 : byte === comma ? 1 : 2);
        i++;
        continue;
      }
      let end = i + 1;
      let last = end;
      while (end < text.length && (inWord(table[text.charCodeAt(end)]!) || table[text.charCodeAt(end)] === dropped)) {
        if (table[text.charCodeAt(end++)] !== dropped) last = end;
      }
      tokens.push({ start: i, end: last, word: this.#lexicon.wordOf.get(fold(text.slice(i, last))), joins });
      joins = 0;
      i = end;
    }
    let count = 0;
    for (let i = 0; i < tokens.length; i++) {
      let node = this.#lexicon.root;
      for (let j = i; j < tokens.length; j++) {
        const { word, joins: gap, end } = tokens[j]!;
        const next = word === undefined ? undefined : node.next.get(word);
        if (next === undefined || (j > i && gap > (next.commas ? 1 : 0))) break;
        node = next;
        for (const cue of node.cues) {
          if (count === this.starts.length) this.#grow();
          this.starts[count] = tokens[i]!.start;
          this.ends[count] = end;
          this.cues[count] = cue;
          this.negated[count] = 0;
          count++;
        }
      }
    }
    return count;
  }

  #grow(): void {
    const grown = <T extends Int32Array | Uint8Array>(array: T, copy: T): T => {
      copy.set(array);
      return copy;
    };
    const size = this.starts.length * 2;
    this.starts = grown(this.starts, new Int32Array(size));
    this.ends = grown(this.ends, new Int32Array(size));
    this.cues = grown(this.cues, new Int32Array(size));
    this.negated = grown(this.negated, new Uint8Array(size));
  }
}
