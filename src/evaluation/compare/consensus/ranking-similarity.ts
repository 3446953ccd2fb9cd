import { notComputable, type Computed } from "../../agreement/not-computable.js";
import { averageRanks } from "./average-ranks.js";
import { assertSameLength } from "./same-length.js";
import { tiesAll } from "./weighted-spearman-rho.js";

/**
 * The WS coefficient of the similarity of a ranking to a reference ranking: 1 - Σ 2^(-a) |a - b| / max(|1 - a|, |n - a|),
 * where a is the place in the reference; 1 the same, near 0 dissimilar. What the reference puts first counts half, the second
 * a quarter, and so on, so it is *not* symmetric: which ranking is the reference matters.
 *
 * Ties share the average of their places. Not computable where one ranking ties all.
 *
 * Source: Sałabun & Urbaniak (2020), A new coefficient of rankings similarity in decision-making problems, Computational
 * Science, ICCS 2020.
 *
 * @param reference - The ranking that says how much a place counts.
 * @throws {@link SyncError} `rows-do-not-match` when the rankings differ in length.
 *
 * @example
 * ```ts
 * import { rankingSimilarity } from "msme-sync";
 *
 * rankingSimilarity([1, 2, 3], [2, 1, 3]); // => 0.5
 * rankingSimilarity([1, 2, 3], [1, 3, 2]); // => 0.6875
 * ```
 */
export function rankingSimilarity(reference: readonly number[], ranking: readonly number[]): Computed {
  assertSameLength(reference, ranking);
  if (tiesAll(reference) || tiesAll(ranking))
    return notComputable("one of the rankings ties all", "salah satu peringkat menyamakan semuanya");
  const count = reference.length;
  const [a, b] = [averageRanks(reference), averageRanks(ranking)];
  return a.reduce(
    (rest, rank, place) => rest - (2 ** -rank * Math.abs(rank - b[place]!)) / Math.max(rank - 1, count - rank),
    1,
  );
}
