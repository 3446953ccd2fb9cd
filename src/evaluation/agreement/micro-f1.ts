import { sumCounts, type Counts } from "./label-counts.js";
import type { Computed } from "./not-computable.js";
import { matchScores } from "./match-scores.js";

/** The micro-F1 of rows that are already counted. */
export function microF1(rows: readonly Counts[]): Computed {
  return matchScores(sumCounts(rows)).f1;
}
