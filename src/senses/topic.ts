import type { Named } from "../entry.js";

/**
 * A broader topic that several senses share, such as *primary production* over crops, stock and catch.
 *
 * Like a sense it has no meaning of its own for any category: its weight is fitted, and is what its senses have in
 * common. A sense that few coded records speak of leans on its topic.
 */
export interface Topic<Id extends string = string> extends Named<Id> {
  /** Ids of its senses. A sense belongs to one topic at most; many belong to none. */
  readonly senses: readonly string[];
}
