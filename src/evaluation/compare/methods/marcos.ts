import type { ScoringMethod } from "../method.js";
import { belowZero } from "../normalizations/domain.js";
import { linear } from "../normalizations/linear.js";
import { scaled } from "../normalizations/normalization.js";
import { step } from "../step.js";

/**
 * MARCOS: the weighted sum of shares of the best (x / best, best / x where less is better), set against the sums of an
 * ideal alternative (the best on everything) and an anti-ideal one (the worst on everything).
 *
 * With K+ = S / S of the ideal and K- = S / S of the anti-ideal, the score is
 * (K+ + K-) / (1 + (1 - f+) / f+ + (1 - f-) / f-), where f+ = K- / (K+ + K-) and f- = K+ / (K+ + K-).
 * It rises with S, so the ranking is that of the weighted sum with linear scaling. Values must be above 0. All equal: 2/3.
 *
 * Source: Stević, Pamučar, Puška & Chatterjee (2020), Computers & Industrial Engineering 140:106231.
 *
 * @example
 * ```ts
 * import { compare, marcos } from "msme-sync";
 *
 * const { rows } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [{ id: "reach", direction: 1, weight: 1 }],
 *     values: [[100], [50]],
 *   },
 *   marcos(),
 * );
 * rows.map((row) => row.rank); // => [1, 2]
 * ```
 */
export function marcos(): ScoringMethod {
  return {
    kind: "scored",
    id: "marcos",
    label: { en: "MARCOS", id: "MARCOS" },
    sources: [
      {
        title: "Stević, Pamučar, Puška & Chatterjee (2020), Computers & Industrial Engineering 140:106231",
        locator: "the MARCOS method",
      },
    ],
    parameters: {},
    reads: "numbers",
    dependsOnList: true,
    better: "higher",
    domain: ({ columns, alternatives }) =>
      columns.flatMap((column) => belowZero(column, alternatives, { zero: false }, "MARCOS")),
    parts: (table) => table.columns.map((column) => scaled(column.cells, linear.fit(column))),
    compute: (table) => {
      const sums = new Float64Array(table.alternatives.length);
      let ideal = 0;
      let opposite = 0;
      for (const { cells, weight, direction, lowest, highest } of table.columns) {
        for (let row = 0; row < sums.length; row++)
          sums[row]! += weight * (direction === 1 ? cells[row]! / highest : lowest / cells[row]!);
        ideal += weight;
        opposite += weight * (lowest / highest);
      }
      const plus = sums.map((sum) => sum / ideal);
      const minus = sums.map((sum) => sum / opposite);
      const scores = sums.map((_, row) => utility(plus[row]!, minus[row]!));
      const caption = { en: "Sum S and degrees of utility K-, K+", id: "Jumlah S dan derajat utilitas K-, K+" };
      return { scores, steps: () => [step(table, "utilities", caption, { S: sums, "K-": minus, "K+": plus })] };
    },
  };
}

function utility(plus: number, minus: number): number {
  const ofPlus = minus / (plus + minus);
  const ofMinus = plus / (plus + minus);
  return (plus + minus) / (1 + (1 - ofPlus) / ofPlus + (1 - ofMinus) / ofMinus);
}
