import type { Judge } from "../judge.js";
import type { Output } from "../outputs.js";
import { type Example, isRelevant } from "../train/example.js";
import type { GainFacet } from "./gain.js";

/** What a program adds to a figure, which is the sum of `right` over the sum of `of`. */
export interface Score {
  readonly right: number;
  readonly of: number;
}

/** The scores of a program on the questions that arise for it. */
export type RowScores = Readonly<Partial<Record<GainFacet, Score>>>;

const single = (right: boolean): Score => ({ right: Number(right), of: 1 });

/** Twice the labels that are given and due, over those that are given plus those that are due: summed up, micro-F1. */
const matched = (given: readonly string[], due: readonly string[]): Score => ({
  right: 2 * given.filter((id) => due.includes(id)).length,
  of: given.length + due.length,
});

/** Compares what log-odds say of a program with its codes. */
export function rowScores(judge: Judge, outputs: readonly Output[], odds: Float64Array, example: Example): RowScores {
  const relevant = isRelevant(example);
  const { pillar, strategies, forms, components } = example.coding;
  judge.decide(odds);
  const given = (facet: "pillar" | "strategy" | "form" | "component"): readonly string[] =>
    Array.from(judge[facet].order.subarray(0, judge[facet].chosen), (place) => outputs[place]!.id);
  const scores: Partial<Record<GainFacet, Score>> = {};
  if (relevant !== undefined) scores.relevant = single(judge.value === relevant);
  if (pillar != null || relevant === false) scores.pillar = single((given("pillar")[0] ?? null) === (pillar ?? null));
  const main = relevant === true ? strategies?.[0] : undefined;
  const best = judge.strategy.order[0];
  if (main !== undefined && best !== undefined) scores.mainStrategy = single(outputs[best]!.id === main);
  if (strategies !== undefined) scores.strategies = matched(given("strategy"), strategies);
  if (forms !== undefined) scores.forms = matched(given("form"), forms);
  if (components !== undefined) scores.components = matched(given("component"), components);
  return scores;
}
