import type { ConfidenceInterval } from "./confidence-interval.js";
import { finite, isComputable, notComputable, type Computed } from "./not-computable.js";
import { assertBetween, assertWhole } from "./parameter.js";
import { quantile } from "./quantile.js";
import { randomNumbers } from "./random.js";

/** How to draw again. */
export interface BootstrapOptions {
  /** Seed of the random numbers; stands in the result. */
  readonly seed: number;
  /** How many times the rows are drawn again; 2,000 where not said. */
  readonly resamples?: number;
  /** A share between 0 and 1; 0.95 where not said. */
  readonly confidence?: number;
}

/** A figure with its bootstrap interval, and what makes the interval again. */
export interface BootstrapEstimate extends ConfidenceInterval {
  readonly value: number;
  readonly seed: number;
  readonly resamples: number;
  /** Draws in which the figure could not be computed; the interval is read off the others. */
  readonly dropped: number;
}

/**
 * The bootstrap interval of any figure: the rows are drawn again with replacement, the figure is computed on each draw,
 * and the middle share of the results is the interval (percentile method: B. Efron, Annals of Statistics 7 (1979), 1-26;
 * B. Efron and R. Tibshirani, An Introduction to the Bootstrap (1993), ch. 13). Where a skewed figure falls outside, the
 * interval is stretched to hold it.
 *
 * Rows must be independent of each other. Texts of one family are not: give one row a family, holding its texts.
 *
 * @param rows - What is drawn again: one entry a row.
 * @param statistic - Computes the figure from rows.
 * @param options - Seed, number of draws and confidence.
 * @returns The figure and its interval, or `not-computable` when the figure is, or when it is in more than half of the draws.
 * @throws {@link SyncError} `parameter-out-of-range`
 *
 * @example
 * ```ts
 * import { bootstrapInterval, fleissKappa, isComputable } from "msme-sync";
 *
 * const rows = Array.from({ length: 40 }, (_, i) => [i % 2 ? "msme" : "ecosystem", i % 5 ? "msme" : "ecosystem"]);
 * const kappa = bootstrapInterval(rows, (sample) => fleissKappa(sample).value, { seed: 1 });
 * isComputable(kappa) && kappa.low < kappa.value && kappa.value < kappa.high; // => true
 * isComputable(kappa) && [kappa.seed, kappa.resamples]; // => [1, 2000]
 * ```
 */
export function bootstrapInterval<Row>(
  rows: readonly Row[],
  statistic: (rows: readonly Row[]) => Computed,
  { seed, resamples = 2000, confidence = 0.95 }: BootstrapOptions,
): Computed<BootstrapEstimate> {
  assertWhole("resamples", resamples, 1);
  assertBetween("confidence", confidence, 0, 1);
  const random = randomNumbers(seed);
  const value = finite(statistic(rows));
  if (!isComputable(value)) return value;
  const draws = Array.from({ length: resamples }, () =>
    finite(statistic(rows.map(() => rows[random.below(rows.length)]!))),
  );
  const found = Float64Array.from(draws.filter((draw) => isComputable(draw))).sort();
  if (found.length * 2 < resamples)
    return notComputable(
      "the figure cannot be computed in most of the draws: too few rows, or too rare a label",
      "angka ini tidak dapat dihitung pada sebagian besar penarikan ulang: baris terlalu sedikit atau label terlalu jarang",
    );
  const outside = (1 - confidence) / 2;
  return {
    value,
    low: Math.min(value, quantile(found, outside)),
    high: Math.max(value, quantile(found, 1 - outside)),
    confidence,
    seed,
    resamples,
    dropped: resamples - found.length,
  };
}
