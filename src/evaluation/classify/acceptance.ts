import { type Output, outputName } from "./outputs.js";
import type { Weights } from "./weights.js";

/** The facets of a classification by the names their fitted numbers use. */
export type AcceptedFacet = keyof Weights["acceptance"];

/**
 * The certainty from which an answer is accepted, so that of the accepted ones at least the target share is right on texts
 * like those that were fitted on. For facets of several labels the share is F1 over the labels of the accepted sets. A
 * target between two measured ones takes the stricter; one beyond them accepts nothing.
 */
export function leastCertainty(weights: Weights, facet: AcceptedFacet, target: number): number {
  return weights.acceptance[facet].find(([share]) => share >= target)?.[1] ?? Infinity;
}

/** How certain a set of answers is: the probability that every member belongs and every other does not. */
export function certaintyOfSet(probabilities: ArrayLike<number>, threshold: number): number {
  let certainty = 1;
  for (let i = 0; i < probabilities.length; i++) {
    const probability = probabilities[i]!;
    certainty *= probability >= threshold ? probability : 1 - probability;
  }
  return certainty;
}

/**
 * What is accepted of answers of which some were never fitted: in their facets nothing, since nobody knows how often they are
 * right. A table that only leaves out some of the fitted answers changes nothing.
 */
export function measuredAcceptance(
  { outputs: fitted, acceptance }: Pick<Weights, "outputs" | "acceptance">,
  outputs: readonly Output[],
): Weights["acceptance"] {
  const unmeasured = outputs.filter((output) => !fitted.includes(outputName(output))).map(({ facet }) => facet);
  return { ...acceptance, ...Object.fromEntries(unmeasured.map((facet) => [facet, []])) };
}
