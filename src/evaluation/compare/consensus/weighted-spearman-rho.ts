import { notComputable, type Computed } from "../../agreement/not-computable.js";
import { averageRanks } from "./average-ranks.js";
import { assertSameLength } from "./same-length.js";

/**
 * Spearman's rho with weights: a disagreement counts the more, the nearer to the top either ranking puts it. With n
 * alternatives, 1 - 6 Σ (a - b)² ((n - a + 1) + (n - b + 1)) / (n⁴ + n³ - n² - n); from -1 to 1.
 *
 * Ties share the average of their places. The formula is exact without ties only: with many ties it drifts from what its
 * authors derive, so read it beside {@link spearmanRho}. Not computable where one ranking ties all.
 *
 * Source: Pinto da Costa & Soares (2005), A weighted rank measure of correlation, Australian & New Zealand Journal of
 * Statistics 47.
 *
 * @throws {@link SyncError} `rows-do-not-match` when the rankings differ in length.
 *
 * @example
 * ```ts
 * import { weightedSpearmanRho } from "msme-sync";
 *
 * weightedSpearmanRho([1, 2, 3, 4], [2, 1, 3, 4]); // => 0.72
 * weightedSpearmanRho([1, 2, 3, 4], [1, 2, 4, 3]); // => 0.88
 * ```
 */
export function weightedSpearmanRho(one: readonly number[], other: readonly number[]): Computed {
  assertSameLength(one, other);
  const count = one.length;
  if (tiesAll(one) || tiesAll(other))
    return notComputable("one of the rankings ties all", "salah satu peringkat menyamakan semuanya");
  const [a, b] = [averageRanks(one), averageRanks(other)];
  const sum = a.reduce((total, rank, place) => {
    const against = b[place]!;
    return total + (rank - against) ** 2 * (2 * count - rank - against + 2);
  }, 0);
  return 1 - (6 * sum) / (count ** 4 + count ** 3 - count ** 2 - count);
}

/** Whether a ranking, of one alternative or more, tells none apart. */
export function tiesAll(ranking: readonly number[]): boolean {
  return ranking.every((rank) => rank === ranking[0]);
}
