import type { Language, Named } from "../entry.js";

/**
 * Words of both languages that speak of one topic, such as *loan, credit, lender* and *kredit, pinjaman*.
 *
 * A sense is not a category. It stands for no pillar, strategy or form, and belonging to a sense decides nothing: what
 * it says for or against each category is fitted to coded records, one weight for all its words in both languages. So a
 * word that no coded record holds still counts, by what its companions have shown. What a word means by the codebook
 * itself stands in the terms of the concepts.
 *
 * Senses may share words ("halal certificate" speaks of food and of certificates), but none lists a word twice.
 */
export interface Sense<Id extends string = string> extends Named<Id> {
  /**
   * Words and phrases of up to five words: lower case, without accents, single spaces, no punctuation. Affixes and
   * plurals are expanded when the lexicon is compiled.
   */
  readonly terms: Readonly<Record<Language, readonly string[]>>;
}
