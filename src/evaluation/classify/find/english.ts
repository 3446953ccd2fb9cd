/**
 * English word forms: plural, -ing, -ed, -er, and both spellings where British and American ones differ. A word that
 * is listed with an ending takes only what stays close to it: `loans` also finds `loan`, `training` does not find
 * `train`.
 */

/** Endings that differ across the Atlantic, both ways. */
const spellings: readonly (readonly [british: string, american: string])[] = [
  ["isations", "izations"],
  ["isation", "ization"],
  ["ising", "izing"],
  ["ised", "ized"],
  ["iser", "izer"],
  ["ise", "ize"],
  ["ours", "ors"],
  ["our", "or"],
  ["ouring", "oring"],
  ["oured", "ored"],
  ["centres", "centers"],
  ["centre", "center"],
  ["licences", "licenses"],
  ["licence", "license"],
  ["defence", "defense"],
  ["programmes", "programs"],
  ["programme", "program"],
  ["cheque", "check"],
  ["catalogues", "catalogs"],
  ["catalogue", "catalog"],
  ["elling", "eling"],
  ["elled", "eled"],
  ["fulfil", "fulfill"],
  ["enrol", "enroll"],
  ["instalment", "installment"],
  ["judgement", "judgment"],
];

/** Most words end in none of them, and one search tells so. */
const endsInAny = new RegExp(`(?:${spellings.flat().join("|")})$`);

/** The other spelling of a word, where there is one. */
export function otherSpelling(word: string): string | undefined {
  if (!endsInAny.test(word)) return undefined;
  for (const [british, american] of spellings) {
    // "our" and "or" end too many short words (four, for, door) to be exchanged there.
    if (word.length - british.length >= 3 || word === british) {
      if (word.endsWith(british)) return word.slice(0, -british.length) + american;
    }
    if (word === american || (word.length - american.length >= 3 && !/(or|ors)$/.test(american))) {
      if (word.endsWith(american)) return word.slice(0, -american.length) + british;
    }
  }
  return undefined;
}

const doubles = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function verbs(word: string): string[] {
  const stem = doubles.test(word) ? word + word.slice(-1) : word.endsWith("e") ? word.slice(0, -1) : word;
  const past = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : stem;
  const ing = word.endsWith("ee") ? word : stem;
  return [`${ing}ing`, `${ing}ings`, `${past}ed`, `${past}er`, `${past}ers`];
}

/** The singular of what looks like a plural. */
function singulars(word: string): string[] {
  if (/ies$/.test(word)) return [`${word.slice(0, -3)}y`];
  if (/(s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return /[^su]s$/.test(word) ? [word.slice(0, -1)] : [];
}

/** All forms of a word without an ending. */
function formsOfBase(word: string): string[] {
  return word.length < 3 ? [word] : [word, plural(word), ...verbs(word)];
}

function formsOfOneSpelling(word: string): string[] {
  if (/ing$/.test(word) && word.length > 6) return [word, `${word}s`, `${word.slice(0, -3)}ed`];
  if (/(ed|ings)$/.test(word)) return [word];
  if (word.length > 4 && /s$/.test(word)) return [word, ...singulars(word)];
  return formsOfBase(word);
}

/** All forms of an English word, in both spellings. */
export function englishForms(word: string): string[] {
  const other = otherSpelling(word);
  return other === undefined ? formsOfOneSpelling(word) : [...formsOfOneSpelling(word), ...formsOfOneSpelling(other)];
}

function stemsOfOneSpelling(word: string): string[] {
  if (word.endsWith("ing")) return [word, word.slice(0, -3)];
  return word.endsWith("s") ? [word, ...singulars(word)] : [word];
}

/** What the forms of an English word are built on: itself and, when it is listed with an ending, that without it. */
export function englishStems(word: string): string[] {
  const other = otherSpelling(word);
  return other === undefined ? stemsOfOneSpelling(word) : [...stemsOfOneSpelling(word), ...stemsOfOneSpelling(other)];
}

/** Stems that hardly any word ends in without an -e: financ, manag, licens. */
const losesItsE = /(?:[cuvz]|[^s]s|[adr]g)$/;

/** What a word may be a form of, likelier ones first. */
export function englishBases(word: string): string[] {
  const bases: string[] = [];
  const cut = (ending: RegExp): void => {
    if (!ending.test(word)) return;
    const stem = word.replace(ending, "");
    if (/([bdgklmnprt])\1$/.test(stem)) bases.push(stem.slice(0, -1));
    if (losesItsE.test(stem)) bases.push(`${stem}e`, stem);
    else bases.push(stem, `${stem}e`);
  };
  cut(/ings?$/);
  cut(/ed$/);
  cut(/ers?$/);
  if (/i(es|ed|ers?)$/.test(word)) bases.push(word.replace(/i(es|ed|ers?)$/, "y"));
  bases.push(...singulars(word));
  return bases;
}
