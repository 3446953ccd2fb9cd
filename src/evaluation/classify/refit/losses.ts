import type { Facet } from "../classification.js";
import type { Output } from "../outputs.js";
import { probabilityOf, shares } from "../probability.js";
import { answersOf, type Example, unknown } from "../train/example.js";

/** The facets in the order of their numbers. */
export const facets: readonly Facet[] = ["relevant", "pillar", "strategy", "form", "component"];

const lossOf = (probability: number): number => -Math.log(Math.max(1e-12, probability));

/**
 * How surprising an example's codes are to log-odds, facet by facet (logarithmic loss): what probabilities are judged by
 * before any threshold. For strategies the main one counts beside the set.
 */
export function losses(outputs: readonly Output[], odds: Float64Array, example: Example): Float64Array {
  const answers = outputs.map((output) => answersOf([example], output)[0]!);
  const found = new Float64Array(facets.length);
  outputs.forEach(({ facet }, place) => {
    if (facet === "pillar" || answers[place] === unknown) return;
    const yes = probabilityOf(odds[place]!);
    found[facets.indexOf(facet)]! += lossOf(answers[place] === 1 ? yes : 1 - yes);
  });
  found[facets.indexOf("pillar")] = lossAmong("pillar", example.coding.pillar);
  found[facets.indexOf("strategy")]! += lossAmong("strategy", example.coding.strategies?.[0]);
  return found;

  /** The loss where one answer of a facet is right. */
  function lossAmong(facet: Facet, right: string | null | undefined): number {
    const places = [...outputs.keys()].filter((place) => outputs[place]!.facet === facet);
    const at = places.findIndex((place) => outputs[place]!.id === right);
    return at < 0 ? 0 : lossOf(shares(places.map((place) => odds[place]!))[at]!);
  }
}
