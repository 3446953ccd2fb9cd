import { foldedWords } from "./fold.js";

const indonesian: ReadonlySet<string> = new Set(
  (
    "yang dan di ke dari untuk pada dengan dalam oleh bagi serta atau adalah sebagai tidak akan ini itu para melalui secara antar tahun " +
    "usaha mikro kecil menengah koperasi pelatihan bantuan kegiatan daerah kabupaten kota provinsi desa masyarakat penyediaan pengelolaan pembinaan " +
    "pengembangan peningkatan pelaksanaan fasilitasi dinas kerja rangka terhadap bidang"
  ).split(" "),
);
const english: ReadonlySet<string> = new Set(
  (
    "the of and to in for a an is are by with on at from that this as be or will which their its it not has have was were can into " +
    "small medium enterprises business businesses support development project training services"
  ).split(" "),
);
/** What Indonesian words do not look like: English endings, silent e, final y, double consonants, th, sh, ck, ... */
const looksEnglish =
  /(?:tions?|ments?|ness|ships?|ous|ful|less|ances?|ences?|ives?|able|ers|ors|ings|ed|[^aeiou]y|[aeiou][^aeiou]es?|[^s]ss|c)$|([bcdflmprtz])\1|th|sh|ck|wh|ph|ght|ee|[^k]oo|[^kst]ea|ou|x|^(?:st|sc|sm|sp|wr)/;
/** Affixes around a root, Indonesian endings of loanwords, and endings that English words hardly have. */
const looksIndonesian =
  /^(?:meng?|mem|peng?|pem|ber|ter|per|di|ke|se).{3,}(?:an|kan|i|nya)$|(?:asi|itas|[aiu]|[aiu]h|[aiu]k)$/;

/**
 * The language of a text, by its function words and commonest nouns (one point each), and by what its other words look
 * like (half a point). Capitals make no difference.
 *
 * @param text - Any text; one short line too.
 * @returns `mixed` when each language has at least a third of the points. A text without any points counts as
 * Indonesian: that is what budget lines are in.
 */
export function languageOf(text: string): "en" | "id" | "mixed" {
  let id = 0;
  let en = 0;
  for (const word of foldedWords(text)) {
    if (indonesian.has(word)) id++;
    else if (english.has(word)) en++;
    else if (word.length < 4) continue;
    else if (looksEnglish.test(word)) en += 0.5;
    else if (looksIndonesian.test(word)) id += 0.5;
  }
  if (id + en > 0 && Math.min(id, en) / (id + en) >= 1 / 3) return "mixed";
  return en > id ? "en" : "id";
}
