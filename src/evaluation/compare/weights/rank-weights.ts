import { SyncError } from "../../../error.js";
import { weightingOf, type Weighting } from "./weighting.js";

/** Criteria from the most important to the least; a list within the list holds criteria of equal importance. */
export type ImportanceOrder = readonly (string | readonly string[])[];

/**
 * Rank sum weights: with n criteria the k-th most important has n + 1 - k points. The flattest of the three rank weights.
 * Criteria of equal importance share the average of their places.
 *
 * Source: Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28(1):62-77.
 *
 * @throws {@link SyncError} `judgements-not-sound` for an empty order or a criterion listed twice.
 *
 * @example
 * ```ts
 * import { rankSumWeights } from "msme-sync";
 *
 * rankSumWeights(["reach", "cost", "speed", "fit"]).weights.map(({ weight }) => weight); // => [0.4, 0.3, 0.2, 0.1]
 * ```
 */
export function rankSumWeights(order: ImportanceOrder): Weighting {
  return byRank("rank-sum", order, (place, count) => count + 1 - place);
}

/**
 * Rank reciprocal weights: the k-th most important criterion has 1 / k points. Criteria of equal importance share the
 * average of their places.
 *
 * Source: Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28(1):62-77.
 *
 * @throws {@link SyncError} `judgements-not-sound` for an empty order or a criterion listed twice.
 *
 * @example
 * ```ts
 * import { rankReciprocalWeights } from "msme-sync";
 *
 * const { weights } = rankReciprocalWeights(["reach", "cost", "speed", "fit"]);
 * weights.map(({ weight }) => Number(weight.toFixed(6))); // => [0.48, 0.24, 0.16, 0.12]
 * ```
 */
export function rankReciprocalWeights(order: ImportanceOrder): Weighting {
  return byRank("rank-reciprocal", order, (place) => 1 / place);
}

/**
 * Rank order centroid weights: the middle of all weights that agree with the order; the k-th of n has
 * (1/k + 1/(k+1) + ... + 1/n) / n. The steepest of the three, and the one that errs least when only the order is known.
 * Criteria of equal importance share the average of their places.
 *
 * Source: Barron & Barrett (1996), Management Science 42(11):1515-1523.
 *
 * @throws {@link SyncError} `judgements-not-sound` for an empty order or a criterion listed twice.
 *
 * @example
 * ```ts
 * import { rankOrderCentroidWeights } from "msme-sync";
 *
 * rankOrderCentroidWeights(["reach", "cost"]).weights.map(({ weight }) => weight); // => [0.75, 0.25]
 * ```
 */
export function rankOrderCentroidWeights(order: ImportanceOrder): Weighting {
  return byRank("rank-order-centroid", order, (place, count) => {
    let sum = 0;
    for (let later = count; later >= place; later--) sum += 1 / later;
    return sum / count;
  });
}

function byRank(method: string, order: ImportanceOrder, pointsAt: (place: number, count: number) => number): Weighting {
  const groups = order.map((group) => (typeof group === "string" ? [group] : group));
  const ids = groups.flat();
  assertOrder(ids);
  let place = 0;
  const points = groups.flatMap((group) => {
    const sum = group.reduce((total) => total + pointsAt(++place, ids.length), 0);
    return group.map(() => sum / group.length);
  });
  return weightingOf(method, ids, points, [], { order });
}

function assertOrder(ids: readonly string[]): void {
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (ids.length > 0 && twice === undefined) return;
  const message =
    twice === undefined
      ? { en: "The order of importance is empty.", id: "Urutan kepentingan kosong." }
      : { en: `The order lists "${twice}" twice.`, id: `Urutan mencantumkan "${twice}" dua kali.` };
  throw new SyncError("judgements-not-sound", {
    findings: [
      {
        code: twice === undefined ? "order-empty" : "id-twice",
        severity: "error",
        ...(twice !== undefined && { where: { criterion: twice } }),
        message,
        cure: { en: "List every criterion once.", id: "Cantumkan setiap kriteria satu kali." },
      },
    ],
  });
}
