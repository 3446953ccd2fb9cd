import type { CellPolicy } from "../cell-policy.js";
import type { Problem } from "../problem.js";
import { weightsFromData } from "./from-data.js";
import { deviationOf, deviations } from "./spread.js";
import type { Weighting } from "./weighting.js";

/**
 * Standard deviation weights: a criterion on which the alternatives lie further apart gets more weight.
 *
 * The deviation is taken after scaling every criterion from worst to best (by its declared scale, where there is one), so
 * that units do not matter. On raw data, as pymcdm, scikit-criteria and pyrepo-mcda have it, a cost in rupiah would take
 * nearly all the weight and the same cost in millions of rupiah nearly none.
 *
 * Source: Diakoulaki, Mavrotas & Papayannakis (1995), Computers & Operations Research 22(7):763-770 (as a comparison to
 * CRITIC).
 *
 * @throws {@link SyncError} `problem-not-sound`; `method-does-not-fit` for cells that are not numbers.
 *
 * @example
 * ```ts
 * import { standardDeviationWeights } from "msme-sync";
 *
 * const { weights } = standardDeviationWeights({
 *   alternatives: [{ id: "training" }, { id: "credit" }],
 *   criteria: [
 *     { id: "reach", direction: 1, weight: 1, scale: [0, 1000] },
 *     { id: "ease", direction: 1, weight: 1, scale: [0, 10] },
 *   ],
 *   values: [[900, 3], [300, 5]],
 * });
 * weights.map(({ weight }) => Number(weight.toFixed(6))); // => [0.75, 0.25]
 * ```
 */
export function standardDeviationWeights(problem: Problem, policy: CellPolicy = {}): Weighting {
  return weightsFromData(
    "standard-deviation",
    problem,
    policy,
    () => [],
    ({ columns }) => columns.map((column) => deviationOf(deviations(column))),
  );
}
