import type { Concept, Made } from "../../entry.js";
import { SyncError } from "../../error.js";
import { madeWith } from "../../made.js";
import type { Coding } from "../record/program.js";
import { measuredAcceptance } from "./acceptance.js";
import { RuleBook } from "./cited-rules.js";
import { checkOptions } from "./check-options.js";
import type { ClassifierOptions } from "./classifier-options.js";
import { type ConceptTables, cueTable, type CueTable, shippedConcepts } from "./cues.js";
import { EvidenceMaker } from "./evidence.js";
import { Finder, type Readable } from "./finder.js";
import { Judge } from "./judge.js";
import { audiencesOfCues } from "./named-audiences.js";
import { type AnswerIds, outputName, type Output, outputsOf } from "./outputs.js";
import { Scorer } from "./scorer.js";
import { checkWeights, type Weights } from "./weights.js";
import { shippedWeights } from "./weights/shipped.js";

/** Everything a classifier needs for a text, compiled once. */
export interface CompiledClassifier {
  readonly table: CueTable;
  readonly outputs: readonly Output[];
  /** The concepts that answers are called by. */
  readonly answers: ConceptTables;
  readonly finder: Finder;
  readonly scorer: Scorer;
  readonly evidence: EvidenceMaker;
  readonly judge: Judge;
  readonly rules: RuleBook;
  /** The audiences that each cue names. */
  readonly audiences: Uint32Array;
  /** The note on all results of this classifier; they share it, so it is frozen. */
  readonly made: Made;
  readonly overrides: ReadonlyMap<string, Coding>;
  /** Log-odds of every output for the program at hand; nothing in it outlives a call. */
  readonly totals: Float64Array;
}

/** The ids of concepts, facet by facet. */
export function answerIdsOf(concepts: ConceptTables): AnswerIds {
  const ids = (table: readonly Concept[]): readonly string[] => table.map(({ id }) => id);
  return {
    pillar: ids(concepts.pillar),
    strategy: ids(concepts.strategy),
    form: ids(concepts.form),
    component: ids(concepts.component),
  };
}

/** What a result says about fitted numbers that are not the shipped ones. */
export function weightsNoteOf({ data, date, knowledge }: Weights) {
  return { data, date, ...(knowledge !== undefined && { knowledge }) };
}

/** What a result says about the options that it was made with. */
function optionsOf({ weights, concepts, lexicon = [], overrides = [] }: ClassifierOptions, target: number) {
  return Object.freeze({
    target,
    ...(weights !== undefined && { weights: weightsNoteOf(weights) }),
    ...(concepts !== undefined && { concepts: Object.keys(concepts) }),
    ...(lexicon.length > 0 && { ownTerms: lexicon.length }),
    ...(overrides.length > 0 && { overrides: overrides.length }),
  });
}

/**
 * Compiles a classifier.
 *
 * @throws {@link SyncError} `unknown-option` for what cannot be an option, `weights-do-not-fit` for numbers of another shape,
 * `unknown-id` for own terms or overrides with a concept that there is not.
 */
export function compileClassifier(options: ClassifierOptions = {}): CompiledClassifier {
  const { target = 0.95, weights = shippedWeights, lexicon = [], overrides = [] } = options;
  checkWeights(weights);
  const concepts: ConceptTables = { ...shippedConcepts, ...options.concepts };
  checkOptions(options, concepts);
  const learned = weights.phrases.map(([name]) => name).filter((name) => name[2] === "~");
  const table = cueTable(concepts, lexicon, learned);
  const outputs = outputsOf(answerIdsOf(concepts));
  return {
    table,
    outputs,
    answers: concepts,
    finder: new Finder(table),
    scorer: new Scorer(table, outputs.map(outputName), weights),
    evidence: new EvidenceMaker(weights.step),
    judge: new Judge(outputs, { ...weights, acceptance: measuredAcceptance(weights, outputs) }, target),
    rules: new RuleBook(table, outputs),
    audiences: audiencesOfCues(table),
    totals: new Float64Array(outputs.length),
    // Checked: each code is the id of one of the concepts.
    overrides: new Map(overrides.map(({ id, coding }) => [id, coding as Coding])),
    made: Object.freeze(madeWith(optionsOf(options, target))),
  };
}

const textFields = ["name", "description", "context", "agency"] as const;

/**
 * A string is a program's name.
 *
 * @throws {@link SyncError} `unknown-option` for what is no program: records from elsewhere go through `validate` first.
 */
export function readable(program: Readable | string): Readable {
  if (typeof program === "string") return { name: program };
  const given = program as Partial<Readable> | null | undefined;
  for (const field of textFields) {
    const text: unknown = given?.[field];
    if (typeof text !== "string" && (text !== undefined || field === "name"))
      throw new SyncError("unknown-option", {
        option: `program.${field}`,
        value: String(text),
        known: ["text; check records from elsewhere with validate()"],
      });
  }
  return program;
}
