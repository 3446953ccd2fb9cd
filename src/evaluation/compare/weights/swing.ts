import type { Finding } from "../../../entry.js";
import { soundPoints } from "./points.js";
import { weightingOf, type Weighting } from "./weighting.js";

/**
 * Swing weights: imagine every criterion at the worst end of its scale; the swing to the best end that you would choose
 * first gets 100 points, the others in proportion. Weights found in this way fit methods that use declared scales
 * (min-max), because they know how much a swing is worth; a weight without a scale means nothing.
 *
 * Source: von Winterfeldt & Edwards (1986), Decision Analysis and Behavioral Research (swing weights).
 *
 * @throws {@link SyncError} `judgements-not-sound` for points that are negative, not finite, or all 0.
 *
 * @example
 * ```ts
 * import { swingWeights } from "msme-sync";
 *
 * swingWeights({ reach: 100, cost: 60, speed: 40 }).weights.map(({ weight }) => weight); // => [0.5, 0.3, 0.2]
 * ```
 */
export function swingWeights(points: Readonly<Record<string, number>>): Weighting {
  const entries = soundPoints(points);
  const most = entries.reduce((highest, [, value]) => Math.max(highest, value), 0);
  return weightingOf(
    "swing",
    entries.map(([id]) => id),
    entries.map(([, value]) => value),
    most === 100 ? [] : [top(most)],
  );
}

function top(most: number): Finding {
  return {
    code: "no-swing-of-100",
    severity: "note",
    message: {
      en: `The largest swing has ${most} points, not 100; only the proportions are used.`,
      id: `Perubahan terbesar diberi ${most} poin, bukan 100; hanya perbandingannya yang digunakan.`,
    },
    cure: {
      en: "Give the swing you would choose first 100 points.",
      id: "Beri 100 poin pada perubahan yang Anda pilih pertama.",
    },
  };
}
