import type { RandomNumbers } from "../../agreement/random.js";

/** What is known of a number that is not known exactly. */
export type Distribution =
  | { readonly kind: "uniform"; readonly lowest: number; readonly highest: number }
  | { readonly kind: "triangular"; readonly lowest: number; readonly likeliest: number; readonly highest: number }
  | { readonly kind: "normal"; readonly mean: number; readonly deviation: number };

/** One draw. */
export function drawFrom(given: Distribution, random: RandomNumbers): number {
  const share = random.next();
  switch (given.kind) {
    case "uniform":
      return given.lowest + (given.highest - given.lowest) * share;
    case "triangular": {
      const { lowest, likeliest, highest } = given;
      const below = (likeliest - lowest) / (highest - lowest);
      return share < below
        ? lowest + Math.sqrt(share * (highest - lowest) * (likeliest - lowest))
        : highest - Math.sqrt((1 - share) * (highest - lowest) * (highest - likeliest));
    }
    case "normal":
      // Box & Muller (1958), Annals of Mathematical Statistics 29; the second of the pair is not kept.
      return given.mean + given.deviation * Math.sqrt(-2 * Math.log(1 - share)) * Math.cos(2 * Math.PI * random.next());
  }
}

/** Whether the numbers of a distribution are usable. */
export function isDistribution(given: Distribution): boolean {
  switch (given.kind) {
    case "uniform":
      return isRising(given.lowest, given.highest);
    case "triangular":
      return (
        isRising(given.lowest, given.highest) && given.likeliest >= given.lowest && given.likeliest <= given.highest
      );
    case "normal":
      return Number.isFinite(given.mean) && given.deviation >= 0 && Number.isFinite(given.deviation);
  }
}

function isRising(lowest: number, highest: number): boolean {
  return Number.isFinite(lowest) && Number.isFinite(highest) && lowest < highest;
}
