import { notComputable, type Computed } from "../../agreement/not-computable.js";
import { pairsOf } from "./kendall-distance.js";

/**
 * Goodman and Kruskal's gamma: pairs in the same order minus pairs in the opposite order, as a share of both; from -1
 * (reversed) to 1 (never contradicting). Ties count for nothing, so a ranking with many ties easily reaches 1: read it
 * beside {@link kendallTau}. Not computable where every pair is tied by one or the other.
 *
 * Source: Goodman & Kruskal (1954), Measures of association for cross classifications, Journal of the American Statistical
 * Association 49.
 *
 * @throws {@link SyncError} `rows-do-not-match` when the rankings differ in length.
 *
 * @example
 * ```ts
 * import { goodmanKruskalGamma, kendallTau } from "msme-sync";
 *
 * goodmanKruskalGamma([1, 2, 3, 4, 5], [2, 1, 3, 5, 4]); // => 0.6
 * goodmanKruskalGamma([1, 2, 2, 4], [1, 2, 3, 4]); // => 1
 * ```
 */
export function goodmanKruskalGamma(one: readonly number[], other: readonly number[]): Computed {
  const { same, opposite } = pairsOf(one, other);
  return same + opposite === 0
    ? notComputable("every pair is tied by one of the rankings", "setiap pasangan disamakan oleh salah satu peringkat")
    : (same - opposite) / (same + opposite);
}
