/**
 * Indonesian spellings that people use beside the standard one, as parts of words (`perijinan` beside `perizinan`).
 *
 * General tolerance of typing errors is left out on purpose. Counted on 2,926 Indonesian program texts, one dropped,
 * doubled or exchanged letter in a long word explains about 150 of 64,000 words, and the same rule takes *perikanan*
 * (fishery) for *periklanan* (advertising) and *pencairan* for *pencarian* as often. What is frequent stands here.
 */
export const variants: readonly (readonly [standard: string, variant: string])[] = [
  ["izin", "ijin"],
  ["keterampil", "ketrampil"],
  ["standardisasi", "standarisasi"],
  ["koordinasi", "kordinasi"],
  ["koperasi", "kooperasi"],
  ["kemitraan", "kemitran"],
  ["kewirausahaan", "kewirausahan"],
  ["manajemen", "managemen"],
  ["praktik", "praktek"],
  ["sertifikat", "sertipikat"],
  ["kualitas", "kwalitas"],
  ["aktivitas", "aktifitas"],
  ["analisis", "analisa"],
  ["risiko", "resiko"],
  ["provinsi", "propinsi"],
  ["metode", "metoda"],
  ["pelindung", "perlindung"],
];

/** Most words have none of them, and one search tells so. */
const anyOfThem = new RegExp(variants.flat().join("|"));

/** The other spellings of a word, standard or not. */
export function otherSpellings(word: string): string[] {
  if (!anyOfThem.test(word)) return [];
  const others: string[] = [];
  for (const [standard, variant] of variants) {
    if (word.includes(standard)) others.push(word.replace(standard, variant));
    else if (word.includes(variant)) others.push(word.replace(variant, standard));
  }
  return others;
}

/** A word in the standard spelling. */
export function standardSpelling(word: string): string {
  for (const [standard, variant] of variants) {
    if (word.includes(variant) && !word.includes(standard)) return word.replace(variant, standard);
  }
  return word;
}
