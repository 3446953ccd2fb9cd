import type { Facet } from "../classification.js";
import type { Output } from "../outputs.js";
import { probabilityOf, shares } from "../probability.js";
import { answersOf, type Example, unknown } from "../train/example.js";

/** The facets in the order of their numbers. */
export const facets: readonly Facet[] = ["relevant", "pillar", "strategy", "form", "component"];

const lossOf = (probability: number): number => -Math.log(Math.max(1e-12, probability));

/**
 * How surprising examples' codes are to log-odds, facet by facet (logarithmic loss): what probabilities are judged by
 * before any threshold. For strategies the main one counts beside the set.
 *
 * @param scale - What the log-odds are multiplied by.
 */
export function lossesOf(
  outputs: readonly Output[],
  odds: readonly Float64Array[],
  examples: readonly Example[],
  scale: number,
): readonly Float64Array[] {
  const places = (facet: Facet): readonly number[] =>
    [...outputs.keys()].filter((place) => outputs[place]!.facet === facet);
  const pillars = places("pillar");
  const strategies = places("strategy");
  const answers = outputs.map((output) => answersOf(examples, output));
  return examples.map(({ coding }, row) => {
    const found = new Float64Array(facets.length);
    const scaled = odds[row]!.map((value) => scale * value);
    const lossAmong = (rivals: readonly number[], right: string | null | undefined): number => {
      const at = rivals.findIndex((place) => outputs[place]!.id === right);
      return at < 0 ? 0 : lossOf(shares(rivals.map((place) => scaled[place]!))[at]!);
    };
    outputs.forEach(({ facet }, place) => {
      const answer = answers[place]![row];
      if (facet === "pillar" || answer === unknown) return;
      const yes = probabilityOf(scaled[place]!);
      found[facets.indexOf(facet)]! += lossOf(answer === 1 ? yes : 1 - yes);
    });
    found[facets.indexOf("pillar")] = lossAmong(pillars, coding.pillar);
    found[facets.indexOf("strategy")]! += lossAmong(strategies, coding.strategies?.[0]);
    return found;
  });
}
