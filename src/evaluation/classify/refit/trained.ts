import type { Finding, Made } from "../../../entry.js";
import type { Facet } from "../classification.js";
import type { ClassifierOptions } from "../classifier-options.js";
import type { Weights } from "../weights.js";
import type { Gain } from "./gain.js";
import type { RejectedExample } from "./take-in.js";

/** How numbers are trained. What else a classifier is made of (concepts, lexicon, overrides, target) is taken over. */
export interface TrainOptions extends ClassifierOptions {
  /** The numbers to start from; the shipped ones when left out. They should not have been trained on the same programs. */
  readonly weights?: Weights;
  /** What the examples are, for whoever reads the numbers later. */
  readonly data?: string;
  /** ISO 8601 date to write into the numbers: there is no clock in the library. */
  readonly date?: string;
  /** Seed of the draws behind intervals and tests, a whole number; 1 where not said. The numbers do not depend on it. */
  readonly seed?: number;
  /** Parts of the cross-validation, 2 to 20; 5 where not said, and never more than there are groups. */
  readonly folds?: number;
  /** The most phrases that get corrections of their own, words of your examples among them; 500 where not said. */
  readonly phrases?: number;
  /** Draws of the intervals; 2,000 where not said. */
  readonly resamples?: number;
  /** A share between 0 and 1; 0.95 where not said. */
  readonly confidence?: number;
  /** Told what is being done, for long trainings. */
  readonly progress?: (message: string) => void;
}

/** What training gives: a classifier's options, what they are worth, and what became of every example. Plain data. */
export interface Trained {
  /** For `classifier`: what was given, with the trained numbers. Without enough examples, what was given. */
  readonly options: ClassifierOptions;
  readonly gain: Gain;
  /** What was trained on; `given` is `used` plus `rejected`. */
  readonly examples: {
    readonly given: number;
    readonly used: number;
    readonly rejected: number;
    readonly relevant: number;
    readonly irrelevant: number;
    readonly groups: number;
  };
  readonly rejected: readonly RejectedExample[];
  /** The facets whose numbers were corrected: those where that helps on programs left out; the others stay as they were. */
  readonly corrected: readonly Facet[];
  /** The facets whose probabilities, thresholds and acceptance were set anew; the others stay as they were. */
  readonly calibrated: readonly Facet[];
  /** What is worth knowing about the training as a whole. */
  readonly findings: readonly Finding[];
  readonly made: Made;
}
