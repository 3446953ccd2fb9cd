import { expect, it } from "vitest";
import { Judge } from "../../../src/evaluation/classify/judge.js";
import { outputsOf, shippedAnswers } from "../../../src/evaluation/classify/outputs.js";
import type { Weights } from "../../../src/evaluation/classify/weights.js";

const outputs = outputsOf(shippedAnswers);
/** Relevance is accepted from a certainty of 0.6, a pillar from 0.8. */
const weights = {
  thresholds: { strategy: 0.5, form: 0.5, component: 0.5 },
  acceptance: { relevant: [[0.95, 0.6]], pillar: [[0.95, 0.8]], strategy: [], form: [], component: [] },
} as unknown as Weights;

/** Log-odds of relevance and of the first pillar; the other answers are out of question. */
function oddsOf(relevant: number, pillar: number): Float64Array {
  const odds = new Float64Array(outputs.length).fill(-20);
  odds[0] = relevant;
  odds[1] = pillar;
  return odds;
}

it.each([
  ["a pillar that is certain enough", 3, 5, true],
  ["a pillar whose relevance is not", 1, 5, false],
  ["no pillar, as certainly as a pillar", -3, 5, true],
  ["no pillar, less certainly than a pillar would have to be", -1, 5, false],
])("accepts %s: %d", (_, relevant, pillar, expected) => {
  const judgements = new Judge(outputs, weights, 0.95).judge(oddsOf(relevant, pillar));
  expect(judgements.relevant.accepted).toBe(true);
  expect(judgements.facets.pillar.accepted).toBe(expected);
});
