import { measuredAcceptance } from "../acceptance.js";
import type { ClassifierOptions } from "../classifier-options.js";
import { answerIdsOf } from "../compile.js";
import { cueTable, type CueTable, shippedConcepts } from "../cues.js";
import { Finder } from "../finder.js";
import { outputName, type Output, outputsOf } from "../outputs.js";
import { Scorer } from "../scorer.js";
import { designOf, slotsFilled } from "../train/design.js";
import type { Example } from "../train/example.js";
import type { Design } from "../train/logistic.js";
import type { Weights } from "../weights.js";

/** What is corrected: the numbers there are, what they say of the examples, and what is found in these. */
export interface StartingPoint {
  readonly weights: Weights;
  readonly table: CueTable;
  readonly outputs: readonly Output[];
  readonly examples: readonly Example[];
  readonly design: Design;
  /** Log-odds of every output for each example. */
  readonly odds: readonly Float64Array[];
  /** The same with other numbers, for the examples that `wanted` names. */
  readonly oddsWith: (weights: Weights, wanted: (row: number) => boolean) => readonly (Float64Array | undefined)[];
}

/**
 * Looks up what is found in the examples, with the numbers that are to be corrected.
 *
 * @param learned - Names of words that the examples bring (`id~latih`), beside those that the numbers know.
 */
export function startingPoint(
  examples: readonly Example[],
  { concepts, lexicon = [] }: ClassifierOptions,
  weights: Weights,
  learned: readonly string[],
): StartingPoint {
  const tables = { ...shippedConcepts, ...concepts };
  const known = weights.phrases.map(([name]) => name).filter((name) => name[2] === "~");
  const table = cueTable(tables, lexicon, [...known, ...learned]);
  const outputs = outputsOf(answerIdsOf(tables));
  const names = outputs.map(outputName);
  const finder = new Finder(table);
  const oddsWith: StartingPoint["oddsWith"] = (other, wanted) => {
    const scorer = new Scorer(table, names, other);
    return examples.map(({ program }, row) => {
      if (!wanted(row)) return undefined;
      const odds = new Float64Array(outputs.length);
      finder.find(program);
      scorer.total(finder.hits, odds);
      return odds;
    });
  };
  const filled = examples.map(({ program }) => {
    finder.find(program);
    return slotsFilled(table, finder.hits);
  });
  return {
    weights: { ...weights, acceptance: measuredAcceptance(weights, outputs) },
    table,
    outputs,
    examples,
    design: designOf(table, filled),
    odds: oddsWith(weights, () => true).map((odds) => odds!),
    oddsWith,
  };
}
