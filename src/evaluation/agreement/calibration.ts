import { brierScore } from "./brier-score.js";
import { assertProbabilities, type Forecast } from "./forecast.js";
import { logLoss } from "./log-loss.js";
import { noRows, notComputable, type Computed } from "./not-computable.js";
import { assertWhole } from "./parameter.js";
import { shareEstimate, type ShareEstimate } from "./wilson-interval.js";

/** Forecasts with nearly the same probability, and how often they were right. */
export interface ReliabilityBin {
  /** Probabilities from here ... */
  readonly from: number;
  /** ... to below here (the last one: up to and with 1). */
  readonly to: number;
  readonly n: number;
  /** Mean of the stated probabilities. */
  readonly stated: Computed;
  /** How often they were right, with its interval: honest probabilities have `stated` inside. */
  readonly right: Computed<ShareEstimate>;
}

/** Whether stated probabilities mean what they say. */
export interface Calibration {
  readonly n: number;
  /** Expected calibration error: mean distance between stated and found, weighted by the rows of a bin. 0 is best. */
  readonly error: Computed;
  /** The reliability table, lowest probabilities first. */
  readonly bins: readonly ReliabilityBin[];
  readonly brier: Computed;
  readonly logLoss: Computed;
}

/**
 * Whether stated probabilities mean what they say: of all answers with 0.8, are 80 % right? Bins of equal width
 * (M. Naeini, G. Cooper and M. Hauskrecht, AAAI 2015, 2901-2907; A. Murphy and R. Winkler, Applied Statistics 26 (1977),
 * 41-47). The error is never 0 on few rows, even of an honest forecaster.
 *
 * @param forecasts - Stated probabilities and whether each came true.
 * @param count - How many bins.
 * @param confidence - Of the intervals in the table.
 * @returns The reliability table, expected calibration error, Brier score and log loss.
 * @throws {@link SyncError} `parameter-out-of-range`
 *
 * @example
 * ```ts
 * import { calibrationOf } from "msme-sync";
 *
 * const forecasts = [true, true, true, false].map((right) => ({ probability: 0.5, right }));
 * calibrationOf(forecasts).error; // => 0.25
 * ```
 */
export function calibrationOf(forecasts: readonly Forecast[], count = 10, confidence = 0.95): Calibration {
  assertWhole("count", count, 1);
  assertProbabilities(forecasts.map(({ probability }) => probability));
  const sums = Array.from({ length: count }, () => ({ n: 0, stated: 0, right: 0 }));
  for (const { probability, right } of forecasts) {
    const bin = sums[binOf(probability, count)]!;
    bin.n++;
    bin.stated += probability;
    if (right) bin.right++;
  }
  const distance = sums.reduce((sum, { stated, right }) => sum + Math.abs(stated - right), 0);
  return {
    n: forecasts.length,
    error: forecasts.length === 0 ? noRows : distance / forecasts.length,
    bins: sums.map(({ n, stated, right }, place) => ({
      from: place / count,
      to: (place + 1) / count,
      n,
      stated: n === 0 ? emptyBin : stated / n,
      right: n === 0 ? emptyBin : shareEstimate(right, n, confidence),
    })),
    brier: brierScore(forecasts),
    logLoss: logLoss(forecasts),
  };
}

/** The bin that a probability lies in, by its bounds as they are reported: 0.29 * 100 is a little below 29. */
function binOf(probability: number, count: number): number {
  const near = Math.min(count - 1, Math.floor(probability * count));
  return near < count - 1 && probability >= (near + 1) / count ? near + 1 : near;
}

const emptyBin = notComputable("no forecast lies in this range", "tidak ada prakiraan dalam rentang ini");
