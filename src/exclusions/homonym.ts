import type { Language, Stated, Text } from "../entry.js";

/** A phrase in which a word does not mean what the lexicon means by it. */
export interface Homonym extends Stated {
  /** As it stands in texts: lower case, without accents, single spaces. */
  readonly phrase: string;
  readonly language: Language;
  /**
   * The terms that the phrase takes back. One that is a word of the phrase is taken back inside the phrase only; one
   * that is not is the phrase's abbreviation, and is taken back in the whole text.
   */
  readonly masks: readonly [string, ...string[]];
  /** What the word means there. */
  readonly because: Text;
}
