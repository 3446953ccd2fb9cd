import { SyncError } from "../../../error.js";
import { cueName, cueTable, shippedConcepts } from "../cues.js";
import { Finder } from "../finder.js";
import { Judge } from "../judge.js";
import { outputName, outputsOf, shippedAnswers } from "../outputs.js";
import { slotsOfGroup, slotsOfPhrase } from "../slots.js";
import { letterOf, type Weights } from "../weights.js";
import { acceptanceOf, bestThresholds } from "./accept.js";
import { calibrate, calibrated, type Calibration } from "./calibrate.js";
import { crossValidate, type Task } from "./cross-validate.js";
import { designOf, slotsFilled } from "./design.js";
import { type Example, isRelevant } from "./example.js";
import { type Fits, fitOutputs } from "./fit.js";
import { foldsOf, groupsOf } from "./folds.js";
import { lighten } from "./lighten.js";
import { vocabularyOf } from "./vocabulary.js";

/** How numbers are fitted. */
export interface FitOptions {
  /** What the examples are, for whoever reads the numbers later. */
  readonly data?: string;
  /** ISO 8601 date to write into the numbers: there is no clock in the library. */
  readonly date?: string;
  readonly script?: string;
  /**
   * Examples that teach beside the others but are not what is asked about: they are in every fit, and nothing is measured
   * or calibrated on them. For texts that were written to teach.
   */
  readonly teaching?: readonly Example[];
  /** Folds of the cross-validation; 2 to 20, default 8. */
  readonly folds?: number;
  /** Further ways to group the examples (by source beside by family): what is measured then holds for both. */
  readonly alsoBy?: readonly (readonly string[])[];
  /** How many phrases may keep weights of their own. Default 5400. */
  readonly phrases?: number;
  /**
   * Share of the labels that are right, where it is known: labels are not, all of them, and a classifier cannot agree with
   * the wrong ones. Default 1.
   */
  readonly labelAgreement?: number;
  /** Told what is being done, for long fits. */
  readonly progress?: (message: string) => void;
}

/** Fitted numbers, and what cross-validation says they are worth. */
export interface Fitted {
  readonly weights: Weights;
  /** Log-odds (calibrated) that each example got from numbers fitted without it, one list a way of grouping. */
  readonly unseen: readonly (readonly Float64Array[])[];
  /** Shares right on unseen examples, by way of grouping. */
  readonly figures: readonly { readonly relevant: number; readonly pillar: number; readonly mainStrategy: number }[];
}

const fewestExamples = 60;
const step = 0.05;
/** Weights of phrases are kept in coarser steps: there are many, and each is known less well than that of a group. */
const stepsOfPhrases = 2;

/** Fits all numbers of the classifier to labelled programs, from nothing. */
export function fitWeights(examples: readonly Example[], options: FitOptions = {}): Fitted {
  const kinds = new Set(examples.map(isRelevant));
  if (examples.length < fewestExamples || !kinds.has(true) || !kinds.has(false))
    throw new SyncError("too-few-examples", { examples: examples.length, needed: fewestExamples });
  const { folds = 8, phrases = 5400, teaching = [], progress = () => undefined } = options;
  const taught = [...examples, ...teaching];
  progress("finding words that occur often enough");
  const outputs = outputsOf(shippedAnswers);
  const table = cueTable(shippedConcepts, [], vocabularyOf(taught, { examples: 4, groups: 2 }));
  const finder = new Finder(table);
  const design = designOf(
    table,
    taught.map(({ program }) => {
      finder.find(program);
      return slotsFilled(table, finder.hits);
    }),
    Float64Array.from(taught, ({ weight = 1 }) => weight),
  );
  const task: Task = { table, design, examples: taught, outputs, phrases };
  const unseen = [groupsOf(examples), ...(options.alsoBy ?? [])].map((groups, way) =>
    crossValidate(task, foldsOf(groups, folds), (fold) => {
      progress(`cross-validation ${way + 1}, fold ${fold + 1}`);
    }),
  );
  const pooledExamples = unseen.flatMap(() => examples);
  // Probabilities and the target hold for texts like those that were fitted on: families left out, not whole sources.
  const calibration = calibrate(examples, unseen[0]!, outputs);
  const right = unseen.map((odds) => odds.map((one) => calibrated(one, calibration)));
  const thresholds = bestThresholds(pooledExamples, right.flat(), outputs);
  const acceptance = acceptanceOf(examples, right[0]!, outputs, thresholds, options.labelAgreement ?? 1);
  progress("fitting to all examples");
  const all = (): boolean => true;
  const fits = lighten(fitOutputs(design, taught, outputs, all), table, phrases);
  const weights: Weights = {
    data: options.data ?? `${examples.length} examples`,
    date: options.date ?? "not stated",
    script: options.script ?? "train",
    outputs: outputs.map(outputName),
    priors: fits.map(
      ({ prior }, k) => Math.round((calibration.scales[k]! * prior + calibration.shifts[k]!) * 1e4) / 1e4,
    ),
    step,
    ...linesOf(table, fits, calibration),
    thresholds,
    acceptance,
  };
  return { weights, unseen: right, figures: right.map((odds) => figuresOf(examples, odds, outputs, weights)) };
}

/** The weights as lines of letters; lines of nothing are left out. */
function linesOf(
  { groups, cues }: Task["table"],
  fits: Fits,
  { scales }: Calibration,
): Pick<Weights, "groups" | "phrases"> {
  const letters = (first: number, count: number, steps = 1): string =>
    Array.from({ length: count }, (_, slot) =>
      fits
        .map(({ weights }, k) => {
          const coarse = steps * Math.round((scales[k]! * weights[first + slot]!) / (steps * step));
          return letterOf(coarse * step, step);
        })
        .join(""),
    ).join("");
  const speaks = ([, line]: readonly [string, string]): boolean => /[^P]/.test(line);
  const firstPhrase = groups.length * slotsOfGroup.length;
  return {
    groups: groups
      .map((name, group) => [name, letters(group * slotsOfGroup.length, slotsOfGroup.length)] as const)
      .filter(speaks),
    phrases: cues
      .map(
        (cue, number) =>
          [
            cueName(cue),
            letters(firstPhrase + number * slotsOfPhrase.length, slotsOfPhrase.length, stepsOfPhrases),
          ] as const,
      )
      .filter(speaks),
  };
}

function figuresOf(
  examples: readonly Example[],
  odds: readonly Float64Array[],
  outputs: ReturnType<typeof outputsOf>,
  weights: Weights,
) {
  const judge = new Judge(outputs, weights, 0.95);
  const counts = { relevant: 0, pillar: 0, mainStrategy: 0, of: 0, relevantOf: 0 };
  examples.forEach((example, row) => {
    const { relevant, facets } = judge.judge(odds[row]!);
    const truth = isRelevant(example) === true;
    counts.of++;
    if (relevant.value === truth) counts.relevant++;
    const pillar = relevant.value ? outputs[facets.pillar.chosen[0]!]!.id : null;
    if (pillar === (truth ? example.coding.pillar : null)) counts.pillar++;
    if (!truth) return;
    counts.relevantOf++;
    if (outputs[facets.strategy.ranked[0]!.output]!.id === example.coding.strategies?.[0]) counts.mainStrategy++;
  });
  const share = (part: number, of: number): number => Math.round((of === 0 ? 0 : part / of) * 1e4) / 1e4;
  return {
    relevant: share(counts.relevant, counts.of),
    pillar: share(counts.pillar, counts.of),
    mainStrategy: share(counts.mainStrategy, counts.relevantOf),
  };
}
