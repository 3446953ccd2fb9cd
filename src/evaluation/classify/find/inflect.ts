import type { Language } from "../../../entry.js";
import { isAbbreviation } from "./abbreviations.js";
import { indonesianForms, indonesianRoots, indonesianStems } from "./affixed.js";
import { englishBases, englishForms, englishStems } from "./english.js";
import { knownRoots } from "./roots.js";
import { standardSpelling } from "./variants.js";

/** The language of a listed phrase; `any` for names and words that both languages use. */
export type PhraseLanguage = Language | "any";

/**
 * The surface forms under which a listed word is found, itself first.
 *
 * @param word - One folded word ({@link fold}): a dictionary form, or a word with its affixes, which then takes the forms
 * of the same act only.
 * @param language - Whose grammar to use; `any`: both.
 * @returns The forms, without repetition. An abbreviation has only itself.
 */
export function inflections(word: string, language: PhraseLanguage): readonly string[] {
  return [...new Set(allForms(word, language))];
}

/** The same with repetitions, for those to whom they do not matter. */
export function allForms(word: string, language: PhraseLanguage): readonly string[] {
  if (isAbbreviation(word)) return [word];
  if (language === "any") return [word, ...indonesianForms(word), ...englishForms(word)];
  return [word, ...(language === "id" ? indonesianForms(word) : englishForms(word))];
}

/** What the forms of a word are built on: each of them is one of these with affixes, or without. */
export function stemsOf(word: string, language: PhraseLanguage): readonly string[] {
  if (isAbbreviation(word)) return [word];
  const stems = [word];
  // There are few, mostly one.
  const add = (stem: string): void => {
    if (!stems.includes(stem)) stems.push(stem);
  };
  if (language !== "en") indonesianStems(word).forEach(add);
  if (language !== "id") englishStems(word).forEach(add);
  return stems;
}

/**
 * The word under which a trainer groups a token: crude, but always such that the token is one of
 * `inflections(stem(token))`, or is the stem itself.
 *
 * @param token - One folded word.
 * @param language - Whose affixes to strip; without it Indonesian ones, then English ones.
 */
export function stem(token: string, language?: Language): string {
  if (isAbbreviation(token) || knownRoots.has(token)) return token;
  if (language !== "en") {
    for (const root of indonesianRoots(standardSpelling(token)))
      if (!isAbbreviation(root) && indonesianForms(root).includes(token)) return root;
  }
  if (language !== "id") {
    for (const base of englishBases(token))
      if (!isAbbreviation(base) && englishForms(base).includes(token)) return base;
  }
  return token;
}
