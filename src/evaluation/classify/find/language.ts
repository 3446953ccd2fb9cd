import { fold } from "./fold.js";

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

const [neither, english, indonesian] = [0, 1, 2];

function lookOf(word: string): number {
  if (functionWords.id.has(word) || functionWords.en.has(word)) return neither;
  return looksEnglish.test(word) ? english : looksIndonesian.test(word) ? indonesian : neither;
}

/** How words look that were looked at before; texts use the same ones over and over. */
const looks = new Map<string, number>();
const mostLooksKept = 4096;

function rememberedLook(word: string): number {
  let look = looks.get(word);
  if (look !== undefined) return look;
  if (looks.size === mostLooksKept) looks.clear();
  looks.set(word, (look = lookOf(word)));
  return look;
}

/** What the first words of a text are, folded. Plain ASCII, which most texts are, is cut without being written anew. */
function firstWords(text: string): readonly string[] {
  const beginning = text.slice(0, mostLooks * 12);
  if (!/^[\x20-\x7e]*$/.test(beginning)) return fold(beginning).split(" ", mostLooks);
  const words = beginning.toLowerCase().split(/[^a-z0-9]+/, mostLooks + 1);
  return words[0] === "" ? words.slice(1) : words.slice(0, mostLooks);
}

/** The language of a text with so many function words of each; the text goes on in `rest`. */
export function languageFrom(
  indonesianWords: number,
  englishWords: number,
  text: string,
  rest?: string,
): "en" | "id" | "mixed" {
  let [id, en] = [indonesianWords, englishWords];
  if (id + en < enough) {
    for (const word of firstWords(rest === undefined ? text : `${text} ${rest.slice(0, mostLooks * 12)}`)) {
      if (word.length < 4) continue;
      const look = rememberedLook(word);
      if (look === english) en += 0.5;
      else if (look === indonesian) id += 0.5;
    }
  }
  if (id + en > 0 && Math.min(id, en) / (id + en) >= 0.3) return "mixed";
  return en > id ? "en" : "id";
}

/**
 * The language of a text: by its function words, one point each, and where there are fewer than three by the look of its
 * first words too, half a point each. Capitals make no difference.
 *
 * A matcher that has just read a text knows the same at no cost.
 *
 * @param text - Any text; one short line too.
 * @returns `mixed` when each language has at least three tenths of the points. A text without any points counts as
 * Indonesian: that is what budget lines are in.
 */
export function languageOf(text: string): "en" | "id" | "mixed" {
  let id = 0;
  let en = 0;
  for (const word of fold(text).split(" ")) {
    if (functionWords.id.has(word)) id++;
    else if (functionWords.en.has(word)) en++;
  }
  return languageFrom(id, en, text);
}
