import { finite, isComputable, type Computed } from "./not-computable.js";
import { assertWhole } from "./parameter.js";
import { randomNumbers } from "./random.js";
import { assertSameLength } from "./same-length.js";

/** Whether a figure of two classifiers differs by more than chance. */
export interface PairedPermutation {
  /** The figure of the first minus that of the second. */
  readonly difference: number;
  /** Two-sided p value. */
  readonly p: number;
  /** `exact`: all exchanges were tried. `sampled`: as many as `permutations` says. */
  readonly kind: "exact" | "sampled";
  readonly permutations: number;
  readonly seed: number;
  /** Exchanges in which the figure could not be computed. */
  readonly dropped: number;
}

/** How many exchanges to try. */
export interface PermutationOptions {
  readonly seed: number;
  /** 10,000 where not said. All exchanges are tried when there are no more than that. */
  readonly permutations?: number;
}

/**
 * A permutation test on paired results: if two classifiers were equally good, exchanging their results on any row would
 * change nothing but the luck (R. Fisher, The Design of Experiments (1935), sect. 21; for F1 and the like: A. Yeh,
 * COLING 2000, 947-953). Sampled p values count the data among the exchanges, so they are never 0 (B. Phipson and
 * G. Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010), art. 39).
 *
 * @param first - The results of the first, one a row; what a result is, `statistic` knows.
 * @param second - The results of the second, in the same order of rows.
 * @param statistic - Computes the figure from the results of one of them.
 * @param options - Seed and number of exchanges.
 * @returns The difference and its p value, or `not-computable` when the figure is.
 * @throws {@link SyncError} `rows-do-not-match`, `parameter-out-of-range`
 *
 * @example
 * ```ts
 * import { isComputable, pairedPermutationTest } from "msme-sync";
 *
 * const test = pairedPermutationTest([1, 1, 1, 1], [0, 0, 0, 0], (results) => Math.max(...results), { seed: 1 });
 * isComputable(test) && [test.difference, test.p, test.kind]; // => [1, 0.125, "exact"]
 * ```
 */
export function pairedPermutationTest<Result>(
  first: readonly Result[],
  second: readonly Result[],
  statistic: (results: readonly Result[]) => Computed,
  { seed, permutations = 10_000 }: PermutationOptions,
): Computed<PairedPermutation> {
  assertSameLength("second", first.length, second.length);
  assertWhole("permutations", permutations, 1);
  const difference = differenceOf(statistic, first, second);
  if (!isComputable(difference)) return difference;
  const kind = 2 ** first.length <= permutations ? "exact" : "sampled";
  const tries = kind === "exact" ? 2 ** first.length : permutations;
  const random = randomNumbers(seed);
  let extreme = 0;
  let used = 0;
  for (let attempt = 0; attempt < tries; attempt++) {
    const exchanged = first.map((_, row) =>
      kind === "exact" ? Math.floor(attempt / 2 ** row) % 2 === 1 : random.next() < 0.5,
    );
    const found = differenceOf(
      statistic,
      exchanged.map((swap, row) => (swap ? second : first)[row]!),
      exchanged.map((swap, row) => (swap ? first : second)[row]!),
    );
    if (!isComputable(found)) continue;
    used++;
    // Sums in another order differ in their last digits; that must not decide whether a difference is as large.
    if (Math.abs(found) >= Math.abs(difference) * (1 - 1e-12)) extreme++;
  }
  const p = kind === "exact" ? extreme / used : (extreme + 1) / (used + 1);
  return { difference, p, kind, permutations: tries, seed, dropped: tries - used };
}

function differenceOf<Result>(
  statistic: (results: readonly Result[]) => Computed,
  first: readonly Result[],
  second: readonly Result[],
): Computed {
  const one = finite(statistic(first));
  const other = finite(statistic(second));
  if (isComputable(one) && isComputable(other)) return one - other;
  return isComputable(one) ? other : one;
}
