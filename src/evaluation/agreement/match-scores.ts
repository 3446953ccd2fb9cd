import type { Counts } from "./label-counts.js";
import { notComputable, type Computed } from "./not-computable.js";

/** Four views of the same counts, each from 0 to 1. */
export interface MatchScores {
  /** Share of what was given that was meant. */
  readonly precision: Computed;
  /** Share of what was meant that was given. */
  readonly recall: Computed;
  /** Harmonic mean of precision and recall. */
  readonly f1: Computed;
  /** Share of what was meant or given that was both. */
  readonly jaccard: Computed;
}

const neverGiven = notComputable("no row was given the label", "tidak ada baris yang diberi label ini");
const neverMeant = notComputable("no row has the label", "tidak ada baris yang memiliki label ini");
const neverEither = notComputable(
  "no row has or was given the label",
  "tidak ada baris yang memiliki atau diberi label ini",
);

/**
 * Precision, recall, F1 and Jaccard from counts (C. van Rijsbergen, Information Retrieval, 2nd ed. (1979), ch. 7; P. Jaccard
 * (1912)). What divides by nothing is said to be not computable instead of being counted as 0.
 *
 * @param counts - How often a label was meant and given, only given, only meant.
 * @returns The four figures.
 *
 * @example
 * ```ts
 * import { matchScores } from "msme-sync";
 *
 * matchScores({ hit: 3, spurious: 1, missed: 1 }); // => { precision: 0.75, recall: 0.75, f1: 0.75, jaccard: 0.6 }
 * ```
 */
export function matchScores({ hit, spurious, missed }: Counts): MatchScores {
  return {
    precision: hit + spurious === 0 ? neverGiven : hit / (hit + spurious),
    recall: hit + missed === 0 ? neverMeant : hit / (hit + missed),
    f1: hit + spurious + missed === 0 ? neverEither : (2 * hit) / (2 * hit + spurious + missed),
    jaccard: hit + spurious + missed === 0 ? neverEither : hit / (hit + spurious + missed),
  };
}
