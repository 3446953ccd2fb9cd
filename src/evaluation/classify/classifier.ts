import { isAudienceId, type AudienceId } from "../../audiences/index.js";
import type { ComponentId } from "../../components/index.js";
import type { Concept } from "../../entry.js";
import { SyncError } from "../../error.js";
import type { FormId } from "../../forms/index.js";
import { madeWith } from "../../made.js";
import type { PillarId } from "../../pillars/index.js";
import type { StrategyId } from "../../strategies/index.js";
import type { Coding } from "../record/program.js";
import { applyCoding } from "./apply-coding.js";
import { rulesOf } from "./cited-rules.js";
import type { Candidate, Classification, Hit, Verdict } from "./classification.js";
import { type ConceptTables, cueTable, type CueTable, type OwnTerm, shippedConcepts } from "./cues.js";
import { Finder, type FoundCue, type Readable } from "./finder.js";
import { Judge, type Judgement, type Judgements } from "./judge.js";
import { type AnswerIds, outputName, type Output, outputsOf } from "./outputs.js";
import { probabilityOf, rounded, roundedOdds } from "./probability.js";
import { Scorer, type Scores } from "./scorer.js";
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

/** The answers of a classifier without their evidence: for millions of rows. Evidence can be asked for row by row. */
export interface LeanClassification {
  readonly id?: string;
  readonly relevant: { readonly value: boolean; readonly probability: number; readonly decision: "accept" | "review" };
  readonly pillar: LeanVerdict<PillarId | null>;
  readonly strategies: LeanVerdict<readonly StrategyId[]>;
  readonly forms: LeanVerdict<readonly FormId[]>;
  readonly components: LeanVerdict<readonly ComponentId[]>;
}

/** The answer to one facet with the probability of its first member, given relevance. */
export interface LeanVerdict<T> {
  readonly value: T;
  readonly probability: number;
  readonly decision: "accept" | "review";
}

/** Everything a classifier needs for a text, compiled once. */
export interface CompiledClassifier {
  readonly table: CueTable;
  readonly outputs: readonly Output[];
  readonly finder: Finder;
  readonly scorer: Scorer;
  readonly judge: Judge;
  readonly options: Readonly<Record<string, unknown>>;
  readonly overrides: ReadonlyMap<string, Coding>;
}

function answersOf(concepts: ConceptTables): AnswerIds {
  const ids = (table: readonly Concept[]): readonly string[] => table.map(({ id }) => id);
  return {
    pillar: ids(concepts.pillar),
    strategy: ids(concepts.strategy),
    form: ids(concepts.form),
    component: ids(concepts.component),
  };
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
  const outputs = outputsOf(answersOf(concepts));
  return {
    table,
    outputs,
    finder: new Finder(table),
    scorer: new Scorer(table, outputs.map(outputName), weights),
    judge: new Judge(outputs, weights, target),
    overrides: new Map(overrides.map(({ id, coding }) => [id, coding])),
    options: {
      target,
      ...(options.weights !== undefined && { weights: { data: weights.data, date: weights.date } }),
      ...(options.concepts !== undefined && { concepts: Object.keys(options.concepts) }),
      ...(lexicon.length > 0 && { ownTerms: lexicon.length }),
      ...(overrides.length > 0 && { overrides: overrides.length }),
    },
  };
}

/** A string is a program's name. */
export function readable(program: Readable | string): Readable {
  return typeof program === "string" ? { name: program } : program;
}

function hitOf({ table }: CompiledClassifier, { cue, field, start, end, negated }: FoundCue): Hit {
  const { phrase, kind } = table.cues[cue]!;
  return { cue: phrase, kind: kind === "learned" ? "learned" : "term", field, start, end, negated };
}

/** A candidate with what each hit adds to it; `sign` is -1 for the answer "no". */
function candidateOf(
  scores: Scores,
  priors: Float64Array,
  output: number,
  id: string,
  probability: number,
  sign = 1,
): Candidate {
  const evidence: { hit: number; weight: number }[] = [];
  scores.parts.forEach((part, hit) => {
    const weight = roundedOdds(sign * part[output]!);
    if (weight !== 0) evidence.push({ hit, weight });
  });
  return { id, probability: rounded(probability), prior: roundedOdds(sign * priors[output]!), evidence };
}

/** Whom the text itself names, by mention only: hits in its own words, not in the agency's name. */
function audiencesOf({ table }: CompiledClassifier, found: readonly FoundCue[]): Classification["audiences"] {
  const hits = new Map<AudienceId, number[]>();
  found.forEach(({ cue, field, negated }, hit) => {
    if (negated || field === "agency" || field === "code") return;
    for (const group of table.cues[cue]!.groups) {
      const [facet, id] = table.groups[group]!.split(".");
      if (facet !== "audience" || !isAudienceId(id)) continue;
      const own = hits.get(id) ?? [];
      if (!own.includes(hit)) own.push(hit);
      hits.set(id, own);
    }
  });
  return [...hits].map(([id, own]) => ({ id, hits: own })).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Classifies one program with a compiled classifier. */
export function classifyWith(compiled: CompiledClassifier, input: Readable | string): Classification {
  const program = readable(input);
  const { outputs, scorer } = compiled;
  const { language, found } = compiled.finder.find(program);
  const scores = scorer.score(found);
  const judgements = compiled.judge.judge(scores.totals);
  const { relevant, facets } = judgements;
  const verdictOf = <T>({ chosen, accepted, ranked }: Judgement, value: (ids: readonly string[]) => T): Verdict<T> => ({
    value: value(chosen.map((output) => outputs[output]!.id)),
    decision: accepted ? "accept" : "review",
    by: "classifier",
    rules: rulesOf(compiled.table, found, scores, relevant.value, chosen, outputs),
    candidates: ranked.map(({ output, probability }) =>
      candidateOf(scores, scorer.priors, output, outputs[output]!.id, probability),
    ),
  });
  const yes = candidateOf(scores, scorer.priors, 0, "yes", relevant.probability);
  const no = candidateOf(scores, scorer.priors, 0, "no", 1 - relevant.probability, -1);
  const classification: Classification = {
    schema: 1,
    program: { ...(program.id !== undefined && { id: program.id }), name: program.name },
    language,
    relevant: {
      value: relevant.value,
      decision: relevant.accepted ? "accept" : "review",
      by: "classifier",
      rules: rulesOf(compiled.table, found, scores, relevant.value, [0], outputs),
      candidates: relevant.value ? [yes, no] : [no, yes],
    },
    pillar: verdictOf(facets.pillar, ([id]) => (id ?? null) as PillarId | null),
    strategies: verdictOf(facets.strategy, (ids) => ids as readonly StrategyId[]),
    forms: verdictOf(facets.form, (ids) => ids as readonly FormId[]),
    components: verdictOf(facets.component, (ids) => ids as readonly ComponentId[]),
    audiences: audiencesOf(compiled, found),
    hits: found.map((hit) => hitOf(compiled, hit)),
    made: madeWith(compiled.options),
  };
  return applyCoding(classification, compiled.overrides.get(program.id ?? "") ?? program.coding);
}

/** Classifies one program without evidence. */
export function leanWith(
  compiled: CompiledClassifier,
  input: Readable | string,
  odds: Float64Array,
): LeanClassification {
  const program = readable(input);
  const { outputs } = compiled;
  compiled.scorer.total(compiled.finder.find(program).found, odds);
  const { relevant, facets }: Judgements = compiled.judge.judge(odds);
  const lean = <T>({ chosen, accepted, ranked }: Judgement, value: (ids: readonly string[]) => T): LeanVerdict<T> => ({
    value: value(chosen.map((output) => outputs[output]!.id)),
    probability: rounded(ranked[0]?.probability ?? 0),
    decision: accepted ? "accept" : "review",
  });
  return {
    ...(program.id !== undefined && { id: program.id }),
    relevant: {
      value: relevant.value,
      probability: rounded(relevant.value ? relevant.probability : 1 - relevant.probability),
      decision: relevant.accepted ? "accept" : "review",
    },
    pillar: lean(facets.pillar, ([id]) => (id ?? null) as PillarId | null),
    strategies: lean(facets.strategy, (ids) => ids as readonly StrategyId[]),
    forms: lean(facets.form, (ids) => ids as readonly FormId[]),
    components: lean(facets.component, (ids) => ids as readonly ComponentId[]),
  };
}

/** The log-odds of relevance as a probability; for whoever needs it alone. */
export function relevanceOf(compiled: CompiledClassifier, input: Readable | string): number {
  const odds = new Float64Array(compiled.outputs.length);
  compiled.scorer.total(compiled.finder.find(readable(input)).found, odds);
  return rounded(probabilityOf(odds[0]!));
}
