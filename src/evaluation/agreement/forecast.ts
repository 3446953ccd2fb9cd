import { assertShare } from "./parameter.js";

/** How sure an answer was, and whether it was right. */
export interface Forecast {
  /** The probability that was stated, from 0 to 1. */
  readonly probability: number;
  readonly right: boolean;
}

/** How sure an answer was of each label, and which one was right. */
export interface LabelForecast {
  /** The probabilities that were stated; a label that is not named has 0. */
  readonly probabilities: Readonly<Record<string, number>>;
  readonly gold: string;
}

/**
 * Makes sure that what was stated are probabilities.
 *
 * @throws {@link SyncError} `parameter-out-of-range`
 */
export function assertProbabilities(probabilities: Iterable<number>): void {
  for (const probability of probabilities) assertShare("probability", probability);
}

/** The probability that was stated for a label; own labels only, whatever they are called. */
export function stated(probabilities: Readonly<Record<string, number>>, label: string): number {
  return Object.hasOwn(probabilities, label) ? probabilities[label]! : 0;
}
