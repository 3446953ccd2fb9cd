import { SyncError } from "../../../error.js";
import type { CellPolicy } from "../cell-policy.js";
import { fittedTable } from "../fitted-table.js";
import type { ScoringMethod } from "../method.js";
import type { Problem } from "../problem.js";
import { contributionsTo } from "./contributions.js";
import type { Contributions } from "./stability.js";

/**
 * What each criterion adds to the lead of one alternative over another.
 *
 * @param pair - Ids of two alternatives.
 * @throws {@link SyncError} `unknown-id`, `problem-not-sound`, `method-does-not-fit`.
 *
 * @example
 * ```ts
 * import { findContributions, weightedSum } from "msme-sync";
 *
 * const { criteria } = findContributions(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [
 *       { id: "reach", direction: 1, weight: 0.75, scale: [0, 100] },
 *       { id: "ease", direction: 1, weight: 0.25, scale: [0, 100] },
 *     ],
 *     values: [[80, 25], [40, 75]],
 *   },
 *   weightedSum(),
 *   { first: "training", second: "credit" },
 * );
 * criteria.map(({ contribution }) => Number(contribution.toFixed(6))); // => [0.3, -0.125]
 * ```
 */
export function findContributions(
  problem: Problem,
  method: ScoringMethod,
  pair: { readonly first: string; readonly second: string },
  cells: CellPolicy = {},
): Contributions {
  const { table } = fittedTable(problem, method, cells);
  const rowOf = (id: string): number => {
    const row = table.alternatives.indexOf(id);
    if (row === -1) throw new SyncError("unknown-id", { id, known: table.alternatives });
    return row;
  };
  return contributionsTo(table, method, rowOf(pair.first), rowOf(pair.second));
}
