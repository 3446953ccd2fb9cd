import type { Language, Stated } from "../entry.js";

/** Words that take back the terms beside them. */
export interface Negation extends Stated {
  /** Lower case, without accents, single spaces. */
  readonly phrase: string;
  readonly language: Language;
  /**
   * Which terms it takes back, never beyond the end of the clause (full stop, semicolon, colon, bracket, line break, or
   * a word that turns the sentence such as *but*, *tetapi*): those that begin within the next `words` words, or those
   * that end within the last `words` words.
   */
  readonly side: "after" | "before";
  readonly words: number;
}
