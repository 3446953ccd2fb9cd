import { assertProbabilities, stated, type Forecast, type LabelForecast } from "./forecast.js";
import { noRows, notComputable, type Computed } from "./not-computable.js";

const infinite = notComputable(
  "something that was called impossible came true: the loss has no bound",
  "sesuatu yang dinyatakan mustahil ternyata benar: nilai kerugian tidak terhingga",
);

/**
 * Mean surprise in natural units: minus the logarithm of the probability stated for what came true; 0 is best
 * (I. Good, Journal of the Royal Statistical Society B 14 (1952), 107-114). Probabilities are not clipped: a 0 for what
 * came true is said to have no finite loss.
 *
 * @param forecasts - Stated probabilities and whether each came true.
 * @returns The loss, or `not-computable` over no forecasts, or when something impossible came true.
 * @throws {@link SyncError} `parameter-out-of-range` when a probability is not from 0 to 1.
 *
 * @example
 * ```ts
 * import { logLoss } from "msme-sync";
 *
 * logLoss([{ probability: 0.5, right: true }, { probability: 0.5, right: false }]) === Math.LN2; // => true
 * ```
 */
export function logLoss(forecasts: readonly Forecast[]): Computed {
  assertProbabilities(forecasts.map(({ probability }) => probability));
  return surprise(forecasts.map(({ probability, right }) => (right ? probability : 1 - probability)));
}

/**
 * The same over all labels of a row.
 *
 * @param forecasts - Probabilities by label and the right label of each row.
 * @returns The loss, or `not-computable` over no rows, or when something impossible came true.
 * @throws {@link SyncError} `parameter-out-of-range` when a probability is not from 0 to 1.
 *
 * @example
 * ```ts
 * import { logLossOverLabels } from "msme-sync";
 *
 * logLossOverLabels([{ probabilities: { msme: 0.5, ecosystem: 0.5 }, gold: "msme" }]) === Math.LN2; // => true
 * ```
 */
export function logLossOverLabels(forecasts: readonly LabelForecast[]): Computed {
  assertProbabilities(forecasts.flatMap(({ probabilities }) => Object.values(probabilities)));
  return surprise(forecasts.map(({ probabilities, gold }) => stated(probabilities, gold)));
}

function surprise(probabilitiesOfTruth: readonly number[]): Computed {
  if (probabilitiesOfTruth.length === 0) return noRows;
  if (probabilitiesOfTruth.includes(0)) return infinite;
  return (
    probabilitiesOfTruth.reduce((sum, probability) => sum - Math.log(probability), 0) / probabilitiesOfTruth.length
  );
}
