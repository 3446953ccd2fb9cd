import { notComputable, type Computed } from "../../agreement/not-computable.js";
import { assertSameLength } from "./same-length.js";
import { averageRanks } from "./average-ranks.js";

/**
 * Kendall's W, the coefficient of concordance of several rankings of the same alternatives: 1 when all agree, 0 when they
 * cancel out. Corrected for ties.
 *
 * Source: Kendall & Babington Smith (1939), The problem of m rankings, Annals of Mathematical Statistics 10.
 *
 * @param rankings - One list of ranks a voter, in the same order of alternatives.
 * @throws {@link SyncError} `rows-do-not-match` when rankings differ in length.
 *
 * @example
 * ```ts
 * import { kendallW } from "msme-sync";
 *
 * kendallW([[1, 2, 3], [1, 2, 3]]); // => 1
 * kendallW([[1, 2, 3], [2, 3, 1], [3, 1, 2]]); // => 0
 * ```
 */
export function kendallW(rankings: readonly (readonly number[])[]): Computed {
  const [first] = rankings;
  if (first === undefined) return notComputable("there are no rankings", "tidak ada peringkat");
  for (const ranking of rankings) assertSameLength(first, ranking);
  const ranks = rankings.map(averageRanks);
  const count = first.length;
  const sums = first.map((_, place) => ranks.reduce((sum, ranking) => sum + ranking[place]!, 0));
  const mean = (rankings.length * (count + 1)) / 2;
  const spread = sums.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const ties = ranks.reduce((sum, ranking) => sum + tiesIn(ranking), 0);
  const most = rankings.length ** 2 * (count ** 3 - count) - rankings.length * ties;
  return most === 0
    ? notComputable("all rankings tie all", "semua peringkat menyamakan semuanya")
    : (12 * spread) / most;
}

/** Sum of t³ - t over the groups of t equal ranks: each member of a group adds t² - 1. */
function tiesIn(ranking: readonly number[]): number {
  return ranking.reduce((sum, rank) => sum + ranking.filter((other) => other === rank).length ** 2 - 1, 0);
}
