import { foldedWords } from "./fold.js";

/** Words without content of their own, each of which only one of the languages has. */
export const functionWords: Readonly<Record<"en" | "id", ReadonlySet<string>>> = {
  id: new Set(
    (
      "yang dan di ke dari untuk pada dengan dalam oleh bagi serta atau adalah sebagai tidak akan ini itu para melalui secara " +
      "antar tanpa agar guna sesuai tentang terhadap hingga sampai antara karena dapat juga telah sudah lain setiap seluruh tersebut maupun"
    ).split(" "),
  ),
  en: new Set(
    (
      "the of and to in for is are by with on at from that this as be or will which their its it not has have was were can into " +
      "who through also all other such these those they your our under between within more than been"
    ).split(" "),
  ),
};

/** So many function words are proof; with fewer, the look of the other words counts too. */
const enough = 3;
/** How many words are looked at. */
const mostLooks = 24;

/** What Indonesian words do not look like: English endings, silent e, final y, double consonants, th, sh, ck, ... */
const looksEnglish =
  /(?:tions?|ments?|ness|ships?|ous|ful|less|ances?|ences?|ives?|able|ers|ors|ings|ed|[^aeiou]y|[aeiou][^aeiou]es?|[^s]ss|c)$|([bcdflmprtz])\1|th|sh|ck|wh|ph|ght|ee|[^k]oo|[^kst]ea|ou|x|^(?:st|sc|sm|sp|wr)|^(?:small|training|business|enterprises?)$/;
/** Affixes around a root, Indonesian endings of loanwords, and endings that English words hardly have. */
const looksIndonesian =
  /^(?:meng?|mem|peng?|pem|ber|ter|per|di|ke|se).{3,}(?:an|kan|i|nya)$|(?:asi|itas|[aiu]|[aiu]h|[aiu]k)$|^(?:mikro|pelatihan|kabupaten)$/;

/** What a word looks like. */
export const looksLikeNeither = 0;
export const looksLikeEnglish = 1;
export const looksLikeIndonesian = 2;

/** What a folded word looks like; short words and function words look like neither. */
export function lookOf(word: string): number {
  if (word.length < 4 || functionWords.id.has(word) || functionWords.en.has(word)) return looksLikeNeither;
  return looksEnglish.test(word)
    ? looksLikeEnglish
    : looksIndonesian.test(word)
      ? looksLikeIndonesian
      : looksLikeNeither;
}

/** The language of a text or of several together. */
export type TextLanguage = "en" | "id" | "mixed";

/**
 * Counts for and against each language: function words of all texts, then, where there are too few of them, the looks of the
 * first words.
 */
export class LanguageTally {
  english = 0;
  indonesian = 0;
  /** How many words may still be looked at, and within how many UTF-16 units. */
  words = 0;
  units = 0;

  start(): void {
    this.english = this.indonesian = 0;
    this.words = mostLooks;
    this.units = mostLooks * 12;
  }

  get needsLooks(): boolean {
    return this.english + this.indonesian < enough;
  }

  addLook(look: number): void {
    if (look === looksLikeEnglish) this.english += 0.5;
    else if (look === looksLikeIndonesian) this.indonesian += 0.5;
  }

  language(): TextLanguage {
    const { english, indonesian } = this;
    const all = english + indonesian;
    if (all === 0 || Math.min(english, indonesian) / all >= 0.3) return "mixed";
    return english > indonesian ? "en" : "id";
  }
}

/**
 * The language of a text: by its function words, one point each, and where there are fewer than three by the look of its
 * first words too, half a point each. Capitals make no difference.
 *
 * A matcher that has just read a text knows the same at no cost.
 *
 * @param text - Any text; one short line too.
 * @returns `mixed` when each language has at least three tenths of the points, and where there are no points at all: *SME
 * loan* may be read with the words of both.
 */
export function languageOf(text: string): TextLanguage {
  const tally = new LanguageTally();
  tally.start();
  for (const word of foldedWords(text)) {
    if (functionWords.id.has(word)) tally.indonesian++;
    else if (functionWords.en.has(word)) tally.english++;
  }
  if (tally.needsLooks)
    for (const word of foldedWords(text.slice(0, tally.units)).slice(0, tally.words)) tally.addLook(lookOf(word));
  return tally.language();
}
