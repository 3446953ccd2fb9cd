import { languages, type Language } from "../../entry.js";
import type { Program } from "./program.js";

/** A text of a record and the language it is in; records without a translation do not say which one that is. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: Language | "not-stated";
}

/** A program's name and description, each with the language it is really in. */
export interface ProgramInLanguage {
  readonly name: TextInLanguage;
  /** Absent where the record has none in any language. */
  readonly description?: TextInLanguage;
}

/**
 * The record's own texts are in the language that it has no translation into; with none or with both, nobody said which.
 */
function ownLanguage(program: Program): Language | "not-stated" {
  const untranslated = languages.filter((language) => program.translations?.[language] === undefined);
  return untranslated.length === 1 ? untranslated[0]! : "not-stated";
}

/**
 * A program's name and description in a language. Where the record does not have one, its own text is given instead, and
 * the answer says which language that is: compare it with the one you asked for before you show it.
 *
 * @param program - Any program.
 * @param language - The language wanted.
 * @returns Both texts, each with its language.
 *
 * @example
 * ```ts
 * import { inLanguage } from "msme-sync";
 *
 * const program = { name: "Revitalisasi Pasar Rakyat", translations: { en: { name: "People's Market Revitalization" } } };
 * inLanguage(program, "en").name; // => { text: "People's Market Revitalization", language: "en" }
 * inLanguage(program, "id").name; // => { text: "Revitalisasi Pasar Rakyat", language: "id" }
 * inLanguage({ name: "Klinik Ekspor" }, "en").name; // => { text: "Klinik Ekspor", language: "not-stated" }
 * ```
 */
export function inLanguage(program: Program, language: Language): ProgramInLanguage {
  const translation = program.translations?.[language];
  const own = ownLanguage(program);
  const inOwn = (text: string): TextInLanguage => ({ text, language: own });
  const name = translation === undefined ? inOwn(program.name) : { text: translation.name, language };
  if (translation?.description !== undefined) return { name, description: { text: translation.description, language } };
  return program.description === undefined ? { name } : { name, description: inOwn(program.description) };
}
