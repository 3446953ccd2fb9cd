import { crossed, crossedByLists } from "./bytes.js";
import { foldedWords } from "./fold.js";
import { longestWord } from "./hash.js";
import { Forms } from "./forms.js";
import { allForms, type PhraseLanguage } from "./inflect.js";
import { functionWords } from "./language.js";
import { negators } from "./negators.js";
import { surfaceTable, type SurfaceTable } from "./surfaces.js";
import { type Trie, TrieBuilder } from "./trie.js";

/** A phrase that points to a cue. A phrase may point to several cues, and a cue may have many phrases. */
export interface LexiconEntry {
  /** One to sixteen words, in any case and punctuation. */
  readonly phrase: string;
  /** Whose inflections its words are found under. */
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
  /** How many of the words are found only as listed, because there are too many words to inflect all of them. */
  readonly uninflected: number;
  /** How many forms of words it knows. */
  readonly forms: number;
  readonly surfaces: SurfaceTable;
  readonly trie: Trie;
  readonly hasFamilies: boolean;
  /** By word: 1 for Indonesian function words, 65,536 for English ones, 0 for the rest. */
  readonly languages: Int32Array;
}

const mostWords = 16;
/** Room for any lexicon written by people; a longer list of words is found as it stands, without inflections. */
const mostForms = 400_000;
/** How many forms a word has on average. */
const formsOfWord = 20;
const listing: ReadonlySet<string> = new Set(["dan", "and", "atau", "or", "serta"]);

/** A listed word: its number from 1 and the languages it is inflected in. */
interface Word {
  readonly number: number;
  language: PhraseLanguage | "none";
}

function join(one: Word["language"], other: Word["language"]): Word["language"] {
  return one === other || other === "none" ? one : one === "none" ? other : "any";
}

/** Words of ordinary phrases and words of families are two vocabularies with numbers of their own. */
class Vocabulary {
  readonly ordinary = new Map<string, Word>();
  readonly families = new Map<string, Word>();
  count = 0;

  number(form: string, language: Word["language"], family: boolean): number {
    const words = family ? this.families : this.ordinary;
    const known = words.get(form);
    if (known === undefined) words.set(form, { number: ++this.count, language });
    else known.language = join(known.language, language);
    return known?.number ?? this.count;
  }

  /** All forms. What is listed counts before what is derived, and what derives from a shorter word before the rest. */
  forms(inflect: boolean): { forms: Forms; uninflected: number } {
    const words = this.ordinary.size + this.families.size;
    const forms = new Forms(inflect ? Math.min(words * formsOfWord, mostForms) : words);
    let uninflected = 0;
    for (const vocabulary of [this.ordinary, this.families]) {
      const isFamily = vocabulary === this.families;
      for (const [form, { number }] of vocabulary) forms.claim(form, number, isFamily);
      if (!inflect) continue;
      for (const [word, { number, language }] of [...vocabulary].sort(([one], [other]) => one.length - other.length)) {
        if (language === "none") continue;
        if (forms.count > mostForms) uninflected++;
        else
          for (const form of allForms(word, language))
            if (form.length <= longestWord) forms.claim(form, number, isFamily);
      }
    }
    return { forms, uninflected };
  }
}

/** A phrase that lists things may be written with commas: "usaha mikro, kecil, dan menengah". */
function gapOf(phrase: string, words: readonly string[]): number {
  const lists = words.length > 2 && (phrase.includes(",") || words.some((word) => listing.has(word)));
  return lists ? crossedByLists : crossed;
}

/**
 * Compiles phrases for a {@link Matcher}: words to all their forms, phrases to a trie over words.
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
  const vocabulary = new Vocabulary();
  const trie = new TrieBuilder();
  const unusable: number[] = [];
  let hasFamilies = false;
  entries.forEach(({ phrase, language, cue, family = false }, index) => {
    const words = foldedWords(phrase);
    if (words.length === 0 || words.length > mostWords || words.some((word) => word.length > longestWord)) {
      unusable.push(index);
      return;
    }
    hasFamilies ||= family;
    trie.add(
      words.map((word) => vocabulary.number(word, language, family)),
      cue,
      gapOf(phrase, words),
    );
  });
  negators.forEach(({ phrase }, index) => {
    trie.add(
      foldedWords(phrase).map((word) => vocabulary.number(word, "none", false)),
      ~index,
      crossed,
    );
  });
  const functionWord = (word: string): number => vocabulary.number(word, "none", false);
  const indonesian = Array.from(functionWords.id, functionWord);
  const english = Array.from(functionWords.en, functionWord);
  const languages = new Int32Array(vocabulary.count + 1);
  for (const word of indonesian) languages[word] = 1;
  for (const word of english) languages[word] = 1 << 16;
  const { forms, uninflected } = vocabulary.forms(options.inflect ?? true);
  return {
    unusable,
    uninflected,
    forms: forms.count,
    surfaces: surfaceTable(forms),
    trie: trie.build(vocabulary.count),
    hasFamilies,
    languages,
  };
}
