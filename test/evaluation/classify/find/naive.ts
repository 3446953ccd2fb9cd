/**
 * What the matcher must find, written for reading and not for speed: strings and maps, no hashes, no bytes.
 */
import { fold, foldedWords } from "../../../../src/evaluation/classify/find/fold.js";
import { inflections } from "../../../../src/evaluation/classify/find/inflect.js";
import type { LexiconEntry } from "../../../../src/evaluation/classify/find/lexicon.js";
import { comma, dropped, expanded, isLetter, soft, unitTable } from "../../../../src/evaluation/classify/find/units.js";

interface Token {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: 0 nothing worse than spaces, 1 a comma, 2 worse, or too much. */
  readonly gap: number;
}

function tokensOf(text: string): Token[] {
  const bytes = unitTable();
  const byteAt = (i: number): number => (i < text.length ? bytes[text.charCodeAt(i)]! : -1);
  const isWord = (byte: number): boolean => byte === expanded || (byte !== -1 && isLetter(byte));
  const tokens: Token[] = [];
  let gap = 0;
  let wide = 0;
  for (let i = 0; i < text.length;) {
    if (!isWord(byteAt(i))) {
      const byte = byteAt(i++);
      if (byte === dropped) continue;
      wide++;
      gap = Math.max(gap, byte === soft ? 0 : byte === comma ? 1 : 2);
      continue;
    }
    const start = i;
    while (isWord(byteAt(i)) || byteAt(i) === dropped) i++;
    tokens.push({ form: fold(text.slice(start, i)), start, end: i, gap: wide > 8 ? 2 : gap });
    [gap, wide] = [0, 0];
  }
  return tokens;
}

const listing = new Set(["dan", "and", "atau", "or", "serta"]);

/** "start end cue" of every hit, sorted. Only for lexicons without families, negators aside; `exactWords` are those that the library lists itself. */
export function naiveHits(text: string, entries: readonly LexiconEntry[], exactWords: readonly string[]): string[] {
  const phrases = entries.map((entry) => ({ ...entry, words: foldedWords(entry.phrase) }));
  const listed = new Set([...phrases.flatMap(({ words }) => words), ...exactWords]);
  const languages = new Map<string, Set<string>>();
  for (const { words, language } of phrases) {
    for (const word of words) languages.set(word, (languages.get(word) ?? new Set()).add(language));
  }
  const owner = new Map<string, string>([...listed].map((word) => [word, word]));
  for (const [word, all] of [...languages].sort(([one], [other]) => one.length - other.length)) {
    const language = all.size > 1 ? "any" : ([...all][0] as LexiconEntry["language"]);
    for (const form of inflections(word, language)) if (!owner.has(form)) owner.set(form, word);
  }
  const tokens = tokensOf(text);
  const crossesComma = new Set<string>();
  for (const { phrase, words } of phrases) {
    if (words.length < 3 || !(phrase.includes(",") || words.some((word) => listing.has(word)))) continue;
    words.forEach((_, i) => crossesComma.add(words.slice(0, i + 1).join(" ")));
  }
  const hits = new Set<string>();
  for (const { words, cue } of phrases) {
    for (let i = 0; words.length > 0 && i + words.length <= tokens.length; i++) {
      const read = tokens.slice(i, i + words.length);
      const fits = read.every(({ form, gap }, j) => {
        const most = crossesComma.has(words.slice(0, j + 1).join(" ")) ? 1 : 0;
        return owner.get(form) === words[j] && (j === 0 || gap <= most);
      });
      if (fits) hits.add(`${read[0]!.start} ${read.at(-1)!.end} ${cue}`);
    }
  }
  return [...hits].sort();
}
