import type { Concept } from "../entry.js";

/**
 * Whom a program's text may name: by mention only, never inferred. English plurals are listed among the terms beside the
 * dictionary form: a form of a word belongs to the phrases that list it, and many phrases list "firms" or "farmers".
 */
export interface Audience<Id extends string = string> extends Concept<Id> {
  /**
   * Whether a relevant program whose text names it counts under the strict reading: small firms, cooperatives and
   * entrepreneurs. Who is strict is this library's inference ({@link strictRule}), as the paper does not part readings.
   */
  readonly strict: boolean;
}
