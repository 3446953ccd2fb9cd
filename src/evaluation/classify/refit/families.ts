import { foldedWords, languageOf, stem } from "../find/index.js";

/**
 * Names that share this part of their words are near-copies, which must not stand on both sides of a test. Where names are
 * so much alike that one family would swallow most, the next stricter share counts.
 */
const sharesAlike = [0.4, 0.5, 0.6, 0.7, 0.8, 1] as const;
/** The most of all names that one family may hold. */
const largestPart = 0.25;
/** A word of hundreds of names tells nothing, and would cost the square of their number. */
const mostNames = 400;

function stemsOf(name: string): ReadonlySet<string> {
  const language = languageOf(name) === "en" ? "en" : "id";
  return new Set(
    foldedWords(name)
      .map((word) => stem(word, language))
      .filter((word) => word.length > 2),
  );
}

/**
 * The family of each name, as the number of its first member: names that share words, and those that share words with
 * these.
 */
export function familiesOf(names: readonly string[]): readonly number[] {
  const stems = names.map(stemsOf);
  let families: readonly number[] = [];
  for (const alike of sharesAlike) {
    families = familiesAt(names, stems, alike);
    const sizes = new Map<number, number>();
    for (const family of families) sizes.set(family, (sizes.get(family) ?? 0) + 1);
    if (Math.max(...sizes.values()) <= largestPart * names.length) break;
  }
  return families;
}

function familiesAt(names: readonly string[], stems: readonly ReadonlySet<string>[], alike: number): readonly number[] {
  const parents = names.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  };
  const join = (one: number, other: number): void => {
    const [first, second] = [root(one), root(other)];
    parents[Math.max(first, second)] = Math.min(first, second);
  };
  const withStem = new Map<string, number[]>();
  const withName = new Map<string, number>();
  stems.forEach((own, i) => {
    const copy = withName.get(names[i]!);
    if (copy !== undefined) join(i, copy);
    else withName.set(names[i]!, i);
    const shared = new Map<number, number>();
    for (const word of own) for (const j of withStem.get(word) ?? []) shared.set(j, (shared.get(j) ?? 0) + 1);
    for (const [j, count] of shared) if (count / (own.size + stems[j]!.size - count) >= alike) join(i, j);
    for (const word of own) {
      const list = withStem.get(word) ?? [];
      if (list.length < mostNames) list.push(i);
      withStem.set(word, list);
    }
  });
  return names.map((_, i) => root(i));
}
