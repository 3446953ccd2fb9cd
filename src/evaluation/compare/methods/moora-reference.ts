import type { ScoringMethod } from "../method.js";
import { criteriaStep } from "../step.js";
import { lengthOf } from "./length-of.js";

/**
 * MOORA, reference point: the best value found on every criterion is the reference; a score is the largest weighted
 * distance from it on any criterion (lower is better), after dividing columns by their length.
 *
 * Only the worst criterion of an alternative counts, so ties are common. A criterion on which all are equal adds 0.
 *
 * Source: Brauers & Zavadskas (2006), Control and Cybernetics 35(2):445-469 (reference point).
 *
 * @example
 * ```ts
 * import { compare, mooraReference } from "msme-sync";
 *
 * const { rows } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [{ id: "reach", direction: 1, weight: 1 }],
 *     values: [[3], [4]],
 *   },
 *   mooraReference(),
 * );
 * rows.map((row) => row.score); // => [0.2, 0]
 * ```
 */
export function mooraReference(): ScoringMethod {
  return {
    kind: "scored",
    id: "moora-reference",
    label: { en: "MOORA, reference point", id: "MOORA, titik acuan" },
    sources: [
      { title: "Brauers & Zavadskas (2006), Control and Cybernetics 35(2)", locator: "pp. 445-469, reference point" },
    ],
    parameters: {},
    reads: "numbers",
    dependsOnList: true,
    better: "lower",
    domain: () => [],
    compute: (table) => {
      const scores = new Float64Array(table.alternatives.length);
      const lists = table.columns.map(({ cells, weight, direction, lowest, highest }) => {
        const best = direction === 1 ? highest : lowest;
        const unit = lengthOf(cells);
        return cells.map((cell) => weight * (Math.abs(cell - best) / unit));
      });
      for (const list of lists)
        for (let row = 0; row < scores.length; row++) if (list[row]! > scores[row]!) scores[row] = list[row]!;
      const caption = { en: "Weighted distances from the reference point", id: "Jarak terbobot dari titik acuan" };
      return { scores, steps: () => [criteriaStep(table, "distances", caption, lists)] };
    },
  };
}
