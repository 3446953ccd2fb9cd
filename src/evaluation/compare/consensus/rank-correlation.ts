import { notComputable, type Computed } from "../../agreement/not-computable.js";
import { assertSameLength } from "./same-length.js";
import { averageRanks } from "./average-ranks.js";

/**
 * Kendall's tau-b of two rankings of the same alternatives: pairs in the same order minus pairs in the opposite order, as a
 * share of what ties leave; 1 the same, 0 unrelated, -1 reversed. Not computable where one of them ties all.
 *
 * Source: Kendall (1945), The treatment of ties in ranking problems, Biometrika 33.
 *
 * @throws {@link SyncError} `rows-do-not-match` when the rankings differ in length.
 *
 * @example
 * ```ts
 * import { kendallTau } from "msme-sync";
 *
 * kendallTau([1, 2, 3, 4, 5], [2, 1, 3, 5, 4]); // => 0.6
 * ```
 */
export function kendallTau(one: readonly number[], other: readonly number[]): Computed {
  assertSameLength(one, other);
  let lead = 0;
  let [pairsOfOne, pairsOfOther] = [0, 0];
  for (let i = 0; i < one.length; i++)
    for (let j = i + 1; j < one.length; j++) {
      const a = Math.sign(one[i]! - one[j]!);
      const b = Math.sign(other[i]! - other[j]!);
      lead += a * b;
      pairsOfOne += a * a;
      pairsOfOther += b * b;
    }
  if (pairsOfOne === 0 || pairsOfOther === 0) return allTied;
  return lead / Math.sqrt(pairsOfOne * pairsOfOther);
}

/**
 * Spearman's rho: the correlation of ranks, ties sharing the average of their places; from -1 to 1.
 *
 * Source: Spearman (1904), American Journal of Psychology 15.
 *
 * @throws {@link SyncError} `rows-do-not-match` when the rankings differ in length.
 *
 * @example
 * ```ts
 * import { spearmanRho } from "msme-sync";
 *
 * spearmanRho([1, 2, 3, 4, 5], [2, 1, 3, 5, 4]); // => 0.8
 * ```
 */
export function spearmanRho(one: readonly number[], other: readonly number[]): Computed {
  assertSameLength(one, other);
  const [a, b] = [averageRanks(one), averageRanks(other)];
  const middle = (one.length + 1) / 2;
  const sum = (x: readonly number[], y: readonly number[]) =>
    x.reduce((total, value, place) => total + (value - middle) * (y[place]! - middle), 0);
  const spread = sum(a, a) * sum(b, b);
  return spread === 0 ? allTied : sum(a, b) / Math.sqrt(spread);
}

const allTied = notComputable("one of the rankings ties all", "salah satu peringkat menyamakan semuanya");
