import type { Output } from "../outputs.js";
import { contrastedPenalties } from "./contrast.js";
import { answersOf, type Example, mainAnswersOf, unknown } from "./example.js";
import { fitLogistic, type Design, type Fit } from "./logistic.js";

/**
 * A strategy is asked two things: whether it is among a program's strategies, and whether it is the main one. Two deciders
 * answer, averaged in log-odds, so that one sum ranks the main strategy first and says how likely each belongs to the set.
 * The share was chosen by cross-validation: the main one is found as well as by its own decider alone.
 */
const mainShare = 0.45;

/** One fit an output. */
export type Fits = readonly Fit[];

function mixed(one: Fit, other: Fit, share: number): Fit {
  return {
    prior: share * one.prior + (1 - share) * other.prior,
    weights: one.weights.map((weight, i) => share * weight + (1 - share) * other.weights[i]!),
  };
}

/** Fits every output to the examples that `use` keeps. */
export function fitOutputs(
  design: Design,
  examples: readonly Example[],
  outputs: readonly Output[],
  use: (row: number) => boolean,
): Fits {
  const fitted = (known: Uint8Array): Fit => {
    const answers = known.map((answer, row) => (use(row) ? answer : unknown));
    return fitLogistic({ ...design, penalties: contrastedPenalties(design, answers) }, answers);
  };
  return outputs.map((output) => {
    const among = fitted(answersOf(examples, output));
    if (output.facet !== "strategy") return among;
    return mixed(fitted(mainAnswersOf(examples, output.id)), among, mainShare);
  });
}

/** Log-odds of each output for one row of a design, given which slots the row fills. */
export function oddsOf(fits: Fits, slots: readonly number[]): Float64Array {
  return Float64Array.from(fits, ({ prior, weights }) => slots.reduce((sum, slot) => sum + weights[slot]!, prior));
}
