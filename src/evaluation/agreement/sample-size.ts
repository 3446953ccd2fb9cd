import { standardErrors, normalQuantile } from "./normal-quantile.js";
import { assertBetween, assertShare, assertWhole } from "./parameter.js";
import { wilsonHalfWidth } from "./wilson-interval.js";

/**
 * How many rows it takes to know a share to about so many points.
 *
 * @param share - The share that is expected, from 0 to 1; 0.5 is the most cautious.
 * @param halfWidth - How far the Wilson interval may reach to each side, between 0 and 0.5.
 * @param confidence - A share between 0 and 1.
 * @returns The least number of rows whose interval is so narrow.
 * @throws {@link SyncError} `parameter-out-of-range`
 *
 * @example
 * ```ts
 * import { sampleSizeForHalfWidth } from "msme-sync";
 *
 * sampleSizeForHalfWidth(0.9, 0.03); // => 388
 * ```
 */
export function sampleSizeForHalfWidth(share: number, halfWidth: number, confidence = 0.95): number {
  assertBetween("halfWidth", halfWidth, 0, 0.5);
  let enough = 1;
  while (wilsonHalfWidth(share, enough, confidence) > halfWidth) enough *= 2;
  let tooFew = Math.floor(enough / 2);
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (wilsonHalfWidth(share, middle, confidence) > halfWidth) tooFew = middle;
    else enough = middle;
  }
  return enough;
}

/** How sure one wants to be. */
export interface PowerOptions {
  /** How often a difference that exists is to be seen; 0.8 where not said. */
  readonly power?: number;
  /** 1 minus the risk of seeing one that does not exist; 0.95 where not said. */
  readonly confidence?: number;
}

/**
 * How many rows each of two separate samples needs for a difference between two shares to be seen (J. Fleiss, B. Levin and
 * M. Paik, Statistical Methods for Rates and Proportions, 3rd ed. (2003), ch. 4, without continuity correction; the same
 * as R's `power.prop.test`). For two classifiers on the same rows, {@link sampleSizeForPairedDifference} needs fewer.
 *
 * @param first - The one share, from 0 to 1.
 * @param second - The other.
 * @param options - Power and confidence.
 * @returns Rows in each sample, rounded up.
 * @throws {@link SyncError} `parameter-out-of-range`, also when the shares are equal.
 *
 * @example
 * ```ts
 * import { sampleSizeForDifference } from "msme-sync";
 *
 * sampleSizeForDifference(0.5, 0.75, { power: 0.9 }); // => 77
 * ```
 */
export function sampleSizeForDifference(
  first: number,
  second: number,
  { power = 0.8, confidence = 0.95 }: PowerOptions = {},
): number {
  assertShare("first", first);
  assertShare("second", second);
  assertBetween("difference", Math.abs(first - second), 0, 1 + Number.EPSILON);
  const [z, zOfPower] = quantiles(power, confidence);
  const mean = (first + second) / 2;
  const underNone = z * Math.sqrt(2 * mean * (1 - mean));
  const underDifference = zOfPower * Math.sqrt(first * (1 - first) + second * (1 - second));
  return Math.ceil(((underNone + underDifference) / (first - second)) ** 2);
}

/**
 * How many rows it takes for McNemar's test to see that one classifier is better than another on the same rows
 * (R. Connor, Biometrics 43 (1987), 207-211).
 *
 * @param firstOnly - Share of the rows on which only the first is right.
 * @param secondOnly - Share of the rows on which only the second is right.
 * @param options - Power and confidence.
 * @returns Rows, rounded up.
 * @throws {@link SyncError} `parameter-out-of-range`, also when the shares are equal.
 *
 * @example
 * ```ts
 * import { sampleSizeForPairedDifference } from "msme-sync";
 *
 * sampleSizeForPairedDifference(0.08, 0.05); // => 1132
 * ```
 */
export function sampleSizeForPairedDifference(
  firstOnly: number,
  secondOnly: number,
  { power = 0.8, confidence = 0.95 }: PowerOptions = {},
): number {
  assertShare("firstOnly", firstOnly);
  assertShare("secondOnly", secondOnly);
  assertShare("firstOnly + secondOnly", firstOnly + secondOnly);
  assertBetween("difference", Math.abs(firstOnly - secondOnly), 0, 1 + Number.EPSILON);
  const [z, zOfPower] = quantiles(power, confidence);
  const differing = firstOnly + secondOnly;
  const difference = firstOnly - secondOnly;
  const underNone = z * Math.sqrt(differing);
  const underDifference = zOfPower * Math.sqrt(differing - difference ** 2);
  return Math.ceil(((underNone + underDifference) / difference) ** 2);
}

function quantiles(power: number, confidence: number): readonly [number, number] {
  assertBetween("power", power, 0, 1);
  assertBetween("confidence", confidence, 0, 1);
  return [standardErrors(confidence), normalQuantile(power)];
}

/** Whether a share is known well enough. */
export interface SampleJudgement {
  readonly n: number;
  /** How far the interval reaches to each side at `n`. */
  readonly halfWidth: number;
  /** Rows that the wanted half-width needs. */
  readonly needed: number;
  readonly enough: boolean;
}

/**
 * Whether a share measured on so many rows is known to about so many points, and how many rows would do.
 *
 * @param share - The share that is expected or was measured, from 0 to 1.
 * @param n - The rows there are, at least 1.
 * @param halfWidth - How far the interval may reach to each side, between 0 and 0.5.
 * @param confidence - A share between 0 and 1.
 * @returns What `n` gives, what is needed, and whether that is enough.
 * @throws {@link SyncError} `parameter-out-of-range`
 *
 * @example
 * ```ts
 * import { judgeSampleSize } from "msme-sync";
 *
 * const { enough, needed } = judgeSampleSize(0.9, 343, 0.03);
 * [enough, needed]; // => [false, 388]
 * ```
 */
export function judgeSampleSize(share: number, n: number, halfWidth: number, confidence = 0.95): SampleJudgement {
  assertWhole("n", n, 1);
  const needed = sampleSizeForHalfWidth(share, halfWidth, confidence);
  return { n, halfWidth: wilsonHalfWidth(share, n, confidence), needed, enough: n >= needed };
}
