import type { Language } from "../../entry.js";
import { SyncError } from "../../error.js";
import type { Candidate, Facet } from "./classification.js";
import { type CompiledClassifier, readable } from "./compile.js";
import { classifyWith } from "./classify-with.js";
import { assertFacet, verdictOf } from "./facets.js";
import type { Readable } from "./finder.js";
import { roundedOdds } from "./probability.js";

/** An answer that one asks about: `{ facet: "form", id: "market-access" }`; for relevance "yes" or "no". */
export interface Answer {
  readonly facet: Facet;
  readonly id: string;
}

/** Why a program was not given an answer. */
export interface WhyNot {
  readonly answer: Answer;
  /** Whether it was given the answer after all; then nothing is missing. */
  readonly given: boolean;
  /**
   * Whether the program is held irrelevant, which alone rules every code out, also one that nothing outweighs: ask why not for
   * `{ facet: "relevant", id: "yes" }`. What stands below is given that it were relevant.
   */
  readonly irrelevant: boolean;
  readonly probability: number;
  /** Log-odds that are missing before the answer would be given; 0 when it is. */
  readonly missing: number;
  /** Hits that spoke against it, the heaviest first: indices into the classification's `hits`. */
  readonly against: Candidate["evidence"];
  /** Hits that a negation took back and that would have spoken for it. */
  readonly takenBack: readonly { readonly hit: number; readonly weight: number }[];
  /** Answers that outweighed it, with what they are ahead by in log-odds; for facets of one answer. */
  readonly outweighedBy: readonly { readonly id: string; readonly ahead: number }[];
  /** Terms that would have spoken for it and were not found, the heaviest first, with what each would add. */
  readonly wouldCount: readonly { readonly phrase: string; readonly language: Language; readonly weight: number }[];
}

const mostTerms = 12;

const oddsOf = ({ prior, evidence }: Candidate): number => evidence.reduce((sum, { weight }) => sum + weight, prior);

/** The program as the machine sees it: a person's codes are no text. */
export function withoutCoding(program: Readable): Readable {
  const { coding, ...text } = program;
  return coding === undefined ? program : text;
}

/** What each cue of the table would add to an output if it stood alone in the name. */
export function worthOfCues({ table, outputs, scorer }: CompiledClassifier, output: number): readonly number[] {
  const worth = new Float64Array(outputs.length);
  return table.cues.map((_, cue) => {
    scorer.worth(cue, 0, worth);
    return worth[output]!;
  });
}

/**
 * Says why a program was not given an answer: what spoke against it, what a negation took back, what outweighed it, and
 * which terms would have counted.
 */
export function whyNotWith(compiled: CompiledClassifier, input: Readable | string, answer: Answer): WhyNot {
  assertFacet(answer.facet);
  const program = readable(input);
  const classification = classifyWith(compiled, withoutCoding(program));
  const verdict = verdictOf(classification, answer.facet);
  const candidate = verdict.candidates.find(({ id }) => id === answer.id);
  if (candidate === undefined)
    throw new SyncError("unknown-id", { id: answer.id, known: verdict.candidates.map(({ id }) => id) });
  const given =
    typeof verdict.value === "boolean"
      ? verdict.value === (answer.id === "yes")
      : [verdict.value].flat().includes(answer.id);
  const output = compiled.outputs.findIndex(
    ({ facet, id }) => facet === answer.facet && (facet === "relevant" || id === answer.id),
  );
  const sign = answer.facet === "relevant" && answer.id === "no" ? -1 : 1;
  const own = oddsOf(candidate);
  const others = verdict.candidates
    .filter(({ id }) => id !== answer.id)
    .map((other) => ({ id: other.id, ahead: oddsOf(other) - own }));
  const isOneOf = answer.facet === "pillar" || answer.facet === "relevant";
  const missing =
    answer.facet === "pillar"
      ? Math.max(0, ...others.map(({ ahead }) => ahead))
      : compiled.judge.missing(answer.facet, own);
  const { language, hits } = classification;
  const found = compiled.finder.hits.cues.slice(0, hits.length);
  const present = new Set(found);
  const worth = worthOfCues(compiled, output);
  const takenBack = hits.flatMap(({ negated }, hit) => {
    const weight = roundedOdds(sign * worth[found[hit]!]!);
    return negated && weight > 0 ? [{ hit, weight }] : [];
  });
  const wouldCount = given
    ? []
    : compiled.table.cues
        .map(({ phrase, kind, language: own }, cue) => ({
          phrase,
          language: own,
          kind,
          cue,
          weight: roundedOdds(sign * worth[cue]!),
        }))
        .filter(
          ({ kind, cue, language: own, weight }) =>
            kind === "term" && weight > 0 && !present.has(cue) && (language === "mixed" || own === language),
        )
        .sort((one, other) => other.weight - one.weight || (one.phrase < other.phrase ? -1 : 1))
        .slice(0, mostTerms)
        .map(({ phrase, language: own, weight }) => ({ phrase, language: own, weight }));
  return {
    answer,
    given,
    irrelevant: answer.facet !== "relevant" && !classification.relevant.value,
    probability: candidate.probability,
    missing: given ? 0 : roundedOdds(missing),
    against: candidate.evidence.filter(({ weight }) => weight < 0).sort((one, other) => one.weight - other.weight),
    takenBack,
    outweighedBy:
      isOneOf && !given
        ? others.filter(({ ahead }) => ahead > 0).map(({ id, ahead }) => ({ id, ahead: roundedOdds(ahead) }))
        : [],
    wouldCount,
  };
}
