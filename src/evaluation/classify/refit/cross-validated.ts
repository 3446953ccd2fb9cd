import { Judge } from "../judge.js";
import { calibrated } from "../train/calibrate.js";
import type { Weights } from "../weights.js";
import { type Choice, chooseCaution } from "./choose-caution.js";
import { correctedWeights } from "./corrected-weights.js";
import { corrections } from "./corrections.js";
import { facets, lossesOf } from "./losses.js";
import { type RowScores, rowScores } from "./row-scores.js";
import type { StartingPoint } from "./starting-point.js";
import { tune, untuned, type Tuning } from "./tune.js";

/** What cross-validation says of examples that were left out. */
export interface CrossValidated {
  /** Scores with the numbers there were, and with corrected ones. */
  readonly before: readonly RowScores[];
  readonly after: readonly RowScores[];
  /** How boldly each facet is to be corrected, and how the result is calibrated, by all examples. */
  readonly choice: Choice;
  readonly tuning: Tuning;
}

/** Scales of log-odds at which ways of correcting are compared. */
const scalesTried = [0.5, 0.7, 1, 1.4, 2, 3, 5];

/** The numbers of each output taken from the way that was chosen for its facet. */
export function chosenFor<Value>(
  { outputs }: Pick<StartingPoint, "outputs">,
  choice: Choice,
  ways: readonly ((place: number) => Value)[],
): Value[] {
  return outputs.map(({ facet }, place) => ways[choice[facets.indexOf(facet)]!]!(place));
}

/**
 * Corrects the numbers without one fold after another and asks the corrected ones, written and read as they would ship, for
 * the examples of the fold. How boldly, with which calibration and thresholds, is decided by the other folds too.
 */
export function crossValidated(
  start: StartingPoint,
  groups: readonly string[],
  folds: Uint8Array,
  phrases: number,
  progress: (fold: number) => void,
): CrossValidated {
  const { weights, outputs, examples } = start;
  const ways = [start.odds, ...oddsUnseen(start, folds, phrases, progress)];
  const lost = ways.map((odds) => scalesTried.map((scale) => lossesOf(outputs, odds, examples, scale)));
  const decided = (use: (row: number) => boolean) => {
    const choice = chooseCaution(lost, groups, use);
    const odds = examples.map((_, row) =>
      Float64Array.from(
        chosenFor(
          start,
          choice,
          ways.map((way) => (place) => way[row]![place]!),
        ),
      ),
    );
    return { choice, odds, tuning: tune(examples, odds, outputs, weights, use) };
  };
  const judgeBefore = new Judge(outputs, weights, 0.95);
  const after = new Array<RowScores>(examples.length);
  for (const fold of new Set(folds)) {
    const { odds, tuning } = decided((row) => folds[row] !== fold);
    const judge = new Judge(outputs, { ...weights, thresholds: tuning.thresholds }, 0.95);
    examples.forEach((example, row) => {
      if (folds[row] === fold)
        after[row] = rowScores(judge, outputs, calibrated(odds[row]!, tuning.calibration), example);
    });
  }
  const { choice, tuning } = decided(() => true);
  return {
    before: examples.map((example, row) => rowScores(judgeBefore, outputs, start.odds[row]!, example)),
    after,
    choice,
    tuning,
  };
}

/** For each caution, the most cautious first, the log-odds of each example from numbers corrected without its fold. */
function oddsUnseen(
  start: StartingPoint,
  folds: Uint8Array,
  phrases: number,
  progress: (fold: number) => void,
): readonly (readonly Float64Array[])[] {
  const ways: Float64Array[][] = [];
  for (const [number, fold] of [...new Set(folds)].entries()) {
    progress(number + 1);
    corrections(start, phrases, (row) => folds[row] !== fold).forEach((fits, way) => {
      const corrected: Weights = {
        ...start.weights,
        ...correctedWeights(start, fits, untuned(start.weights, start.outputs.length).calibration),
      };
      const odds = (ways[way] ??= new Array<Float64Array>(start.examples.length));
      start
        .oddsWith(corrected, (row) => folds[row] === fold)
        .forEach((one, row) => {
          if (one !== undefined) odds[row] = one;
        });
    });
  }
  return ways;
}
