import type { Concept, Made } from "../../entry.js";
import { SyncError } from "../../error.js";
import { madeWith } from "../../made.js";
import type { Coding } from "../record/program.js";
import { RuleBook } from "./cited-rules.js";
import { type ConceptTables, cueTable, type CueTable, type OwnTerm, shippedConcepts } from "./cues.js";
import { EvidenceMaker } from "./evidence.js";
import { Finder, type Readable } from "./finder.js";
import { Judge } from "./judge.js";
import { audiencesOfCues } from "./named-audiences.js";
import { type AnswerIds, outputName, type Output, outputsOf } from "./outputs.js";
import { Scorer } from "./scorer.js";
import { checkWeights, type Weights } from "./weights.js";
import { shippedWeights } from "./weights/shipped.js";

/** How a classifier is made. */
export interface ClassifierOptions {
  /** Your own concepts in place of the library's, table by table: their terms are found and count by their grade. */
  readonly concepts?: Partial<Record<keyof ConceptTables, readonly Concept[]>>;
  /** Terms of your own, added to concepts of the library or of yours. */
  readonly lexicon?: readonly OwnTerm[];
  /** Codes that people gave, by program id: they win over the classifier, and over codes in the record itself. */
  readonly overrides?: readonly { readonly id: string; readonly coding: Coding }[];
  /** Of the answers it accepts, the share that shall be right; above 0, below 1. Default 0.95. */
  readonly target?: number;
  /** Fitted numbers, such as `train` returns; the shipped ones when left out. */
  readonly weights?: Weights;
}

/** Everything a classifier needs for a text, compiled once. */
export interface CompiledClassifier {
  readonly table: CueTable;
  readonly outputs: readonly Output[];
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
 * @throws {@link SyncError} `unknown-option` for a target that is no share, `weights-do-not-fit` for numbers of another shape,
 * `unknown-id` for own terms of a concept that there is not.
 */
export function compileClassifier(options: ClassifierOptions = {}): CompiledClassifier {
  const { target = 0.95, weights = shippedWeights, lexicon = [], overrides = [] } = options;
  if (!(target > 0 && target < 1))
    throw new SyncError("unknown-option", {
      option: "target",
      value: String(target),
      known: ["a share between 0 and 1"],
    });
  checkWeights(weights);
  const concepts: ConceptTables = { ...shippedConcepts, ...options.concepts };
  for (const { facet, id } of lexicon) {
    const known = concepts[facet].map((concept) => concept.id);
    if (!known.includes(id)) throw new SyncError("unknown-id", { id, known });
  }
  const learned = weights.phrases.map(([name]) => name).filter((name) => name[2] === "~");
  const table = cueTable(concepts, lexicon, learned);
  const outputs = outputsOf(answerIdsOf(concepts));
  return {
    table,
    outputs,
    finder: new Finder(table),
    scorer: new Scorer(table, outputs.map(outputName), weights),
    evidence: new EvidenceMaker(weights.step),
    judge: new Judge(outputs, weights, target),
    rules: new RuleBook(table, outputs),
    audiences: audiencesOfCues(table),
    totals: new Float64Array(outputs.length),
    overrides: new Map(overrides.map(({ id, coding }) => [id, coding])),
    made: Object.freeze(madeWith(optionsOf(options, target))),
  };
}

/** A string is a program's name. */
export function readable(program: Readable | string): Readable {
  return typeof program === "string" ? { name: program } : program;
}
