import { foldedWords } from "./fold.js";
import { inflections, type PhraseLanguage } from "./inflect.js";

/** A phrase that points to a cue. The same phrase may point to several, and a cue may have many phrases. */
export interface LexiconEntry {
  /** One to sixteen words, in any case and punctuation. */
  readonly phrase: string;
  readonly language: PhraseLanguage;
  /** The caller's number for what was found: a whole number from 0. */
  readonly cue: number;
}

/** A lexicon ready for a {@link Matcher}. Compile once, use for any number of texts. */
export interface CompiledLexicon {
  /** How many surface forms of words it knows. */
  readonly surfaces: number;
  /** Places in `entries` of phrases that can never be found: no word, more than 16 words, or a word of more than 60 letters. */
  readonly unusable: readonly number[];
  readonly wordOf: ReadonlyMap<string, number>;
  readonly root: Node;
}
export interface Node {
  next: Map<number, Node>;
  cues: number[];
  commas: boolean;
}

export function compileLexicon(
  entries: readonly LexiconEntry[],
  options: { readonly inflect?: boolean } = {},
): CompiledLexicon {
  const wordOf = new Map<string, number>();
  const languages: PhraseLanguage[] = [];
  const root: Node = { next: new Map(), cues: [], commas: false };
  const unusable: number[] = [];
  entries.forEach((entry, index) => {
    const words = foldedWords(entry.phrase);
    if (words.length === 0 || words.length > 16 || words.some((word) => word.length > 60)) {
      unusable.push(index);
      return;
    }
    const lists =
      words.length > 2 &&
      (entry.phrase.includes(",") || words.some((word) => ["dan", "and", "atau", "or", "serta"].includes(word)));
    let node = root;
    for (const word of words) {
      let id = wordOf.get(word);
      if (id === undefined) {
        wordOf.set(word, (id = wordOf.size));
        languages.push(entry.language);
      } else if (languages[id] !== entry.language) languages[id] = "any";
      let next = node.next.get(id);
      if (next === undefined) node.next.set(id, (next = { next: new Map(), cues: [], commas: false }));
      next.commas ||= lists && node !== root;
      node = next;
    }
    if (!node.cues.includes(entry.cue)) node.cues.push(entry.cue);
  });
  if (options.inflect !== false) {
    for (const [word, id] of [...wordOf])
      for (const form of inflections(word, languages[id]!)) if (!wordOf.has(form)) wordOf.set(form, id);
  }
  return { surfaces: wordOf.size, unusable, wordOf, root };
}
