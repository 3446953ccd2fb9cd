import type { ComponentId } from "../../components/index.js";
import type { FormId } from "../../forms/index.js";
import type { PillarId } from "../../pillars/index.js";
import type { StrategyId } from "../../strategies/index.js";
import { type CompiledClassifier, readable } from "./compile.js";
import type { Readable } from "./finder.js";
import type { Judgement } from "./judge.js";
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

/** Classifies one program without evidence. */
export function leanWith(compiled: CompiledClassifier, input: Readable | string): LeanClassification {
  const program = readable(input);
  const { outputs, finder, scorer, space } = compiled;
  finder.find(program);
  scorer.total(finder.hits, space.totals);
  const odds = space.totals;
  const { relevant, facets } = compiled.judge.judge(odds);
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
