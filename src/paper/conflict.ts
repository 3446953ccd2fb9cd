import type { Named, Statement } from "../entry.js";

/** What a contradiction or ambiguity is about. */
export type ConflictTopic = "models" | "categories" | "figures" | "roadmap" | "evidence";

/** Which of the readings the library follows, and why. */
export interface Resolution extends Statement {
  /** `both`: kept side by side. `neither`: the library takes no side, or takes a way of its own. */
  readonly reading: "first" | "second" | "both" | "neither";
}

/** A place where the paper can be read in more than one way, with the readings and the one the library uses. */
export interface Conflict<Id extends string = string> extends Named<Id> {
  readonly topic: ConflictTopic;
  readonly readings: readonly [Statement, Statement, ...Statement[]];
  readonly resolution: Resolution;
}
