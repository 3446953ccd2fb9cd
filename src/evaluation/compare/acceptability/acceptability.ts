import type { Finding, Made } from "../../../entry.js";
import type { Computed } from "../../agreement/not-computable.js";

/** How acceptable one alternative is over all samples. */
export interface AcceptabilityRow {
  readonly id: string;
  /**
   * Shares of the samples in which the alternative has rank 1, 2, ... They sum to 1. Ties share the better rank, so the
   * first ranks of all alternatives may sum to more than 1.
   */
  readonly ranks: readonly number[];
  /** Standard errors of the shares. Where a share is 0 or 1, "none found" still leaves up to 3 / samples (95 %). */
  readonly standardErrors: readonly number[];
  /** Share of the samples in which it is first and shares the place with nobody. */
  readonly firstAlone: number;
  readonly expectedRank: number;
  /** The average of the weights under which it is first: what somebody who prefers it thinks. */
  readonly centralWeights: Computed<
    readonly { readonly id: string; readonly weight: number; readonly standardError: number }[]
  >;
  /** How often it is first under its central weights while cells vary: 1 where nothing but weights is uncertain. */
  readonly confidence: Computed;
}

/** SMAA-2: what can be said of a comparison while weights and cells are not known. */
export interface Acceptability {
  /** Id of the method. */
  readonly method: string;
  readonly samples: number;
  /** Seed of the random numbers: the same seed gives the same result. */
  readonly seed: number;
  /** Whether weights were drawn independently, by a random walk, or not at all. */
  readonly sampling: "exact" | "random-walk" | "none";
  /** In the problem's order. */
  readonly rows: readonly AcceptabilityRow[];
  /** Share of the samples in which the alternative of the row is strictly better than that of the column. */
  readonly pairs: readonly (readonly number[])[];
  readonly findings: readonly Finding[];
  readonly made: Made;
}
