import { assertProbabilities, type Forecast, type LabelForecast } from "./forecast.js";
import { noRows, type Computed } from "./not-computable.js";

/**
 * Mean squared error of stated probabilities: 0 is best. Over yes-or-no forecasts it is at most 1 and equals scikit-learn's
 * `brier_score_loss`.
 *
 * @param forecasts - Stated probabilities and whether each came true.
 * @returns The score, or `not-computable` over no forecasts.
 * @throws {@link SyncError} `parameter-out-of-range` when a probability is not from 0 to 1.
 *
 * @example
 * ```ts
 * import { brierScore } from "msme-sync";
 *
 * brierScore([{ probability: 0.75, right: true }, { probability: 0.5, right: false }]); // => 0.15625
 * ```
 */
export function brierScore(forecasts: readonly Forecast[]): Computed {
  assertProbabilities(forecasts.map(({ probability }) => probability));
  if (forecasts.length === 0) return noRows;
  const errors = forecasts.map(({ probability, right }) => (probability - (right ? 1 : 0)) ** 2);
  return errors.reduce((sum, error) => sum + error, 0) / forecasts.length;
}

/**
 * The same over all labels of a row: G. Brier's own definition (Monthly Weather Review 78 (1950), 1-3), from 0 (best) to 2.
 *
 * @param forecasts - Probabilities by label and the right label of each row.
 * @returns The score, or `not-computable` over no rows.
 * @throws {@link SyncError} `parameter-out-of-range` when a probability is not from 0 to 1.
 *
 * @example
 * ```ts
 * import { brierScoreOverLabels } from "msme-sync";
 *
 * brierScoreOverLabels([{ probabilities: { msme: 0.75, ecosystem: 0.25 }, gold: "msme" }]); // => 0.125
 * ```
 */
export function brierScoreOverLabels(forecasts: readonly LabelForecast[]): Computed {
  assertProbabilities(forecasts.flatMap(({ probabilities }) => Object.values(probabilities)));
  if (forecasts.length === 0) return noRows;
  const errors = forecasts.map(({ probabilities, gold }) => {
    const squares = Object.entries(probabilities).map(([label, p]) => (p - (label === gold ? 1 : 0)) ** 2);
    const unnamed = Object.hasOwn(probabilities, gold) ? 0 : 1;
    return squares.reduce((sum, square) => sum + square, unnamed);
  });
  return errors.reduce((sum, error) => sum + error, 0) / forecasts.length;
}
