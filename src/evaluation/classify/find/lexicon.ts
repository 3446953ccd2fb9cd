import { crossed, crossedByLists } from "./bytes.js";
import { foldedWords } from "./fold.js";
import { longestWord } from "./hash.js";
import type { PhraseLanguage } from "./inflect.js";
import { functionWords } from "./language.js";
import { negators } from "./negators.js";
import { type ListedWord, Origins } from "./origins.js";
import { pluralsOf, withPlurals } from "./plurals.js";
import type { Trie } from "./trie.js";
import { TrieBuilder } from "./trie-builder.js";

/** A phrase that points to a cue. A phrase may point to several cues, and a cue may have many phrases. */
export interface LexiconEntry {
  /** One to sixteen words, in any case and punctuation. */
  readonly phrase: string;
  /** Whose inflections its words are found under, and in whose texts it counts; `any`: in all. */
  readonly language: PhraseLanguage;
  /** The caller's number for what was found: a whole number from 0. */
  readonly cue: number;
  /**
   * Whether its words are also found where another entry lists the very form. Without it a form belongs to the entries
   * that list it: beside an entry "pelatihan" an entry "latih" is found in *melatih*, not in *pelatihan*. With it an
   * entry counts for all forms of its words, whatever else is listed: what a trainer's stems want.
   */
  readonly family?: boolean;
}

/** A lexicon ready for a matcher. Compile once, use for any number of texts. */
export interface CompiledLexicon {
  /** Places in `entries` of phrases that can never be found: without a word, of too many words, or with too long a word. */
  readonly unusable: readonly number[];
  /** From a word of a text to listed words. */
  readonly origins: Origins;
  readonly trie: Trie;
  readonly hasFamilies: boolean;
  /** By word: 1 for Indonesian function words, 65,536 for English ones, 0 for the rest. */
  readonly languages: Int32Array;
}

const mostWords = 16;
const listing: ReadonlySet<string> = new Set(["dan", "and", "atau", "or", "serta"]);

function join(one: ListedWord["language"], other: ListedWord["language"]): ListedWord["language"] {
  return one === other || other === "none" ? one : one === "none" ? other : "any";
}

/** Numbers words from 1; those of ordinary phrases and those of families are two vocabularies. */
class Vocabulary {
  readonly words: ListedWord[] = [];
  readonly #ordinary = new Map<string, number>();
  readonly #families = new Map<string, number>();

  number(text: string, language: ListedWord["language"], isFamily: boolean): number {
    const numbers = isFamily ? this.#families : this.#ordinary;
    const known = numbers.get(text);
    if (known === undefined) {
      const number = this.words.push({ text, language, isFamily });
      numbers.set(text, number);
      return number;
    }
    const word = this.words[known - 1]!;
    const joint = join(word.language, language);
    if (joint !== word.language) this.words[known - 1] = { ...word, language: joint };
    return known;
  }
}

/** Families are stems; they have no plurals of their own. */
function isEnglishTerm({ language, family = false }: LexiconEntry): boolean {
  return language === "en" && !family;
}

/** A phrase that lists things may be written with commas: "usaha mikro, kecil, dan menengah". */
function gapOf(phrase: string, words: readonly string[]): number {
  const lists = words.length > 2 && (phrase.includes(",") || words.some((word) => listing.has(word)));
  return lists ? crossedByLists : crossed;
}

/**
 * Compiles phrases for a {@link Matcher}: words to the stems of their forms, phrases to a trie over words.
 *
 * Any phrases will do, also a user's: what cannot be found is named in `unusable`, the rest is bounded by its length.
 *
 * @param entries - The phrases.
 * @param options - `inflect: false` finds words only as they are listed.
 */
export function compileLexicon(
  entries: readonly LexiconEntry[],
  options: { readonly inflect?: boolean } = {},
): CompiledLexicon {
  const { inflect = true } = options;
  const vocabulary = new Vocabulary();
  const phrases: { words: readonly number[]; cue: number; gap: number; language: PhraseLanguage }[] = [];
  const unusable: number[] = [];
  let hasFamilies = false;
  const read = entries.map(({ phrase }) => foldedWords(phrase));
  const plurals = pluralsOf(inflect ? read.filter((_, index) => isEnglishTerm(entries[index]!)).flat() : []);
  entries.forEach(({ phrase, language, cue, family = false }, index) => {
    const words = read[index]!;
    if (words.length === 0 || words.length > mostWords || words.some((word) => word.length > longestWord)) {
      unusable.push(index);
      return;
    }
    hasFamilies ||= family;
    const writings = isEnglishTerm(entries[index]!) ? withPlurals(words, plurals) : [words];
    for (const writing of writings)
      phrases.push({
        words: writing.map((word) => vocabulary.number(word, inflect ? language : "none", family)),
        cue,
        gap: gapOf(phrase, words),
        language,
      });
  });
  negators.forEach(({ phrase }, index) => {
    phrases.push({
      words: foldedWords(phrase).map((word) => vocabulary.number(word, "none", false)),
      cue: ~index,
      gap: crossed,
      language: "any",
    });
  });
  const functionWord = (word: string): number => vocabulary.number(word, "none", false);
  const indonesian = Array.from(functionWords.id, functionWord);
  const english = Array.from(functionWords.en, functionWord);
  const { words } = vocabulary;
  const languages = new Int32Array(words.length + 1);
  for (const word of indonesian) languages[word] = 1;
  for (const word of english) languages[word] = 1 << 16;
  // The trie numbers nodes by words, so all words must be numbered first.
  const trie = new TrieBuilder(words.length, phrases.length);
  for (const { words, cue, gap, language } of phrases) trie.add(words, cue, gap, language);
  return { unusable, origins: new Origins(words), trie: trie.build(), hasFamilies, languages };
}
