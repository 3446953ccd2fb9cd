import { notComputable, type Computed } from "./not-computable.js";
import { normalTail } from "./normal-tail.js";
import { assertSameLength } from "./same-length.js";

/** Whether two classifiers differ in how often they are right on the same rows. */
export interface McNemar {
  readonly bothRight: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly neither: number;
  /** Two-sided p value of the exact test: how often chance alone would split the rows on which they differ at least as unevenly. */
  readonly exact: number;
  /** The approximation by chi-square (1 degree of freedom) with continuity correction, for comparison with other software. */
  readonly corrected: Computed<{ readonly statistic: number; readonly p: number }>;
}

/**
 * McNemar's test: only rows on which exactly one of two classifiers is right tell them apart (Q. McNemar, Psychometrika 12
 * (1947), 153-157; continuity correction: A. Edwards, Psychometrika 13 (1948), 185-187).
 *
 * @param first - Whether the first is right, row by row.
 * @param second - Whether the second is right, in the same order of rows.
 * @returns The four counts and both tests. Without a row that tells them apart the exact p value is 1.
 * @throws {@link SyncError} `rows-do-not-match`
 *
 * @example
 * ```ts
 * import { mcnemar } from "msme-sync";
 *
 * const first = [true, true, true, true, true, true];
 * const second = [true, false, false, false, false, false];
 * mcnemar(first, second).exact; // => 0.0625
 * ```
 */
export function mcnemar(first: readonly boolean[], second: readonly boolean[]): McNemar {
  assertSameLength("second", first.length, second.length);
  const count = (one: boolean, other: boolean) =>
    first.filter((right, row) => right === one && second[row] === other).length;
  const firstOnly = count(true, false);
  const secondOnly = count(false, true);
  return {
    bothRight: count(true, true),
    firstOnly,
    secondOnly,
    neither: count(false, false),
    exact: exactTest(firstOnly, secondOnly),
    corrected: correctedTest(firstOnly, secondOnly),
  };
}

/** Twice the binomial tail of the smaller count at a half, at most 1. In logarithms, since 2^-n is 0 for many rows. */
function exactTest(one: number, other: number): number {
  const n = one + other;
  if (one === other) return 1;
  let logarithm = -n * Math.LN2;
  let tail = Math.exp(logarithm);
  for (let i = 0; i < Math.min(one, other); i++) {
    logarithm += Math.log((n - i) / (i + 1));
    tail += Math.exp(logarithm);
  }
  return Math.min(1, 2 * tail);
}

function correctedTest(one: number, other: number): McNemar["corrected"] {
  if (one + other === 0)
    return notComputable(
      "there is no row on which only one of the two is right",
      "tidak ada baris yang hanya dijawab benar oleh salah satunya",
    );
  // The correction never reverses a difference: equal counts give 0, as in R.
  const statistic = Math.max(0, Math.abs(one - other) - 1) ** 2 / (one + other);
  return { statistic, p: 2 * normalTail(Math.sqrt(statistic)) };
}
