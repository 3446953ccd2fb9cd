import type { Finding } from "../../../entry.js";
import type { ScoringMethod } from "../method.js";
import { allZero, belowZero } from "../normalizations/domain.js";
import { step } from "../step.js";
import type { DecisionTable } from "../table.js";

/**
 * COPRAS: values as shares of their column's sum, weighted. S+ is the sum over criteria where more is better, S- over those
 * where less is better, and Q = S+ + (sum of all S-) / (S- times the sum of all 1 / S-). The score is Q as a share of the
 * best Q, so the best has 1.
 *
 * Without a cost criterion (or with all cost weights 0) Q = S+. Values below 0, a column of zeros, and an alternative
 * without any cost are refused: the last would be infinitely good. pymcdm 1.4 adds the costs instead of rewarding low
 * ones; the formula here is that of the source, of scikit-criteria, pyrepo-mcda and pyDecision.
 *
 * Source: Zavadskas, Kaklauskas & Sarka (1994), Technological and Economic Development of Economy 1(3):131-139.
 *
 * @example
 * ```ts
 * import { compare, copras } from "msme-sync";
 *
 * const { rows } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [{ id: "cost", direction: -1, weight: 1 }],
 *     values: [[100], [200]],
 *   },
 *   copras(),
 * );
 * rows.map((row) => row.score); // => [1, 0.5]
 * ```
 */
export function copras(): ScoringMethod {
  return {
    kind: "scored",
    id: "copras",
    label: { en: "COPRAS", id: "COPRAS" },
    sources: [
      {
        title: "Zavadskas, Kaklauskas & Sarka (1994), Technological and Economic Development of Economy 1(3)",
        locator: "pp. 131-139",
      },
    ],
    parameters: {},
    reads: "numbers",
    dependsOnList: true,
    better: "higher",
    domain: (table) => {
      const found = table.columns.flatMap((column) => [
        ...belowZero(column, table.alternatives, { zero: true }, "COPRAS"),
        ...allZero(column, "COPRAS"),
      ]);
      return found.length > 0 ? found : freeOfCost(table);
    },
    compute: (table) => {
      const benefits = sumOf(table, 1);
      const costs = sumOf(table, -1);
      const scores = benefits.slice();
      if (hasCosts(table)) {
        let total = 0;
        let reciprocals = 0;
        for (const cost of costs) {
          total += cost;
          reciprocals += 1 / cost;
        }
        for (let row = 0; row < scores.length; row++) scores[row]! += total / (costs[row]! * reciprocals);
      }
      const priorities = scores.slice();
      const best = scores.reduce((most, score) => Math.max(most, score), 0);
      for (let row = 0; row < scores.length; row++) scores[row]! /= best;
      const caption = { en: "Benefits S+, costs S- and priority Q", id: "Manfaat S+, biaya S-, dan prioritas Q" };
      return {
        scores,
        steps: () => [step(table, "priorities", caption, { "S+": benefits, "S-": costs, Q: priorities })],
      };
    },
  };
}

function hasCosts({ columns }: DecisionTable): boolean {
  return columns.some(({ direction, weight }) => direction === -1 && weight > 0);
}

function sumOf({ columns, alternatives }: DecisionTable, side: 1 | -1): Float64Array {
  const sums = new Float64Array(alternatives.length);
  for (const { cells, weight, direction } of columns) {
    if (direction !== side) continue;
    let total = 0;
    for (const cell of cells) total += cell;
    for (let row = 0; row < sums.length; row++) sums[row]! += weight * (cells[row]! / total);
  }
  return sums;
}

function freeOfCost(table: DecisionTable): readonly Finding[] {
  if (!hasCosts(table)) return [];
  const costs = sumOf(table, -1);
  const criteria = table.columns.filter(({ direction, weight }) => direction === -1 && weight > 0);
  return table.alternatives.flatMap((alternative, row): readonly Finding[] =>
    costs[row] !== 0
      ? []
      : [
          {
            code: "value-outside-domain",
            severity: "error",
            where: { criterion: criteria[0]!.id, alternative },
            message: {
              en: `COPRAS divides by the costs of an alternative, and all costs of "${alternative}" are 0.`,
              id: `COPRAS membagi dengan biaya alternatif, dan semua biaya "${alternative}" bernilai 0.`,
            },
            cure: {
              en: "Use TOPSIS, VIKOR or the weighted sum.",
              id: "Gunakan TOPSIS, VIKOR, atau penjumlahan terbobot.",
            },
          },
        ],
  );
}
