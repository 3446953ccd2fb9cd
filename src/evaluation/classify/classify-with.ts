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
import type { Readable } from "./finder.js";
import type { Judgement } from "./judge.js";
import { rounded, roundedOdds } from "./probability.js";
import { fields } from "./slots.js";

/** The hits of the program at hand, as they are reported. */
function hitsOf({ table, finder: { hits } }: CompiledClassifier): readonly Hit[] {
  const list = new Array<Hit>(hits.count);
  for (let at = 0; at < hits.count; at++) {
    const { phrase, kind } = table.cues[hits.cues[at]!]!;
    list[at] = {
      cue: phrase,
      kind: kind === "learned" ? "learned" : "term",
      field: fields[hits.fields[at]!]!,
      start: hits.starts[at]!,
      end: hits.ends[at]!,
      negated: hits.negated[at] === 1,
    };
  }
  return list;
}

/** A candidate with what each hit adds to it; `sign` is -1 for the answer "no". */
function candidateOf(
  compiled: CompiledClassifier,
  output: number,
  id: string,
  probability: number,
  sign: 1 | -1 = 1,
): Candidate {
  const { finder, scorer, space } = compiled;
  const evidence: { hit: number; weight: number }[] = [];
  for (let hit = 0, at = output; hit < finder.hits.count; hit++, at += scorer.width) {
    const weight = space.parts[at]!;
    if (weight !== 0) evidence.push({ hit, weight: roundedOdds(sign * weight) });
  }
  return { id, probability: rounded(probability), prior: roundedOdds(sign * scorer.priors[output]!), evidence };
}

/** Whom the text itself names, by mention only: hits in its own words, not in the agency's name. */
function audiencesOf({ table, finder: { hits } }: CompiledClassifier): Classification["audiences"] {
  const named = new Map<AudienceId, number[]>();
  for (let at = 0; at < hits.count; at++) {
    const field = fields[hits.fields[at]!]!;
    if (hits.negated[at] === 1 || field === "agency" || field === "code") continue;
    for (const group of table.cues[hits.cues[at]!]!.groups) {
      const [facet, id] = table.groups[group]!.split(".");
      if (facet !== "audience" || !isAudienceId(id)) continue;
      const own = named.get(id);
      if (own === undefined) named.set(id, [at]);
      else if (own.at(-1) !== at) own.push(at);
    }
  }
  return [...named].map(([id, own]) => ({ id, hits: own })).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Log-odds of every output for a program; its hits stay in the finder, what each added in the workspace. */
export function scoreWith({ finder, scorer, space }: CompiledClassifier, program: Readable) {
  const language = finder.find(program);
  const { hits } = finder;
  const parts = space.partsFor(hits.count);
  scorer.parts(hits, parts);
  const { totals } = space;
  totals.set(scorer.priors);
  for (let at = 0; at < hits.count * scorer.width; at += scorer.width)
    for (let k = 0; k < scorer.width; k++) totals[k]! += parts[at + k]!;
  return language;
}

/** Classifies one program with a compiled classifier. */
export function classifyWith(compiled: CompiledClassifier, input: Readable | string): Classification {
  const program = readable(input);
  const { outputs, finder, space, calls } = compiled;
  const language = scoreWith(compiled, program);
  const { relevant, facets } = compiled.judge.judge(space.totals);
  const rules = (output: number, sign: 1 | -1 = 1) => rulesOf(calls, finder.hits, space.parts, outputs, output, sign);
  const verdictOf = <T>({ chosen, accepted, ranked }: Judgement, value: (ids: readonly string[]) => T): Verdict<T> => ({
    value: value(chosen.map((output) => outputs[output]!.id)),
    decision: accepted ? "accept" : "review",
    by: "classifier",
    rules: [...new Set(chosen.flatMap((output) => rules(output)))],
    candidates: ranked.map(({ output, probability }) =>
      candidateOf(compiled, output, outputs[output]!.id, probability),
    ),
  });
  const yes = candidateOf(compiled, 0, "yes", relevant.probability);
  const no = candidateOf(compiled, 0, "no", 1 - relevant.probability, -1);
  const classification: Classification = {
    schema: 1,
    program: { ...(program.id !== undefined && { id: program.id }), name: program.name },
    language,
    relevant: {
      value: relevant.value,
      decision: relevant.accepted ? "accept" : "review",
      by: "classifier",
      rules: rules(0, relevant.value ? 1 : -1),
      candidates: relevant.value ? [yes, no] : [no, yes],
    },
    pillar: verdictOf(facets.pillar, ([id]) => (id ?? null) as PillarId | null),
    strategies: verdictOf(facets.strategy, (ids) => ids as readonly StrategyId[]),
    forms: verdictOf(facets.form, (ids) => ids as readonly FormId[]),
    components: verdictOf(facets.component, (ids) => ids as readonly ComponentId[]),
    audiences: audiencesOf(compiled),
    hits: hitsOf(compiled),
    made: madeWith(compiled.options),
  };
  return applyCoding(classification, compiled.overrides.get(program.id ?? "") ?? program.coding);
}
