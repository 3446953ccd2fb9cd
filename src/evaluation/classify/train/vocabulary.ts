import type { Language } from "../../../entry.js";
import { cueName } from "../cues.js";
import { foldedWords, languageOf, stem } from "../find/index.js";
import { functionWords } from "../find/language.js";
import type { Example } from "./example.js";

/** How often a word must occur, and in how many groups, before it is worth a weight. */
export interface VocabularyLimits {
  readonly examples: number;
  readonly groups: number;
}

/** The words of an example as stems, text by text, with its language. */
function stemsOf({ program }: Example): {
  readonly language: Language;
  readonly texts: readonly (readonly string[])[];
} {
  const texts = [program.name, program.description ?? "", program.context ?? ""];
  const found = languageOf(texts.join("\n"));
  const language: Language = found === "en" ? "en" : "id";
  return { language, texts: texts.map((text) => foldedWords(text).map((word) => stem(word, language))) };
}

const isWord = (word: string): boolean =>
  word.length > 2 && !/^\d/.test(word) && !functionWords.id.has(word) && !functionWords.en.has(word);

/** Single words, and pairs of neighbors. */
function* phrasesOf(words: readonly string[]): Generator<string> {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!isWord(word)) continue;
    yield word;
    const next = words[i + 1];
    if (next !== undefined && isWord(next)) yield `${word} ${next}`;
  }
}

/**
 * The words and pairs of words that occur often enough to learn from, as names of learned cues (`id~latih`).
 *
 * A word must occur in several groups: one that a single source uses tells the source, not the program.
 */
export function vocabularyOf(
  examples: readonly Example[],
  { examples: least, groups }: VocabularyLimits,
): readonly string[] {
  const seen = new Map<string, { count: number; groups: Set<string> }>();
  examples.forEach((example, number) => {
    const { language, texts } = stemsOf(example);
    const own = new Set(texts.flatMap((words) => [...phrasesOf(words)]));
    for (const phrase of own) {
      const name = cueName({ phrase, language, kind: "learned" });
      const entry = seen.get(name) ?? { count: 0, groups: new Set() };
      entry.count++;
      entry.groups.add(example.group ?? String(number));
      seen.set(name, entry);
    }
  });
  return [...seen]
    .filter(([, entry]) => entry.count >= least && entry.groups.size >= groups)
    .map(([name]) => name)
    .sort();
}
