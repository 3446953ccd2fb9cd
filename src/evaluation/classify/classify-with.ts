import type { CodingRuleId } from "../../coding/index.js";
import type { ComponentId } from "../../components/index.js";
import type { FormId } from "../../forms/index.js";
import type { PillarId } from "../../pillars/index.js";
import type { StrategyId } from "../../strategies/index.js";
import { applyCoding } from "./apply-coding.js";
import type { Candidate, Classification, Hit, Verdict } from "./classification.js";
import { type CompiledClassifier, readable } from "./compile.js";
import type { Readable } from "./finder.js";
import type { Ranking } from "./judge.js";
import { namedAudiences } from "./named-audiences.js";
import { rounded, roundedOdds } from "./probability.js";
import { fields } from "./slots.js";

/** The hits of the program at hand, as they are reported. */
function hitsOf({ table: { cues }, finder: { hits } }: CompiledClassifier): readonly Hit[] {
  const list: Hit[] = [];
  for (let at = 0; at < hits.count; at++) {
    const { phrase, kind } = cues[hits.cues[at]!]!;
    list.push({
      cue: phrase,
      kind: kind === "learned" ? "learned" : "term",
      field: fields[hits.fields[at]!]!,
      start: hits.starts[at]!,
      end: hits.ends[at]!,
      negated: hits.negated[at] === 1,
    });
  }
  return list;
}

/**
 * What each hit adds to an output; `sign` is -1 for the answer "no". About half of all hits add nothing, without a pattern
 * that a processor could guess, so those that do are first sorted out without a branch.
 */
function evidenceOf(compiled: CompiledClassifier, output: number, sign: 1 | -1): Candidate["evidence"] {
  const { finder, scorer, space } = compiled;
  const { parts, some } = space;
  const { width } = scorer;
  let count = 0;
  for (let hit = 0, at = output; hit < finder.hits.count; hit++, at += width) {
    const part = parts[at]!;
    some[count] = hit;
    count += (part | -part) >>> 31;
  }
  const step = sign * scorer.step;
  const evidence: { hit: number; weight: number }[] = [];
  for (let i = 0; i < count; i++) {
    const hit = some[i]!;
    evidence.push({ hit, weight: roundedOdds(step * parts[hit * width + output]!) });
  }
  return evidence;
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
    evidence: evidenceOf(compiled, output, sign),
  };
}

/** Log-odds of every output for a program; its hits stay in the finder, what each added in the workspace. */
function scoreWith({ finder, scorer, space }: CompiledClassifier, program: Readable): Classification["language"] {
  const language = finder.find(program);
  space.makeRoom(finder.hits.count);
  scorer.parts(finder.hits, space.parts, space.totals);
  return language;
}

function relevantOf(compiled: CompiledClassifier): Classification["relevant"] {
  const { judge, rules, space } = compiled;
  const cited: CodingRuleId[] = [];
  rules.cite(space.parts, 0, judge.value ? 1 : -1, cited);
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
  const { outputs, rules, space } = compiled;
  const { order, probabilities, chosen } = ranking;
  const value: string[] = [];
  const cited: CodingRuleId[] = [];
  for (let rank = 0; rank < chosen; rank++) {
    value.push(outputs[order[rank]!]!.id);
    rules.cite(space.parts, order[rank]!, 1, cited);
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
  const { finder, judge, overrides } = compiled;
  const language = scoreWith(compiled, program);
  judge.decide(compiled.space.totals);
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
