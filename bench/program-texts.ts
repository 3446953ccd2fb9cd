/** Texts of programs: from a corpus, or made from the library's own words with a fixed seed. */
import { readFileSync } from "node:fs";
import type { CueTable } from "../src/evaluation/classify/cues.js";
import { inflections } from "../src/evaluation/classify/find/index.js";
import { randomFrom } from "./interleaved.js";

export interface ProgramText {
  readonly name: string;
  readonly description?: string;
}

const mostCharacters = 1200;
const leastCharacters = 50;

const fillers = {
  id: "yang dan di untuk pada dengan dalam oleh bagi serta para melalui tahun kegiatan daerah kabupaten kota provinsi ini dari".split(
    " ",
  ),
  en: "the of and to in for a an with on by from that this their which will be under at".split(" "),
};
const syllables =
  "ba be bi bo bu da de di du ga gi ka ke ki ko ku la le li lu ma me mi mu na ni nu pa pe pi ra re ri ru sa se si su ta te ti tu wa ya".split(
    " ",
  );

/** What strings are made of matters to a scan: those that were put together are slower to read than those that were read. */
function read<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Programs of a corpus (JSON lines with `name` and `description`) of 50 to 1,200 characters; longer ones are cut. */
export function corpusPrograms(path: string): readonly ProgramText[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ProgramText)
    .filter(
      ({ name, description = "" }) =>
        name.length < mostCharacters && name.length + description.length >= leastCharacters,
    )
    .map(({ name, description }) =>
      read({
        name,
        ...(description !== undefined && { description: description.slice(0, mostCharacters - name.length) }),
      }),
    );
}

/** Programs made of the lexicon's terms, inflected words of them, function words and words that mean nothing. */
export function madePrograms({ cues }: CueTable, count: number): readonly ProgramText[] {
  const next = randomFrom(20260101);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  /** As words are used (Zipf): the tenth a tenth as often as the first. */
  const pickCommon = <T>(from: readonly T[]): T => from[Math.floor(from.length ** next()) - 1]!;
  const invented = Array.from(
    { length: 600 },
    () => pick(syllables) + pick(syllables) + pick(syllables) + pick(["", "n", "k", "ng"]),
  );
  const terms = {
    id: cues.filter(({ kind, language }) => kind === "term" && language === "id").map(({ phrase }) => phrase),
    en: cues.filter(({ kind, language }) => kind === "term" && language === "en").map(({ phrase }) => phrase),
  };
  for (const list of [terms.id, terms.en]) list.sort(() => next() - 0.5);
  const stretch = (language: "id" | "en", length: number): string => {
    let text = "";
    while (text.length < length) {
      const dice = next();
      const term = pickCommon(terms[language]);
      const word =
        dice < 0.3
          ? pick(fillers[language])
          : dice < 0.55
            ? term
            : dice < 0.75
              ? pick(inflections(term.split(" ")[0]!, language))
              : pickCommon(invented);
      text +=
        (next() < 0.12 ? word[0]!.toUpperCase() + word.slice(1) : word) +
        (next() < 0.06 ? ", " : next() < 0.05 ? ". " : next() < 0.003 ? " – " : " ");
    }
    return text.trim();
  };
  return Array.from({ length: count }, () => {
    const language = next() < 0.65 ? "id" : "en";
    const length = leastCharacters + Math.floor((mostCharacters - leastCharacters - 150) * next() ** 2.2);
    const name = stretch(language, Math.min(length, 40 + 60 * next()));
    if (length < 150) return read({ name });
    return read({ name, description: stretch(language, length - name.length) });
  });
}
