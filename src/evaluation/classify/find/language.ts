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
/** Spellings that Indonesian does not have, in its own words or in those it borrowed. */
const foreign =
  /th|sh|ck|ee|oo|ph|wh|gh|ll|ss|tt|ff|pp|rr|mm|cc|x|q|[^aeiou]y$|[^aeiou]e$|tion|sion|ture|ment|ance|ence|ive$|ous$|[^k]ed$|[^aeiou]cy$/;
/** Endings that English does not have. */
const native = /(?:asi|kan|nya|itas|[dghlr]an|aan)$/;
const prefix = /^(?:meng|meny|mem|men|peng|peny|pem|pen|ber|ter|per|di|ke|se).{4,}(?:an|kan|i|nya)$/;

/**
 * The language of a text, by its function words and commonest nouns, then by Indonesian affixes.
 *
 * @param text - Any text; short lines in capitals too.
 * @returns `mixed` when each language has at least a fourth of the recognized words. A text without any recognized word
 * counts as Indonesian: that is what budget lines are in.
 *
 * @example
 * ```ts
 * import { languageOf } from "./language.js";
 *
 * languageOf("PELATIHAN USAHA MIKRO"); // => "id"
 * languageOf("Training for small firms"); // => "en"
 * ```
 */
export function languageOf(text: string): "en" | "id" | "mixed" {
  let id = 0;
  let en = 0;
  for (const word of foldedWords(text)) {
    if (indonesian.has(word)) id++;
    else if (english.has(word)) en++;
    else if (prefix.test(word)) id += 0.5;
    else if (native.test(word)) id += 0.25;
    else if (foreign.test(word)) en += 0.25;
  }
  if (en === 0) return "id";
  if (Math.min(id, en) / (id + en) >= 0.25) return "mixed";
  return en > id ? "en" : "id";
}

/** Words that carry a sentence and no topic, of both languages: nothing can be learned from them. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "yang dan dari untuk pada dengan dalam oleh bagi serta atau adalah sebagai akan ini itu para melalui secara antar agar " +
    "sesuai dapat telah lain lainnya tersebut maupun hingga sampai setiap guna yaitu the and for are with from that this " +
    "will which their its has have was were can into you your they who may any all other such than been also more must"
  ).split(" "),
);
