import { soundPoints } from "./points.js";
import { weightingOf, type Weighting } from "./weighting.js";

/**
 * Weights as somebody states them, on any scale.
 *
 * @throws {@link SyncError} `judgements-not-sound` for weights that are negative, not finite, or all 0.
 *
 * @example
 * ```ts
 * import { directWeights } from "msme-sync";
 *
 * directWeights({ reach: 3, cost: 1 }).weights; // => [{ id: "reach", weight: 0.75 }, { id: "cost", weight: 0.25 }]
 * ```
 */
export function directWeights(points: Readonly<Record<string, number>>): Weighting {
  const entries = soundPoints(points);
  return weightingOf(
    "direct",
    entries.map(([id]) => id),
    entries.map(([, value]) => value),
    [],
  );
}
