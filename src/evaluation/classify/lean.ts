import type { ComponentId } from "../../components/index.js";
import type { FormId } from "../../forms/index.js";
import type { PillarId } from "../../pillars/index.js";
import type { StrategyId } from "../../strategies/index.js";
import { anyCounts } from "./any-counts.js";
import { type CompiledClassifier, readable } from "./compile.js";
import type { Readable } from "./finder.js";
import type { Ranking } from "./judge.js";
import { rounded } from "./probability.js";

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

function leanVerdict({ outputs }: CompiledClassifier, ranking: Ranking): LeanVerdict<readonly string[]> {
  const { order, probabilities, chosen, accepted } = ranking;
  const value: string[] = [];
  for (let rank = 0; rank < chosen; rank++) value.push(outputs[order[rank]!]!.id);
  return { value, probability: rounded(probabilities[0] ?? 0), decision: accepted ? "accept" : "review" };
}

/** Classifies one program without evidence. */
export function leanWith(compiled: CompiledClassifier, input: Readable | string): LeanClassification {
  const program = readable(input);
  const { outputs, finder, judge, scorer, totals } = compiled;
  finder.find(program);
  scorer.total(finder.hits, totals);
  judge.decide(totals, anyCounts(finder.hits));
  const { order, probabilities, chosen, accepted } = judge.pillar;
  const answers = {
    relevant: {
      value: judge.value,
      probability: rounded(judge.value ? judge.probability : 1 - judge.probability),
      decision: judge.accepted ? "accept" : "review",
    },
    pillar: {
      value: chosen === 0 ? null : (outputs[order[0]!]!.id as PillarId),
      probability: rounded(probabilities[0] ?? 0),
      decision: accepted ? "accept" : "review",
    },
    strategies: leanVerdict(compiled, judge.strategy) as LeanVerdict<readonly StrategyId[]>,
    forms: leanVerdict(compiled, judge.form) as LeanVerdict<readonly FormId[]>,
    components: leanVerdict(compiled, judge.component) as LeanVerdict<readonly ComponentId[]>,
  } as const;
  return program.id === undefined ? answers : { id: program.id, ...answers };
}
