import type { CellPolicy } from "../cell-policy.js";
import { allZero, belowZero } from "../normalizations/domain.js";
import type { Problem } from "../problem.js";
import type { Column } from "../table.js";
import { weightsFromData } from "./from-data.js";
import type { Weighting } from "./weighting.js";

/**
 * Entropy weights: a criterion on which the alternatives' shares are uneven gets more weight. With p the share of an
 * alternative in its column's sum, the weight is 1 + (sum of p ln p) / ln m, rescaled.
 *
 * Values must be 0 or more (a 0 adds nothing to the entropy; pymcdm refuses it). Directions are not read: pyDecision turns
 * costs over first, the literature does not. A criterion on which all are equal has the weight 0.
 *
 * Source: Hwang & Yoon (1981), Multiple Attribute Decision Making (entropy method).
 *
 * @throws {@link SyncError} `problem-not-sound`; `method-does-not-fit` for negative values or a column of zeros.
 *
 * @example
 * ```ts
 * import { entropyWeights } from "msme-sync";
 *
 * const { weights } = entropyWeights({
 *   alternatives: [{ id: "training" }, { id: "credit" }],
 *   criteria: [
 *     { id: "reach", direction: 1, weight: 1 },
 *     { id: "ease", direction: 1, weight: 1 },
 *   ],
 *   values: [[900, 3], [100, 3]],
 * });
 * weights.map(({ weight }) => weight); // => [1, 0]
 * ```
 */
export function entropyWeights(problem: Problem, policy: CellPolicy = {}): Weighting {
  return weightsFromData(
    "entropy",
    problem,
    policy,
    ({ columns, alternatives }) =>
      columns.flatMap((column) => [
        ...belowZero(column, alternatives, { zero: true }, "The entropy"),
        ...allZero(column, "The entropy"),
      ]),
    ({ columns }) => columns.map(diversity),
  );
}

/**
 * 1 + (sum of p ln p) / ln m, from the deviations d of the cells from their mean, as shares of it: the sum of
 * (1 + d) ln(1 + d) - d, divided by m ln m. The same number, but values that hardly differ do not cancel to noise.
 */
function diversity({ cells, lowest, highest }: Column): number {
  if (lowest === highest) return 0;
  const count = cells.length;
  let mean = 0;
  for (const cell of cells) mean += cell / count;
  let sum = 0;
  for (const cell of cells) sum += unevenness((cell - mean) / mean);
  return Math.max(0, sum / (count * Math.log(count)));
}

/** (1 + d) ln(1 + d) - d, by its series d²/2 - d³/6 + d⁴/12 - ... where the difference would lose digits. */
function unevenness(deviation: number): number {
  if (deviation <= -1) return 1;
  if (Math.abs(deviation) > 0.01) return (1 + deviation) * Math.log1p(deviation) - deviation;
  let sum = 0;
  let power = deviation;
  for (let order = 2; order <= 9; order++) {
    power *= -deviation;
    sum -= power / (order * (order - 1));
  }
  return sum;
}
