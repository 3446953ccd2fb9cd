import type { ScoringMethod } from "../method.js";
import { minMax } from "../normalizations/min-max.js";
import { scaled, type Normalization } from "../normalizations/normalization.js";
import { criteriaStep } from "../step.js";
import type { DecisionTable } from "../table.js";
import { domainOf } from "./domain-of.js";

/**
 * Weighted sum (simple additive weighting): every criterion is scaled so that more is better, and a score is the sum of
 * scaled value times weight. A weakness on one criterion is fully made up for by a strength on another.
 *
 * The scaling can decide the answer, so it is a parameter; the default is min-max, which uses declared scales. All equal
 * on a criterion: it adds the same to all. Scores lie between 0 and 1.
 *
 * Source: Hwang & Yoon (1981), Multiple Attribute Decision Making.
 *
 * @example
 * ```ts
 * import { compare, weightedSum } from "msme-sync";
 *
 * const { rows } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [
 *       { id: "reach", direction: 1, weight: 3, scale: [0, 1000] },
 *       { id: "ease", direction: 1, weight: 1, scale: [1, 5] },
 *     ],
 *     values: [[800, 3], [500, 5]],
 *   },
 *   weightedSum(),
 * );
 * rows.map((row) => row.rank); // => [1, 2]
 * ```
 */
export function weightedSum(options: { readonly normalization?: Normalization | undefined } = {}): ScoringMethod {
  const normalization = options.normalization ?? minMax;
  const parts = (table: DecisionTable) =>
    table.columns.map((column) => scaled(column.cells, normalization.fit(column)));
  return {
    kind: "scored",
    id: "weighted-sum",
    label: { en: "Weighted sum", id: "Penjumlahan terbobot" },
    sources: [
      {
        title: "Hwang & Yoon (1981), Multiple Attribute Decision Making",
        locator: "simple additive weighting",
      },
    ],
    parameters: { normalization: normalization.id },
    reads: "numbers",
    dependsOnList: normalization !== minMax,
    better: "higher",
    domain: (table) => domainOf(normalization, table),
    parts,
    compute: (table) => {
      const lists = parts(table);
      const scores = new Float64Array(table.alternatives.length);
      table.columns.forEach(({ weight }, place) => {
        const list = lists[place]!;
        for (let row = 0; row < scores.length; row++) scores[row]! += weight * list[row]!;
      });
      return {
        scores,
        steps: () => [
          criteriaStep(table, "normalized", { en: "Normalized values", id: "Nilai ternormalisasi" }, lists),
          criteriaStep(
            table,
            "contributions",
            { en: "What each criterion adds to the score", id: "Sumbangan setiap kriteria terhadap skor" },
            table.columns.map(({ weight }, place) => lists[place]!.map((value) => weight * value)),
          ),
        ],
      };
    },
  };
}
