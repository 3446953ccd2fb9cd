import type { ComponentId } from "../../components/index.js";
import type { FormId } from "../../forms/index.js";
import type { PillarId } from "../../pillars/index.js";
import type { StrategyId } from "../../strategies/index.js";

/** What agreement reads off the verdict on one facet. */
export interface VerdictOn<Value> {
  readonly value: Value;
  readonly decision: "accept" | "review";
  readonly by: "classifier" | "person";
  /** Ranked, best first. */
  readonly candidates: readonly { readonly id: string; readonly probability: number }[];
}

/** What agreement reads off a classification: every `Classification` is one, and so is the answer of any other classifier in this shape. */
export interface Verdicts {
  readonly program: { readonly id?: string };
  readonly relevant: VerdictOn<boolean>;
  readonly pillar: VerdictOn<PillarId | null>;
  readonly strategies: VerdictOn<readonly StrategyId[]>;
  readonly forms: VerdictOn<readonly FormId[]>;
  readonly components: VerdictOn<readonly ComponentId[]>;
}
