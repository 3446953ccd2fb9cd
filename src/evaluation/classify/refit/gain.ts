import type { BootstrapEstimate, Computed } from "../../agreement/index.js";
import type { Text } from "../../../entry.js";

/** The questions that the gain is measured on. */
export type GainFacet = "relevant" | "pillar" | "mainStrategy" | "strategies" | "forms" | "components";

/** Which numbers are better on texts unseen: the interval lies beyond 0 and the permutation test agrees, or it is open. */
export type Better = "after" | "before" | "not-decided";

/** One figure before and after training, on the same programs, none of which was trained on when it was asked. */
export interface FigureGained {
  /** Programs that the question arises for. */
  readonly n: number;
  /** With the numbers that training started from (the shipped ones unless you gave others). */
  readonly before: Computed;
  readonly after: Computed;
  /** After minus before, with an interval by drawing whole groups again. */
  readonly difference: Computed<BootstrapEstimate>;
  /** Two-sided p value: how often exchanging before and after, group by group, gives as large a difference. */
  readonly p: Computed;
  readonly better: Better;
}

/** What training is worth on texts like the examples, by cross-validation over groups. */
export interface Gain {
  /** By the mean of the six figures: the one question that is decided. */
  readonly better: Better;
  /** What to do, in a sentence. */
  readonly advice: Text;
  /** The mean of those of the figures below that the examples can tell. */
  readonly mean: FigureGained;
  /**
   * Accuracy of relevance, of the pillar end to end (irrelevant: none) and, over relevant programs, of the main strategy;
   * micro-F1 of strategies, forms and components. Each over the programs that are coded on it.
   */
  readonly facets: Readonly<Record<GainFacet, FigureGained>>;
  readonly folds: number;
  readonly groups: number;
}
