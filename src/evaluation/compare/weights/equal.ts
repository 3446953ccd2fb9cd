import { soundPoints } from "./points.js";
import { weightingOf, type Weighting } from "./weighting.js";

/**
 * The same weight for every criterion: not the absence of a judgement but the judgement that all matter alike.
 *
 * @throws {@link SyncError} `judgements-not-sound` without any criterion.
 *
 * @example
 * ```ts
 * import { equalWeights } from "msme-sync";
 *
 * equalWeights(["reach", "cost"]).weights; // => [{ id: "reach", weight: 0.5 }, { id: "cost", weight: 0.5 }]
 * ```
 */
export function equalWeights(criteria: readonly string[]): Weighting {
  const entries = soundPoints(Object.fromEntries(criteria.map((id) => [id, 1])));
  return weightingOf(
    "equal",
    entries.map(([id]) => id),
    entries.map(() => 1),
    [],
  );
}
