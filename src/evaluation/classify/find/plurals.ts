/** Plurals that mean something else than what their singulars do. */
const wordsOfTheirOwn: ReadonlySet<string> = new Set([
  "arms",
  "arts",
  "customs",
  "goods",
  "grounds",
  "means",
  "news",
  "premises",
  "proceeds",
  "savings",
  "securities",
  "utilities",
  "works",
]);

function singularsOf(word: string): readonly string[] {
  if (!word.endsWith("s") || word.endsWith("ss")) return [];
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
  return word.endsWith("es") ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}

/** The plurals among English words whose singulars are among them too, by singular. */
export function pluralsOf(words: readonly string[]): ReadonlyMap<string, string> {
  const listed = new Set(words);
  const plurals = new Map<string, string>();
  for (const word of listed) {
    if (wordsOfTheirOwn.has(word)) continue;
    const one = singularsOf(word).find((form) => listed.has(form));
    if (one !== undefined) plurals.set(one, word);
  }
  return plurals;
}

/**
 * An English phrase as it stands, and with each of its words in the plural where that is a word listed by some phrase.
 *
 * A form that is listed belongs to the phrases that list it. Beside a phrase *loans to help* a phrase *loan* would not be
 * found in *loans*; so it is listed with that plural too.
 */
export function withPlurals(
  words: readonly string[],
  plurals: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const writings = [words];
  words.forEach((word, place) => {
    const plural = plurals.get(word);
    if (plural !== undefined) writings.push(words.map((other, at) => (at === place ? plural : other)));
  });
  return writings;
}
