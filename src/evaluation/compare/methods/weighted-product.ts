import type { Finding } from "../../../entry.js";
import type { ScoringMethod } from "../method.js";
import { linear } from "../normalizations/linear.js";
import { scaled, type Normalization } from "../normalizations/normalization.js";
import { criteriaStep } from "../step.js";
import { domainOf } from "./domain-of.js";
import { round } from "./round.js";

/**
 * Weighted product: every criterion is scaled so that more is better, and a score is the product of scaled values, each
 * raised to the power of its weight. A value near 0 on one criterion cannot be made up for.
 *
 * The default scaling is the share of the best (linear); with it or with sum, units and a change of the best row do not
 * alter the ranking. Scaled values of 0 are refused, since they wipe out all other criteria (min-max and max give such
 * values to the worst row). Scores are rounded to 12 digits. scikit-criteria returns the logarithm of this score; the
 * literature has the product.
 *
 * Source: Bridgman (1922), Dimensional Analysis; Miller & Starr (1969), Executive Decisions and Operations Research.
 *
 * @example
 * ```ts
 * import { compare, weightedProduct } from "msme-sync";
 *
 * const { rows } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [
 *       { id: "reach", direction: 1, weight: 1 },
 *       { id: "cost", direction: -1, weight: 1 },
 *     ],
 *     values: [[100, 40], [25, 10]],
 *   },
 *   weightedProduct(),
 * );
 * rows.map((row) => row.score); // => [0.5, 0.5]
 * ```
 */
export function weightedProduct(options: { readonly normalization?: Normalization | undefined } = {}): ScoringMethod {
  const normalization = options.normalization ?? linear;
  return {
    kind: "scored",
    id: "weighted-product",
    label: { en: "Weighted product", id: "Perkalian terbobot" },
    sources: [
      { title: "Miller & Starr (1969), Executive Decisions and Operations Research", locator: "weighted product" },
    ],
    parameters: { normalization: normalization.id },
    reads: "numbers",
    dependsOnList: !proportions.includes(normalization.id),
    better: "higher",
    domain: (table) => {
      const findings = domainOf(normalization, table);
      if (findings.some((finding) => finding.severity === "error")) return findings;
      return [
        ...findings,
        ...table.columns.flatMap((column) =>
          [...scaled(column.cells, normalization.fit(column))].flatMap((value, row): readonly Finding[] =>
            value > 0 ? [] : [zero(column.id, table.alternatives[row]!, normalization.id)],
          ),
        ),
      ];
    },
    parts: (table) =>
      table.columns.map((column) => scaled(column.cells, normalization.fit(column)).map((value) => Math.log(value))),
    compute: (table) => {
      const lists = table.columns.map((column) => scaled(column.cells, normalization.fit(column)));
      const scores = new Float64Array(table.alternatives.length);
      table.columns.forEach(({ weight }, place) => {
        const list = lists[place]!;
        for (let row = 0; row < scores.length; row++) scores[row]! += weight * Math.log(list[row]!);
      });
      for (let row = 0; row < scores.length; row++) scores[row] = round(Math.exp(scores[row]!));
      return {
        scores,
        magnitude: 0,
        steps: () => [
          criteriaStep(table, "normalized", { en: "Normalized values", id: "Nilai ternormalisasi" }, lists),
          criteriaStep(
            table,
            "powers",
            { en: "Normalized values raised to their weights", id: "Nilai ternormalisasi dipangkatkan bobotnya" },
            table.columns.map(({ weight }, place) => lists[place]!.map((value) => round(value ** weight))),
          ),
        ],
      };
    },
  };
}

/** A product keeps its order whatever a scaling multiplies a column by; min-max says itself what it depends on. */
const proportions: readonly string[] = ["linear", "sum", "min-max"];

function zero(criterion: string, alternative: string, normalization: string): Finding {
  return {
    code: "value-outside-domain",
    severity: "error",
    where: { criterion, alternative },
    message: {
      en: `"${criterion}" of "${alternative}" is 0 after scaling by ${normalization}, and a product with 0 forgets everything else.`,
      id: `"${criterion}" pada "${alternative}" menjadi 0 setelah diskalakan dengan ${normalization}, dan perkalian dengan 0 menghapus nilai lainnya.`,
    },
    cure: {
      en: "Use normalizations.linear or sum with values above 0, or the weighted sum.",
      id: "Gunakan normalizations.linear atau sum dengan nilai di atas 0, atau penjumlahan terbobot.",
    },
  };
}
