import type { Finding } from "../../../entry.js";
import { madeWith } from "../../../made.js";
import { knowledge } from "../../../stamp.js";
import { assertBetween, assertWhole } from "../../agreement/parameter.js";
import type { ClassifierOptions } from "../classifier-options.js";
import { answerIdsOf, compileClassifier, weightsNoteOf } from "../compile.js";
import { shippedConcepts } from "../cues.js";
import { isRelevant } from "../train/example.js";
import { foldsOf } from "../train/folds.js";
import { vocabularyOf } from "../train/vocabulary.js";
import type { Weights } from "../weights.js";
import { shippedWeights } from "../weights/shipped.js";
import type { Choice } from "./choose-caution.js";
import { correctedWeights } from "./corrected-weights.js";
import { corrections, fewestOfEach, fewestRelevant, lacksPillars, noCorrections } from "./corrections.js";
import { chosenFor, crossValidated } from "./cross-validated.js";
import { finding } from "./findings.js";
import { gainOf, gainUnknown } from "./gain-of.js";
import type { LabelledProgram } from "./labelled-program.js";
import { facets } from "./losses.js";
import { startingPoint } from "./starting-point.js";
import { takeIn, type TakenIn } from "./take-in.js";
import type { Trained, TrainOptions } from "./trained.js";
import { fewestCoded, type Tuning, untuned } from "./tune.js";

/** With fewer programs chance speaks louder than they do. */
const fewestExamples = 30;

/** Options with every number said. */
type Settled = Required<Pick<TrainOptions, "folds" | "phrases" | "seed" | "resamples" | "confidence" | "progress">>;

/**
 * Refits the numbers to labelled programs of your own: where a ministry counts differently than the shipped numbers do, or
 * writes differently, the trained ones learn it; and says what that is worth on programs that it was not trained on.
 *
 * Training starts from the numbers there are (the shipped ones, or `weights`) and learns corrections for the cues that the
 * examples hold, and for words of theirs that occur in several groups; a quadratic penalty holds each to nothing. How much a
 * facet may be corrected, or whether at all, is decided by cross-validation (the least logarithmic loss, if it is less than
 * without correction by more than one standard error). Probabilities, thresholds and acceptance of a facet are set anew
 * from 500 coded programs up. All of this is decided again without the programs that the gain is measured on. Programs of
 * one group are left out together, drawn together and exchanged together.
 *
 * The order of the examples changes nothing, nor does the seed change the numbers. A thousand examples take about half a
 * minute.
 *
 * @param examples - Programs with the codes that people gave them: 30 at least, better some hundreds, sampled from the texts
 * to be classified. Those that cannot be learned from are rejected with reasons.
 * @param options - What the classifier is made of, and how to train it.
 * @returns Options for `classifier`, the gain with intervals, and what became of every example; plain data, which survives
 * JSON.
 * @throws {@link SyncError} `parameter-out-of-range`, and what `classifier` throws for its options.
 *
 * @example
 * ```ts
 * import { classifier, train } from "msme-sync";
 * import { indonesia, indonesiaReviewed } from "msme-sync/samples";
 *
 * const examples = indonesia.map((program, i) => ({ program, coding: indonesiaReviewed[i]!.coding }));
 * const { options, gain } = train(examples, { data: "our sample", date: "2026-11-25", resamples: 200 });
 *
 * gain.better; // => "not-decided"
 * classifier(options).classify("Kredit usaha rakyat").made.options["weights"]; // => { data: "our sample", date: "2026-11-25", knowledge: options.weights!.knowledge }
 * ```
 */
export function train(examples: Iterable<LabelledProgram>, options: TrainOptions = {}): Trained {
  const settled = settledFrom(options);
  const base = classifierOptionsOf(options);
  const taken = takeIn(examples, answerIdsOf({ ...shippedConcepts, ...options.concepts }));
  const { rejected } = taken;
  const counts = countsOf(taken);
  const { weights = shippedWeights } = options;
  const { folds, phrases, resamples, confidence, seed } = settled;
  const made = madeWith({ folds, phrases, resamples, confidence, startedFrom: weightsNoteOf(weights) }, seed);
  if (counts.used < fewestExamples)
    return {
      options: base,
      gain: gainUnknown(counts.groups),
      examples: counts,
      rejected,
      corrected: [],
      calibrated: [],
      findings: [finding("too-few-examples", [counts.used, fewestExamples])],
      made,
    };
  const { trained, gain, tuning, choice, lacks } = refitted(taken, options, weights, settled);
  return {
    options: { ...base, weights: trained },
    gain,
    examples: counts,
    rejected,
    corrected: facetsWhere(choice),
    calibrated: tuning.facets,
    findings: findingsOn(counts, tuning, lacks),
    made,
  };
}

/** Corrects the numbers and measures what that is worth. */
function refitted({ examples }: TakenIn, options: TrainOptions, weights: Weights, settled: Settled) {
  const { phrases, progress } = settled;
  progress("reading the examples");
  const start = startingPoint(examples, options, weights, vocabularyOf(examples, { examples: 4, groups: 2 }));
  const groups = examples.map(({ group }) => group);
  const folds = Math.min(settled.folds, new Set(groups).size);
  const unseen =
    folds > 1
      ? crossValidated(start, groups, foldsOf(groups, folds), phrases, (part) => {
          progress(`cross-validation, part ${part} of ${folds}`);
        })
      : undefined;
  progress("drawing intervals");
  const gain =
    unseen === undefined
      ? gainUnknown(1)
      : gainOf(unseen, groups, folds, { ...settled, permutations: settled.resamples });
  progress("fitting to all examples");
  const ways = [noCorrections(start), ...corrections(start, phrases, () => true)];
  // Where nothing could be left out, only the most cautious correction is safe.
  const choice = unseen?.choice ?? facets.map(() => 1);
  const tuning = unseen?.tuning ?? untuned(start.weights, start.outputs.length);
  const fits = chosenFor(
    start,
    choice,
    ways.map((way) => (place) => way[place]!),
  );
  const trained: Weights = {
    data: options.data ?? `${examples.length} programs of a user; started from: ${weights.data}`,
    date: options.date ?? "not stated",
    script: "train",
    knowledge,
    ...correctedWeights(start, fits, tuning.calibration),
    step: weights.step,
    thresholds: tuning.thresholds,
    acceptance: tuning.acceptance,
  };
  return { trained, gain, tuning, choice, lacks: lacksPillars(examples, start.outputs) };
}

function settledFrom(options: TrainOptions): Settled {
  const { seed = 1, folds = 5, phrases = 500, resamples = 2000, confidence = 0.95 } = options;
  assertWhole("seed", seed, 0);
  assertWhole("folds", folds, 2);
  assertBetween("folds", folds, 1, 21);
  assertWhole("phrases", phrases, 1);
  assertWhole("resamples", resamples, 1);
  assertBetween("confidence", confidence, 0, 1);
  // Compiling says what is wrong with concepts, lexicon, target and weights before any work is done.
  compileClassifier(classifierOptionsOf(options));
  return { seed, folds, phrases, resamples, confidence, progress: options.progress ?? (() => undefined) };
}

/** What of the options makes a classifier. */
function classifierOptionsOf({ concepts, lexicon, overrides, target, weights }: TrainOptions): ClassifierOptions {
  return {
    ...(concepts !== undefined && { concepts }),
    ...(lexicon !== undefined && { lexicon }),
    ...(overrides !== undefined && { overrides }),
    ...(target !== undefined && { target }),
    ...(weights !== undefined && { weights }),
  };
}

function countsOf({ examples, rejected, given }: TakenIn): Trained["examples"] {
  const of = (kind: boolean): number => examples.filter((example) => isRelevant(example) === kind).length;
  return {
    given,
    used: examples.length,
    rejected: rejected.length,
    relevant: of(true),
    irrelevant: of(false),
    groups: new Set(examples.map(({ group }) => group)).size,
  };
}

const facetsWhere = (choice: Choice): Trained["corrected"] => facets.filter((_, at) => choice[at] !== 0);

function findingsOn(
  { relevant, irrelevant, groups }: Trained["examples"],
  tuning: Tuning,
  lacks: boolean,
): readonly Finding[] {
  const kept = facets.filter((facet) => !tuning.facets.includes(facet));
  return [
    ...(groups < 2 ? [finding("one-group-only", [])] : []),
    ...(Math.min(relevant, irrelevant) < fewestRelevant
      ? [finding("relevance-not-learned", [relevant, irrelevant, fewestRelevant])]
      : []),
    ...(lacks ? [finding("pillars-not-learned", [fewestOfEach])] : []),
    ...(kept.length > 0 ? [finding("calibration-kept", [kept, fewestCoded])] : []),
  ];
}
