import type { ScoringMethod } from "../method.js";
import { belowZero } from "../normalizations/domain.js";
import { criteriaStep } from "../step.js";
import { round } from "./round.js";

/**
 * Full multiplicative form (the third part of MULTIMOORA): the product of all values where more is better divided by the
 * product of those where less is better, each raised to the power of its weight.
 *
 * Values must be above 0. A change of unit multiplies all scores alike and leaves the ranking. Weights are exponents, as
 * the literature has it; in scikit-criteria and pyrepo-mcda they are factors and cannot change the ranking. Scores
 * are rounded to 12 digits.
 *
 * Source: Brauers & Zavadskas (2010), Technological and Economic Development of Economy 16(1):5-24.
 *
 * @example
 * ```ts
 * import { compare, mooraMultiplicative } from "msme-sync";
 *
 * const { rows } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [
 *       { id: "reach", direction: 1, weight: 1 },
 *       { id: "cost", direction: -1, weight: 1 },
 *     ],
 *     values: [[9, 4], [4, 4]],
 *   },
 *   mooraMultiplicative(),
 * );
 * rows.map((row) => row.score); // => [1.5, 1]
 * ```
 */
export function mooraMultiplicative(): ScoringMethod {
  return {
    kind: "scored",
    id: "moora-multiplicative",
    label: { en: "MULTIMOORA, full multiplicative form", id: "MULTIMOORA, bentuk perkalian penuh" },
    sources: [
      {
        title: "Brauers & Zavadskas (2010), Technological and Economic Development of Economy 16(1)",
        locator: "pp. 5-24",
      },
    ],
    parameters: {},
    reads: "numbers",
    better: "higher",
    domain: ({ columns, alternatives }) =>
      columns.flatMap((column) => belowZero(column, alternatives, { zero: false }, "The full multiplicative form")),
    parts: (table) => table.columns.map(({ cells, direction }) => cells.map((cell) => direction * Math.log(cell))),
    compute: (table) => {
      const scores = new Float64Array(table.alternatives.length);
      for (const { cells, weight, direction } of table.columns)
        for (let row = 0; row < scores.length; row++) scores[row]! += direction * weight * Math.log(cells[row]!);
      for (let row = 0; row < scores.length; row++) scores[row] = round(Math.exp(scores[row]!));
      return {
        scores,
        magnitude: 0,
        steps: () => [
          criteriaStep(
            table,
            "powers",
            {
              en: "Values raised to their weights, costs to minus their weights",
              id: "Nilai dipangkatkan bobot, biaya dipangkatkan minus bobot",
            },
            table.columns.map(({ cells, weight, direction }) =>
              cells.map((cell) => round(cell ** (direction * weight))),
            ),
          ),
        ],
      };
    },
  };
}
