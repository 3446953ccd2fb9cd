import type { Language, Text } from "../../entry.js";
import { languages } from "../../entry.js";
import type { Facet } from "../classify/classification.js";
import type { Program } from "../record/program.js";
import { writeNumber, writeShare } from "./formats/number.js";

/** A text made the same way in both languages. */
export function inBoth(write: (language: Language) => string): Text {
  const [en, id] = languages.map(write);
  return { en: en!, id: id! };
}

/** A count with its noun: Indonesian has no plural, and English adds an s. */
export function counted(count: number, noun: Text): Text {
  return {
    en: `${writeNumber(count, "en")} ${noun.en}${count === 1 ? "" : "s"}`,
    id: `${writeNumber(count, "id")} ${noun.id}`,
  };
}

/** A part of a whole as a percentage; of nothing there is no part. */
export function partOf(part: number, whole: number): Text {
  return inBoth((language) => (whole === 0 ? "–" : writeShare(part / whole, language)));
}

/** Labels in a row, as a table cell holds them. */
export function listed(labels: readonly Text[]): Text {
  return inBoth((language) => labels.map((label) => label[language]).join("; "));
}

/** Labels in a sentence, each in quotation marks, the last after "and". */
export function quoted(labels: readonly Text[]): Text {
  return inBoth((language) => {
    const marked = labels.map((label) => `“${label[language]}”`);
    const and = { en: "and", id: "dan" }[language];
    if (marked.length < 3) return marked.join(` ${and} `);
    return `${marked.slice(0, -1).join(", ")}, ${and} ${marked.at(-1)!}`;
  });
}

/** A program's name in each language: the translation where the record has one, else the name as it stands. */
export function nameOf({ name, translations }: Program): Text {
  return { en: translations?.en?.name ?? name, id: translations?.id?.name ?? name };
}

/** Sentences after each other. */
export function joinTexts(...texts: readonly (Text | undefined)[]): Text {
  return inBoth((language) => texts.flatMap((text) => text?.[language] ?? []).join(" "));
}

/** Says how many programs a table leaves out, where it does. */
export function notListed(all: number, most: number): { readonly note?: Text } {
  if (all <= most) return {};
  const [shown, left] = [counted(most, program), counted(all - most, program)];
  return {
    note: {
      en: `The first ${shown.en}; another ${left.en} stand in the tables of programs and of the review (CSV).`,
      id: `Hanya ${shown.id} pertama; ${left.id} lainnya terdapat pada tabel program dan tabel telaah (CSV).`,
    },
  };
}

/** The noun for what a portfolio holds. */
export const program: Text = { en: "program", id: "program" };

/** The questions a classification answers, as one asks for them. */
export const questions: Readonly<Record<Facet, Text>> = {
  relevant: { en: "relevance", id: "relevansi" },
  pillar: { en: "pillar", id: "pilar" },
  strategy: { en: "strategies", id: "strategi" },
  form: { en: "forms", id: "bentuk" },
  component: { en: "components", id: "komponen" },
};
