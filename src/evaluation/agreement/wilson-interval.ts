import type { ConfidenceInterval } from "./confidence-interval.js";
import { noRows, type Computed } from "./not-computable.js";
import { standardErrors } from "./normal-quantile.js";
import { assertBetween, assertShare, assertWhole } from "./parameter.js";

/** A share of rows, with its Wilson interval. */
export interface ShareEstimate extends ConfidenceInterval {
  /** `right / of`, from 0 to 1. */
  readonly value: number;
  readonly right: number;
  readonly of: number;
}

/**
 * A share with its Wilson score interval, which stays inside 0 to 1 and keeps its promise for few rows and for shares
 * near the ends, where the textbook's plus-minus does not (E. B. Wilson, JASA 22 (1927), 209-212; L. Brown, T. Cai and
 * A. DasGupta, Statistical Science 16 (2001), 101-133).
 *
 * @param right - How many rows are right.
 * @param of - How many rows there are.
 * @param confidence - A share between 0 and 1.
 * @returns The share and its interval, or `not-computable` over no rows.
 * @throws {@link SyncError} `parameter-out-of-range`
 *
 * @example
 * ```ts
 * import { isComputable, shareEstimate } from "msme-sync";
 *
 * const pillar = shareEstimate(309, 343);
 * isComputable(pillar) && [pillar.low.toFixed(3), pillar.high.toFixed(3)]; // => ["0.865", "0.928"]
 * ```
 */
export function shareEstimate(right: number, of: number, confidence = 0.95): Computed<ShareEstimate> {
  assertWhole("of", of, 0);
  assertWhole("right", right, 0);
  if (of === 0 && right === 0) return noRows;
  const value = right / of;
  assertShare("right / of", value);
  assertBetween("confidence", confidence, 0, 1);
  const z = standardErrors(confidence);
  const middle = (right + (z * z) / 2) / (of + z * z);
  const halfWidth = wilsonHalfWidth(value, of, confidence);
  // Where all or none are right, the interval ends there; rounding must not push it past.
  const low = right === 0 ? 0 : Math.min(value, middle - halfWidth);
  const high = right === of ? 1 : Math.max(value, middle + halfWidth);
  return { value, right, of, low, high, confidence };
}

/**
 * How far the Wilson interval of a share reaches to each side of its middle.
 *
 * @param share - The share that is expected or was measured, from 0 to 1.
 * @param n - How many rows it is measured on, at least 1.
 * @param confidence - A share between 0 and 1.
 * @returns Half the width of the interval: 0.03 says that the share is known to about three points.
 * @throws {@link SyncError} `parameter-out-of-range`
 *
 * @example
 * ```ts
 * import { wilsonHalfWidth } from "msme-sync";
 *
 * wilsonHalfWidth(0.9, 343).toFixed(3); // => "0.032"
 * wilsonHalfWidth(0.9, 3430).toFixed(3); // => "0.010"
 * ```
 */
export function wilsonHalfWidth(share: number, n: number, confidence = 0.95): number {
  assertShare("share", share);
  assertWhole("n", n, 1);
  assertBetween("confidence", confidence, 0, 1);
  const z = standardErrors(confidence);
  return (z * Math.sqrt(n * share * (1 - share) + (z * z) / 4)) / (n + z * z);
}
