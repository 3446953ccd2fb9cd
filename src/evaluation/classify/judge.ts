import { certaintyOfSet, leastCertainty } from "./acceptance.js";
import type { Facet } from "./classification.js";
import type { Output } from "./outputs.js";
import { probabilityOf, shares } from "./probability.js";
import type { Weights } from "./weights.js";

/** One ranked answer: which output, its log-odds and probability. */
export interface RankedAnswer {
  readonly output: number;
  readonly probability: number;
}

/** The answer to one facet, before it is put into words. */
export interface Judgement {
  /** Outputs of the best answer: one, or those of a set, the first being the main one. */
  readonly chosen: readonly number[];
  readonly accepted: boolean;
  readonly ranked: readonly RankedAnswer[];
}

/** The answers to all facets of one text. */
export interface Judgements {
  readonly relevant: { readonly value: boolean; readonly probability: number; readonly accepted: boolean };
  readonly facets: Readonly<Record<Exclude<Facet, "relevant">, Judgement>>;
}

/** Higher log-odds first; equal ones in the order of their table. */
function byOdds(odds: Float64Array): (one: number, other: number) => number {
  return (one, other) => odds[other]! - odds[one]! || one - other;
}

/**
 * Reads verdicts off log-odds. It knows no text and no cue: whoever adds up other evidence can use it unchanged.
 */
export class Judge {
  readonly #places: Readonly<Record<Facet, readonly number[]>>;
  readonly #thresholds: Weights["thresholds"];
  readonly #least: Readonly<Record<Facet, number>>;

  /**
   * @param outputs - What each log-odds stands for.
   * @param weights - Thresholds and acceptance come from here.
   * @param target - Share of accepted answers that must be right, above 0 and below 1.
   */
  constructor(outputs: readonly Output[], weights: Weights, target: number) {
    const places: Record<Facet, number[]> = { relevant: [], pillar: [], strategy: [], form: [], component: [] };
    outputs.forEach(({ facet }, place) => places[facet].push(place));
    this.#places = places;
    this.#thresholds = weights.thresholds;
    this.#least = {
      relevant: leastCertainty(weights, "relevant", target),
      pillar: leastCertainty(weights, "pillar", target),
      strategy: leastCertainty(weights, "strategy", target),
      form: leastCertainty(weights, "form", target),
      component: leastCertainty(weights, "component", target),
    };
  }

  judge(odds: Float64Array): Judgements {
    const probability = probabilityOf(odds[this.#places.relevant[0]!]!);
    const value = probability >= 0.5;
    const certainty = value ? probability : 1 - probability;
    const relevant = { value, probability, accepted: certainty >= this.#least.relevant };
    return {
      relevant,
      facets: {
        pillar: this.#pillar(odds, relevant),
        strategy: this.#set("strategy", odds, relevant),
        form: this.#set("form", odds, relevant),
        component: this.#set("component", odds, relevant),
      },
    };
  }

  /** Log-odds that an answer lacks before it is given; for pillars the others decide, so none is known here. */
  missing(facet: Facet, odds: number): number {
    if (facet === "pillar") return 0;
    const threshold = facet === "relevant" ? 0.5 : this.#thresholds[facet];
    return Math.max(0, Math.log(threshold / (1 - threshold)) - odds);
  }

  #pillar(odds: Float64Array, relevant: Judgements["relevant"]): Judgement {
    const places = this.#places.pillar;
    const probabilities = shares(places.map((place) => odds[place]!));
    const ranked = places
      .map((output, i) => ({ output, probability: probabilities[i]! }))
      .sort((one, other) => byOdds(odds)(one.output, other.output));
    const best = ranked[0];
    if (!relevant.value || best === undefined) return { chosen: [], accepted: relevant.accepted, ranked };
    const certainty = relevant.probability * best.probability;
    return { chosen: [best.output], accepted: relevant.accepted && certainty >= this.#least.pillar, ranked };
  }

  #set(facet: "strategy" | "form" | "component", odds: Float64Array, relevant: Judgements["relevant"]): Judgement {
    const threshold = this.#thresholds[facet];
    const ranked = [...this.#places[facet]]
      .sort(byOdds(odds))
      .map((output) => ({ output, probability: probabilityOf(odds[output]!) }));
    if (!relevant.value) return { chosen: [], accepted: relevant.accepted, ranked };
    // A relevant program has at least one strategy (codebook, section 3); forms and components may be none.
    const least = facet === "strategy" ? 1 : 0;
    const chosen = ranked.filter(({ probability }, rank) => rank < least || probability >= threshold);
    const certainty =
      relevant.probability *
      certaintyOfSet(
        ranked.map(({ probability }) => probability),
        threshold,
      );
    return {
      chosen: chosen.map(({ output }) => output),
      accepted: relevant.accepted && certainty >= this.#least[facet],
      ranked,
    };
  }
}
