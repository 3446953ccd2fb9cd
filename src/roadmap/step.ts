import type { Entry, Statement } from "../entry.js";

/** A passage of the paper that lists the steps; no two of them give the same list. */
export type RoadmapVersion = "abstract" | "novelty" | "discussion" | "conclusion";

/** What each version says of one step or measure, in our words. */
export type Wordings = Readonly<Record<RoadmapVersion, Statement | "not-stated">>;

/** One step on the way to self-governance. */
export interface RoadmapStep<Id extends string = string> extends Entry<Id> {
  /** 1 comes first. */
  readonly order: number;
  /** Ids of the steps that come before it. */
  readonly preconditions: readonly string[];
  /** Who takes part. */
  readonly who: Statement | "not-stated";
  /** What is done. */
  readonly activities: readonly [Statement, ...Statement[]];
  /** What shows that it is done. */
  readonly done: Statement;
  readonly wordings: Wordings;
}
