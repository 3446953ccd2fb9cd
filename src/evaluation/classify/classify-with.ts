import type { CodingRuleId } from "../../coding/index.js";
import type { ComponentId } from "../../components/index.js";
import type { FormId } from "../../forms/index.js";
import type { PillarId } from "../../pillars/index.js";
import type { StrategyId } from "../../strategies/index.js";
import { applyCoding } from "./apply-coding.js";
import type { Candidate, Classification, Hit, Verdict } from "./classification.js";
import { anyCounts } from "./any-counts.js";
import { type CompiledClassifier, readable } from "./compile.js";
import type { Readable } from "./finder.js";
import type { Ranking } from "./judge.js";
import { namedAudiences } from "./named-audiences.js";
import { rounded, roundedOdds } from "./probability.js";
import { fields } from "./slots.js";

/** The hits of the program at hand, as they are reported. */
function hitsOf({ table, finder: { hits } }: CompiledClassifier): readonly Hit[] {
  const { cues } = table;
  const { cues: found, fields: places, starts, ends, negated, count } = hits;
  const list = new Array<Hit>(count);
  for (let at = 0; at < count; at++) {
    const { phrase, kind } = cues[found[at]!]!;
    list[at] = {
      cue: phrase,
      kind: kind === "learned" ? "learned" : "term",
      field: fields[places[at]!]!,
      start: starts[at]!,
      end: ends[at]!,
      negated: negated[at] === 1,
    };
  }
  return list;
}

function candidateOf(
  compiled: CompiledClassifier,
  output: number,
  id: string,
  probability: number,
  sign: 1 | -1 = 1,
): Candidate {
  return {
    id,
    probability: rounded(probability),
    prior: roundedOdds(sign * compiled.scorer.priors[output]!),
    evidence: compiled.evidence.of(compiled.scorer.parts, output, sign),
  };
}

function relevantOf(compiled: CompiledClassifier): Classification["relevant"] {
  const { judge, rules, scorer } = compiled;
  const cited: CodingRuleId[] = [];
  rules.cite(scorer.parts, 0, judge.value ? 1 : -1, cited);
  const yes = candidateOf(compiled, 0, "yes", judge.probability);
  const no = candidateOf(compiled, 0, "no", 1 - judge.probability, -1);
  return {
    value: judge.value,
    decision: judge.accepted ? "accept" : "review",
    by: "classifier",
    rules: cited,
    candidates: judge.value ? [yes, no] : [no, yes],
  };
}

function verdictOf(compiled: CompiledClassifier, ranking: Ranking): Verdict<readonly string[]> {
  const { outputs, rules, scorer } = compiled;
  const { order, probabilities, chosen } = ranking;
  const value: string[] = [];
  const cited: CodingRuleId[] = [];
  for (let rank = 0; rank < chosen; rank++) {
    value.push(outputs[order[rank]!]!.id);
    rules.cite(scorer.parts, order[rank]!, 1, cited);
  }
  const candidates: Candidate[] = [];
  for (let rank = 0; rank < order.length; rank++) {
    const output = order[rank]!;
    candidates.push(candidateOf(compiled, output, outputs[output]!.id, probabilities[rank]!));
  }
  return { value, decision: ranking.accepted ? "accept" : "review", by: "classifier", rules: cited, candidates };
}

/** Classifies one program with a compiled classifier. */
export function classifyWith(compiled: CompiledClassifier, input: Readable | string): Classification {
  const program = readable(input);
  const { id, name } = program;
  const { finder, judge, overrides, scorer, totals } = compiled;
  const language = finder.find(program);
  scorer.inParts(finder.hits, totals);
  judge.decide(totals, anyCounts(finder.hits));
  compiled.rules.read(finder.hits);
  const pillar = verdictOf(compiled, judge.pillar);
  const classification: Classification = {
    schema: 1,
    program: id === undefined ? { name } : { id, name },
    language,
    relevant: relevantOf(compiled),
    pillar: { ...pillar, value: (pillar.value[0] ?? null) as PillarId | null },
    strategies: verdictOf(compiled, judge.strategy) as Verdict<readonly StrategyId[]>,
    forms: verdictOf(compiled, judge.form) as Verdict<readonly FormId[]>,
    components: verdictOf(compiled, judge.component) as Verdict<readonly ComponentId[]>,
    audiences: namedAudiences(compiled.audiences, finder.hits),
    hits: hitsOf(compiled),
    made: compiled.made,
  };
  const override = overrides.size === 0 ? undefined : overrides.get(id ?? "");
  return applyCoding(classification, override ?? program.coding);
}
