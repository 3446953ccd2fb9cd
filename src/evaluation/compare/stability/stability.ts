import type { Finding, Made, Text } from "../../../entry.js";
import type { Computed } from "../../agreement/not-computable.js";

/** A range of a criterion's share of all weight, from 0 to 1. */
export type WeightInterval = readonly [lowest: number, highest: number];

/** How far one weight can move while something stays as it is; the other weights keep their proportions. */
export interface WeightStability {
  readonly criterion: string;
  /** The share that the criterion has now. */
  readonly weight: number;
  /** Where those who are first now stay first. */
  readonly first: WeightInterval;
  /** Where each pair of neighbors in the ranking keeps its order; tied neighbors, where they stay tied. */
  readonly pairs: readonly { readonly above: string; readonly below: string; readonly interval: WeightInterval }[];
}

/** What a criterion adds to the lead of one alternative over another. */
export interface Contributions {
  readonly first: string;
  readonly second: string;
  /**
   * "sum": contributions sum to the difference (of scores; for products, of their logarithms). "removal": the method
   * mixes criteria, so a contribution is how much of the difference goes when the criterion is left out, and they need
   * not sum to anything.
   */
  readonly basis: "sum" | "removal";
  /** Above 0: the first is better. */
  readonly difference: number;
  readonly criteria: readonly { readonly id: string; readonly contribution: number }[];
}

/** Weights close to the present ones under which two alternatives are level; a hair further they have changed places. */
export interface WeightChange {
  /** For `moved` the share of all weight that moves from some criteria to others (half of the L1 distance); for `straight` the L2 distance. */
  readonly size: number;
  readonly weights: readonly { readonly id: string; readonly weight: number }[];
}

/** The smallest changes of weights that put another alternative level with the first. */
export interface SmallestChange {
  readonly first: string;
  readonly second: string;
  readonly moved: WeightChange;
  readonly straight: WeightChange;
}

/** What happens when one criterion or alternative is left out. */
export interface LeftOut {
  readonly id: string;
  /** Who is first then; "not-computable" where nothing is left to compare, or the method does not fit what is left. */
  readonly first: Computed<readonly string[]>;
  /** Whether others are first than before (leaving out the first itself does not count). */
  readonly changesFirst: boolean;
  /** Pairs that change places. */
  readonly reversals: readonly { readonly above: string; readonly below: string }[];
  readonly statement: Text;
}

/** How firmly a ranking stands. */
export interface Stability {
  /** Id of the method. */
  readonly method: string;
  /**
   * "closed-form": exact up to rounding. "search": weights are tried in steps of 1/200 and what is found is narrowed down to
   * `tolerance`; a change that lasts less than a step may be missed, and a smallest change is the smallest of those tried.
   */
  readonly basis: "closed-form" | "search";
  readonly tolerance: number;
  /** Who is first now. */
  readonly first: readonly string[];
  readonly weights: readonly WeightStability[];
  /** The lead of the first over the second, criterion by criterion. */
  readonly lead: Computed<Contributions>;
  /** What it takes to put the second level with the first. */
  readonly smallestChange: Computed<SmallestChange>;
  /** What it takes to put anybody level with the first: one further down can be nearer than the second. */
  readonly nearestRival: Computed<SmallestChange>;
  /** A close call: moving at most `closeWithin` of all weight puts somebody level with the first. */
  readonly isClose: boolean;
  readonly closeWithin: number;
  readonly withoutCriterion: readonly LeftOut[];
  readonly withoutAlternative: readonly LeftOut[];
  /** What all this comes to, in sentences. */
  readonly statements: readonly Text[];
  readonly findings: readonly Finding[];
  readonly made: Made;
}
