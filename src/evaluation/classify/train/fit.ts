import type { CueTable } from "../cues.js";
import type { Output } from "../outputs.js";
import { slotsOfGroup, slotsOfPhrase } from "../slots.js";
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

/**
 * The design without the phrases that weigh least: of all phrases, written or learned, only `most` keep weights of their
 * own; the others speak through their groups.
 */
export function withoutLightPhrases(design: Design, fits: Fits, table: CueTable, most: number): Design {
  const first = table.groups.length * slotsOfGroup.length;
  const heft = table.cues.map((_, cue) => {
    let sum = 0;
    for (let slot = first + cue * slotsOfPhrase.length, i = 0; i < slotsOfPhrase.length; i++, slot++)
      for (const { weights } of fits) sum += weights[slot]! ** 2 * design.columns[slot]!.length;
    return sum;
  });
  const least = [...heft].sort((one, other) => other - one)[most - 1] ?? 0;
  const nothing = new Int32Array(0);
  return {
    ...design,
    columns: design.columns.map((column, slot) => {
      if (slot < first) return column;
      const own = heft[Math.floor((slot - first) / slotsOfPhrase.length)]!;
      return own > 0 && own >= least ? column : nothing;
    }),
  };
}

/** Log-odds of each output for one row of a design, given which slots the row fills. */
export function oddsOf(fits: Fits, slots: readonly number[]): Float64Array {
  return Float64Array.from(fits, ({ prior, weights }) => slots.reduce((sum, slot) => sum + weights[slot]!, prior));
}
