import { SyncError } from "../../error.js";
import { oneLabelOnly, type Kappa } from "./kappa.js";
import { noRows } from "./not-computable.js";

/** How near misses count. Weights need the order of the labels. */
export type KappaWeights =
  { readonly weights: "none" } | { readonly weights: "linear" | "quadratic"; readonly order: readonly string[] };

/**
 * Agreement of two raters beyond chance (J. Cohen, Educational and Psychological Measurement 20 (1960), 37-46), for
 * ordered labels also with near misses counted in part (J. Cohen, Psychological Bulletin 70 (1968), 213-220). For an
 * interval give the function to `bootstrapInterval`.
 *
 * @param pairs - What the two raters said of each row.
 * @param weighting - `linear` or `quadratic` with the labels in their order; every miss counts in full where not said.
 * @returns Kappa with the observed and the expected agreement; `not-computable` over no rows or with one label only.
 * @throws {@link SyncError} `unknown-id` when a label is not in `order`.
 *
 * @example
 * ```ts
 * import { cohenKappa } from "msme-sync";
 *
 * const { value, observed, expected } = cohenKappa([
 *   ["msme", "msme"],
 *   ["msme", "msme"],
 *   ["ecosystem", "ecosystem"],
 *   ["ecosystem", "msme"],
 * ]);
 * [value, observed, expected]; // => [0.5, 0.75, 0.5]
 * ```
 */
export function cohenKappa(
  pairs: readonly (readonly [string, string])[],
  weighting: KappaWeights = { weights: "none" },
): Kappa {
  const n = pairs.length;
  if (n === 0) return { value: noRows, observed: noRows, expected: noRows, n };
  const agreement = agreementOn(weighting);
  let agreed = 0;
  const [firsts, seconds] = [new Map<string, number>(), new Map<string, number>()];
  for (const [first, second] of pairs) {
    agreed += agreement(first, second);
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
    seconds.set(second, (seconds.get(second) ?? 0) + 1);
  }
  const observed = agreed / n;
  let expected = 0;
  for (const [first, times] of firsts)
    for (const [second, otherTimes] of seconds) expected += agreement(first, second) * (times / n) * (otherTimes / n);
  if (new Set([...firsts.keys(), ...seconds.keys()]).size === 1) return { value: oneLabelOnly, observed, expected, n };
  return { value: 1 - (1 - observed) / (1 - expected), observed, expected, n };
}

/** How far two labels agree, from 0 to 1. */
function agreementOn(weighting: KappaWeights): (first: string, second: string) => number {
  if (weighting.weights === "none") return (first, second) => (first === second ? 1 : 0);
  const { order, weights } = weighting;
  const places = new Map(order.map((label, place) => [label, place]));
  const place = (label: string) => {
    const found = places.get(label);
    if (found === undefined) throw new SyncError("unknown-id", { id: label, known: order });
    return found;
  };
  return (first, second) => {
    const distance = Math.abs(place(first) - place(second)) / Math.max(1, order.length - 1);
    return 1 - (weights === "linear" ? distance : distance * distance);
  };
}
