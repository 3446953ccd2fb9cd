import type { Fits } from "../train/fit.js";
import { answersOf, mainAnswersOf, unknown } from "../train/example.js";
import { type Design, type Fit, fitLogistic } from "../train/logistic.js";
import { withoutLightPhrases } from "./light-phrases.js";
import type { StartingPoint } from "./starting-point.js";

/**
 * How much more strongly corrections are held to nothing than weights that are fitted from nothing, the most cautious first.
 * The numbers there are were fitted to thousands of texts; whether hundreds may correct them much, little or not at all,
 * cross-validation says facet by facet.
 */
const cautions = [32, 8, 2] as const;
/** The caution by which it is chosen which phrases may have corrections of their own. */
const cautionOfChoice = 8;
/** How strongly the correction of a prior is held to nothing: about as much as four undecided texts would. */
const priorPenalty = 1;
/** An answer of which fewer examples than this are known, yes or no, is left as it is. */
export const fewestOfEach = 5;
/** Relevance takes more: examples of one kind are often all that a person has. */
export const fewestRelevant = 10;
/** What the decider of the main strategy counts beside that of the set, as in a fit from nothing. */
const mainShare = 0.45;

function isEnough(answers: Uint8Array, fewest: number): boolean {
  let yes = 0;
  let no = 0;
  for (const answer of answers) {
    if (answer === 1) yes++;
    else if (answer === 0) no++;
  }
  return yes >= fewest && no >= fewest;
}

/** Whether there are pillars among the codes, and yet none that could be corrected. */
export function lacksPillars(examples: StartingPoint["examples"], outputs: StartingPoint["outputs"]): boolean {
  const answers = outputs.filter(({ facet }) => facet === "pillar").map((output) => answersOf(examples, output));
  return (
    answers.some((known) => known.some((answer) => answer !== unknown)) &&
    !answers.some((known) => isEnough(known, fewestOfEach))
  );
}

/** Corrects every output by the examples that `use` keeps. Nothing is corrected where too few are known. */
function fitOnce(start: StartingPoint, design: Design, use: (row: number) => boolean): Fits {
  const { examples, outputs, odds } = start;
  const none: Fit = { prior: 0, weights: new Float64Array(design.columns.length) };
  // Of tens of thousands of slots the examples fill a few thousand.
  const filled = [...design.columns.keys()].filter((slot) => design.columns[slot]!.length > 0);
  const dense: Design = {
    ...design,
    columns: filled.map((slot) => design.columns[slot]!),
    penalties: Float64Array.from(filled, (slot) => design.penalties[slot]!),
  };
  return outputs.map((output, place) => {
    const from = { odds: Float64Array.from(odds, (one) => one[place]!), penalty: priorPenalty };
    const fit = (answers: Uint8Array, fewest: number): Fit => {
      const kept = answers.map((answer, row) => (use(row) ? answer : unknown));
      if (!isEnough(kept, fewest)) return none;
      const { prior, weights } = fitLogistic(dense, kept, from);
      const spread = new Float64Array(design.columns.length);
      filled.forEach((slot, at) => (spread[slot] = weights[at]!));
      return { prior, weights: spread };
    };
    const among = fit(answersOf(examples, output), output.facet === "relevant" ? fewestRelevant : fewestOfEach);
    if (output.facet !== "strategy") return among;
    // How often a strategy is the main one is another question than how often it is among them: only its cues count.
    const main = fit(mainAnswersOf(examples, output.id), fewestOfEach);
    return {
      prior: among.prior,
      weights: among.weights.map((weight, slot) => (1 - mainShare) * weight + mainShare * main.weights[slot]!),
    };
  });
}

/**
 * What the examples that `use` keeps add to the numbers there are, one answer a caution, the most cautious first.
 *
 * @param phrases - How many phrases may have corrections of their own; the others speak through their groups.
 */
export function corrections(start: StartingPoint, phrases: number, use: (row: number) => boolean): readonly Fits[] {
  const heldBy = (design: Design, caution: number): Design => ({
    ...design,
    penalties: start.design.penalties.map((penalty) => caution * penalty),
  });
  const first = fitOnce(start, heldBy(start.design, cautionOfChoice), use);
  const design = withoutLightPhrases(start.design, first, start.table, phrases);
  return cautions.map((caution) => fitOnce(start, heldBy(design, caution), use));
}

/** No correction of anything. */
export function noCorrections({ outputs, design }: StartingPoint): Fits {
  return outputs.map(() => ({ prior: 0, weights: new Float64Array(design.columns.length) }));
}
