import { type AudienceId, isAudienceId } from "../../audiences/index.js";
import type { ComponentId } from "../../components/index.js";
import type { FormId } from "../../forms/index.js";
import { madeWith } from "../../made.js";
import type { PillarId } from "../../pillars/index.js";
import type { StrategyId } from "../../strategies/index.js";
import { applyCoding } from "./apply-coding.js";
import { rulesOf } from "./cited-rules.js";
import type { Candidate, Classification, Hit, Verdict } from "./classification.js";
import { type CompiledClassifier, readable } from "./compile.js";
import type { FoundCue, Readable } from "./finder.js";
import type { Judgement } from "./judge.js";
import { rounded, roundedOdds } from "./probability.js";
import type { Scores } from "./scorer.js";

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
  const { relevant, facets } = compiled.judge.judge(scores.totals);
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
