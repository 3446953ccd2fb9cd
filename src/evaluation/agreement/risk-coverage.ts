import { assertProbabilities, type Forecast } from "./forecast.js";
import { noRows, notComputable, type Computed } from "./not-computable.js";
import { assertBetween, assertShare } from "./parameter.js";

/** What happens when answers at least so sure are accepted and the rest is left to people. */
export interface RiskCoveragePoint {
  /** The least probability that is accepted. */
  readonly threshold: number;
  readonly accepted: number;
  readonly right: number;
  /** Share of all answers that is accepted. */
  readonly coverage: number;
  /** Share of the accepted that is wrong. */
  readonly risk: number;
}

/** What abstaining buys. */
export interface RiskCoverage {
  readonly n: number;
  /** One point a threshold, the surest answers first; the last one accepts everything. */
  readonly points: readonly RiskCoveragePoint[];
  /** Area under the curve: the mean risk over all coverages. 0 is best. */
  readonly area: Computed;
}

/**
 * The risk at each coverage when only the surest answers are accepted (R. El-Yaniv and Y. Wiener, JMLR 11 (2010),
 * 1605-1641), and the area under that curve (Y. Geifman, G. Uziel and R. El-Yaniv, ICLR 2019). Answers that are equally
 * sure are accepted together; inside such a group the area takes the mean over all orders.
 *
 * @param forecasts - How sure each answer was, and whether it was right.
 * @returns The curve and its area.
 * @throws {@link SyncError} `parameter-out-of-range` when a probability is not from 0 to 1.
 *
 * @example
 * ```ts
 * import { riskCoverageOf } from "msme-sync";
 *
 * const { points, area } = riskCoverageOf([
 *   { probability: 0.9, right: true },
 *   { probability: 0.6, right: false },
 * ]);
 * points.map(({ coverage, risk }) => [coverage, risk]); // => [[0.5, 0], [1, 0.5]]
 * area; // => 0.25
 * ```
 */
export function riskCoverageOf(forecasts: readonly Forecast[]): RiskCoverage {
  assertProbabilities(forecasts.map(({ probability }) => probability));
  const n = forecasts.length;
  const groups = new Map<number, { of: number; right: number }>();
  for (const { probability, right } of [...forecasts].sort((a, b) => b.probability - a.probability)) {
    const group = groups.get(probability) ?? { of: 0, right: 0 };
    groups.set(probability, { of: group.of + 1, right: group.right + (right ? 1 : 0) });
  }
  const points: RiskCoveragePoint[] = [];
  let [accepted, right, risks] = [0, 0, 0];
  for (const [threshold, group] of groups) {
    const wrongShare = (group.of - group.right) / group.of;
    for (let i = 1; i <= group.of; i++) risks += (accepted - right + i * wrongShare) / (accepted + i);
    accepted += group.of;
    right += group.right;
    points.push({ threshold, accepted, right, coverage: accepted / n, risk: (accepted - right) / accepted });
  }
  return { n, points, area: n === 0 ? noRows : risks / n };
}

/**
 * How good the accepted answers are when at least a share of all is to be accepted.
 *
 * @param curve - A risk-coverage curve.
 * @param coverage - The share that is to be accepted at least, above 0 and at most 1.
 * @returns The point with the highest threshold that accepts so many; accuracy is `1 - risk`.
 * @throws {@link SyncError} `parameter-out-of-range`
 *
 * @example
 * ```ts
 * import { atCoverage, isComputable, riskCoverageOf } from "msme-sync";
 *
 * const answers = [true, true, true, false].map((right, i) => ({ probability: 0.9 - i / 10, right }));
 * const surest = atCoverage(riskCoverageOf(answers), 0.75);
 * isComputable(surest) && [surest.accepted, surest.risk]; // => [3, 0]
 * ```
 */
export function atCoverage({ points }: RiskCoverage, coverage: number): Computed<RiskCoveragePoint> {
  assertBetween("coverage", coverage, 0, 1 + Number.EPSILON);
  return points.find((point) => point.coverage >= coverage) ?? noRows;
}

/**
 * How much can be accepted when a share of the accepted is to be right.
 *
 * @param curve - A risk-coverage curve.
 * @param accuracy - The share of the accepted that is to be right, from 0 to 1.
 * @returns The point with the largest coverage that is so accurate, or `not-computable` when none is.
 * @throws {@link SyncError} `parameter-out-of-range`
 *
 * @example
 * ```ts
 * import { atAccuracy, isComputable, riskCoverageOf } from "msme-sync";
 *
 * const answers = [true, true, true, false].map((right, i) => ({ probability: 0.9 - i / 10, right }));
 * const accurate = atAccuracy(riskCoverageOf(answers), 0.95);
 * isComputable(accurate) && accurate.coverage; // => 0.75
 * ```
 */
export function atAccuracy({ points }: RiskCoverage, accuracy: number): Computed<RiskCoveragePoint> {
  assertShare("accuracy", accuracy);
  if (points.length === 0) return noRows;
  return points.filter(({ accepted, right }) => right / accepted >= accuracy).at(-1) ?? neverSoAccurate;
}

const neverSoAccurate = notComputable(
  "no threshold makes the accepted answers so accurate",
  "tidak ada ambang yang membuat jawaban yang diterima setepat itu",
);
