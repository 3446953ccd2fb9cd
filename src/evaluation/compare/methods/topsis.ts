import type { ScoringMethod } from "../method.js";
import { scaled, type Normalization } from "../normalizations/normalization.js";
import { vector } from "../normalizations/vector.js";
import { step } from "../step.js";
import type { DecisionTable } from "../table.js";
import { domainOf } from "./domain-of.js";

/**
 * TOPSIS: the best alternative is near the ideal (the best value on every criterion) and far from its opposite.
 *
 * Columns are scaled and weighted; d+ and d- are the straight distances to the best and to the worst values found; the
 * score is d- / (d+ + d-), from 0 to 1. The default scaling is the vector one of the literature; pymcdm and pyrepo-mcda
 * default to min-max and so give other rankings. Ideal and opposite are read off the alternatives, so adding or removing
 * one can reverse the ranks of others.
 *
 * All alternatives equal (or only one): both distances are 0 and the score is 1/2 by convention, with the finding
 * `all-equal`; a criterion on which all are equal adds nothing to either distance.
 *
 * Source: Hwang & Yoon (1981), Multiple Attribute Decision Making.
 *
 * @example
 * ```ts
 * import { compare, topsis } from "msme-sync";
 *
 * const { rows } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [{ id: "reach", direction: 1, weight: 1 }],
 *     values: [[900], [400]],
 *   },
 *   topsis(),
 * );
 * rows; // => [{ id: "training", score: 1, rank: 1 }, { id: "credit", score: 0, rank: 2 }]
 * ```
 */
export function topsis(options: { readonly normalization?: Normalization | undefined } = {}): ScoringMethod {
  const normalization = options.normalization ?? vector;
  return {
    kind: "scored",
    id: "topsis",
    label: { en: "TOPSIS", id: "TOPSIS" },
    sources: [{ title: "Hwang & Yoon (1981), Multiple Attribute Decision Making", locator: "TOPSIS" }],
    parameters: { normalization: normalization.id },
    reads: "numbers",
    dependsOnList: true,
    better: "higher",
    domain: (table) => domainOf(normalization, table),
    compute: (table) => {
      const { toIdeal, toOpposite } = distances(table, normalization);
      const scores = new Float64Array(toIdeal.length);
      for (let row = 0; row < scores.length; row++) {
        const both = toIdeal[row]! + toOpposite[row]!;
        scores[row] = both === 0 ? 0.5 : toOpposite[row]! / both;
      }
      const caption = { en: "Distances to the ideal and to its opposite", id: "Jarak ke solusi ideal dan ke lawannya" };
      return {
        scores,
        magnitude: 1,
        ...(toIdeal.every((distance, row) => distance === 0 && toOpposite[row] === 0) && { findings: [allEqual] }),
        steps: () => [step(table, "distances", caption, { "d+": toIdeal, "d-": toOpposite })],
      };
    },
  };
}

/**
 * A straight scaling turns a difference x - best into (x - best) / unit, so distances are summed on the differences
 * themselves: no digits are lost where the differences are small beside the values.
 */
function distances({ columns, alternatives }: DecisionTable, normalization: Normalization) {
  const count = alternatives.length;
  const toIdeal = new Float64Array(count);
  const toOpposite = new Float64Array(count);
  for (const column of columns) {
    const { direction, weight } = column;
    let { cells, lowest, highest } = column;
    const scaling = normalization.fit(column);
    if (scaling.form === "constant" || lowest === highest) continue;
    let factor = weight;
    if (scaling.form === "line") factor /= scaling.unit;
    else {
      cells = scaled(cells, scaling);
      [lowest, highest] = [scaling.unit / highest, scaling.unit / lowest];
    }
    const rising = scaling.form === "reciprocal" || direction === 1;
    const best = rising ? highest : lowest;
    const worst = rising ? lowest : highest;
    addSquares(toIdeal, toOpposite, cells, factor, best, worst);
  }
  for (let row = 0; row < count; row++) {
    toIdeal[row] = Math.sqrt(toIdeal[row]!);
    toOpposite[row] = Math.sqrt(toOpposite[row]!);
  }
  return { toIdeal, toOpposite };
}

/** The inner loop, a function of its own so that engines compile it once for all columns. */
function addSquares(
  toIdeal: Float64Array,
  toOpposite: Float64Array,
  cells: Float64Array,
  factor: number,
  best: number,
  worst: number,
): void {
  const count = toIdeal.length;
  for (let row = 0; row < count; row++) {
    const value = cells[row]!;
    const below = factor * (value - best);
    const above = factor * (value - worst);
    toIdeal[row]! += below * below;
    toOpposite[row]! += above * above;
  }
}

const allEqual = {
  code: "all-equal",
  severity: "warning",
  message: {
    en: "All alternatives are equal on every criterion that counts; the score is 1/2 by convention.",
    id: "Semua alternatif sama pada setiap kriteria yang diperhitungkan; skor ditetapkan 1/2.",
  },
  cure: { en: "Add alternatives or criteria that differ.", id: "Tambahkan alternatif atau kriteria yang berbeda." },
} as const;
