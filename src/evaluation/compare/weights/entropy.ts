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

function diversity({ cells, lowest, highest }: Column): number {
  if (lowest === highest) return 0;
  let sum = 0;
  for (const cell of cells) sum += cell;
  let entropy = 0;
  for (const cell of cells) if (cell > 0) entropy -= (cell / sum) * Math.log(cell / sum);
  return Math.max(0, 1 - entropy / Math.log(cells.length));
}
