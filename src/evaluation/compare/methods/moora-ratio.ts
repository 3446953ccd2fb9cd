import type { ScoringMethod } from "../method.js";
import { criteriaStep } from "../step.js";
import type { DecisionTable } from "../table.js";
import { lengthOf } from "./length-of.js";

/**
 * MOORA, ratio system: values divided by their column's length and weighted; a score is the sum over criteria where more
 * is better minus the sum over those where less is better.
 *
 * Works with only benefits or only costs (pymcdm refuses that), and with any numbers; a column of zeros adds nothing. A
 * criterion on which all are equal adds the same to all.
 *
 * Source: Brauers & Zavadskas (2006), Control and Cybernetics 35(2):445-469 (ratio system).
 *
 * @example
 * ```ts
 * import { compare, mooraRatio } from "msme-sync";
 *
 * const { rows } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [{ id: "reach", direction: 1, weight: 1 }],
 *     values: [[3], [4]],
 *   },
 *   mooraRatio(),
 * );
 * rows.map((row) => row.score); // => [0.6, 0.8]
 * ```
 */
export function mooraRatio(): ScoringMethod {
  return {
    kind: "scored",
    id: "moora-ratio",
    label: { en: "MOORA, ratio system", id: "MOORA, sistem rasio" },
    sources: [
      { title: "Brauers & Zavadskas (2006), Control and Cybernetics 35(2)", locator: "pp. 445-469, ratio system" },
    ],
    parameters: {},
    reads: "numbers",
    dependsOnList: true,
    better: "higher",
    domain: () => [],
    parts,
    compute: (table) => {
      const scores = new Float64Array(table.alternatives.length);
      for (const { cells, weight, direction } of table.columns) {
        const unit = lengthOf(cells);
        for (let row = 0; row < scores.length; row++) scores[row]! += direction * weight * (cells[row]! / unit);
      }
      return {
        scores,
        magnitude: 1,
        steps: () => [
          criteriaStep(
            table,
            "contributions",
            {
              en: "Weighted share of the column's length, costs below 0",
              id: "Bagian terbobot dari panjang kolom, biaya bertanda negatif",
            },
            parts(table).map((part, place) => part.map((value) => table.columns[place]!.weight * value)),
          ),
        ],
      };
    },
  };
}

function parts({ columns }: DecisionTable): readonly Float64Array[] {
  return columns.map(({ cells, direction }) => {
    const unit = lengthOf(cells);
    return cells.map((cell) => direction * (cell / unit));
  });
}
