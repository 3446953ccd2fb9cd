import type { CellPolicy } from "../cell-policy.js";
import type { Problem } from "../problem.js";
import { weightsFromData } from "./from-data.js";
import { deviationOf, deviations } from "./spread.js";
import type { Weighting } from "./weighting.js";

/**
 * CRITIC weights: a criterion gets more weight the further the alternatives lie apart on it and the less it says the same
 * as the others. Points are the standard deviation times the sum of 1 - r over the other criteria, r being Pearson's
 * correlation, after scaling every criterion from worst to best in its own direction.
 *
 * pymcdm and pyrepo-mcda ignore directions, which turns the sign of correlations with costs; scikit-criteria and
 * pyDecision follow the source, as here. A criterion on which all are equal has the weight 0 and is left out of the sums
 * of the others (elsewhere it makes all weights NaN). A single criterion has the whole weight.
 *
 * Source: Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22(7):763-770.
 *
 * @throws {@link SyncError} `problem-not-sound`; `method-does-not-fit` for cells that are not numbers.
 *
 * @example
 * ```ts
 * import { criticWeights } from "msme-sync";
 *
 * const { weights } = criticWeights({
 *   alternatives: [{ id: "training" }, { id: "credit" }],
 *   criteria: [
 *     { id: "reach", direction: 1, weight: 1 },
 *     { id: "cost", direction: 1, weight: 1 },
 *   ],
 *   values: [[900, 3], [300, 5]],
 * });
 * weights.map(({ weight }) => weight); // => [0.5, 0.5]
 * ```
 */
export function criticWeights(problem: Problem, policy: CellPolicy = {}): Weighting {
  return weightsFromData(
    "critic",
    problem,
    policy,
    () => [],
    ({ columns }) => {
      const lists = columns.map(deviations);
      const spreads = lists.map(deviationOf);
      const varied = spreads.filter((spread) => spread > 0).length;
      const points = spreads.map((spread, place) =>
        spread === 0
          ? 0
          : spread *
            lists.reduce(
              (sum, list, other) =>
                other === place || spreads[other] === 0
                  ? sum
                  : sum + 1 - correlation(lists[place]!, list, spread, spreads[other]!),
              0,
            ),
      );
      // One varied criterion alone, or criteria that all say the same, conflict with nothing: their spread decides.
      return varied < 2 || points.every((value) => value <= 1e-12) ? spreads : points;
    },
  );
}

function correlation(one: Float64Array, other: Float64Array, spread: number, otherSpread: number): number {
  const product = one.reduce((sum, value, row) => sum + value * other[row]!, 0) / one.length;
  return Math.max(-1, Math.min(1, product / (spread * otherSpread)));
}
