import { certaintyOfSet, leastCertainty } from "./acceptance.js";
import type { Facet } from "./classification.js";
import type { Output } from "./outputs.js";
import { probabilityOf } from "./probability.js";
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

/** The answer to one facet as numbers, written over by the next text. */
export interface Ranking {
  /** The facet's outputs, best first, and the probability of each. */
  readonly order: Int32Array;
  readonly probabilities: Float64Array;
  /** How many of the first ones are the answer. */
  chosen: number;
  accepted: boolean;
}

function rankingOf(places: readonly number[]): Ranking {
  return {
    order: new Int32Array(places.length),
    probabilities: new Float64Array(places.length),
    chosen: 0,
    accepted: false,
  };
}

/** Orders places by higher log-odds first; equal ones stay in the order of their table. There are few: by insertion. */
function rank(places: readonly number[], odds: Float64Array, order: Int32Array): void {
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const value = odds[place]!;
    let at = i;
    for (; at > 0 && odds[order[at - 1]!]! < value; at--) order[at] = order[at - 1]!;
    order[at] = place;
  }
}

function judgementOf({ order, probabilities, chosen, accepted }: Ranking): Judgement {
  return {
    chosen: Array.from(order.subarray(0, chosen)),
    accepted,
    ranked: Array.from(order, (output, rank) => ({ output, probability: probabilities[rank]! })),
  };
}

/**
 * Reads verdicts off log-odds. It knows no text and no cue: whoever adds up other evidence can use it unchanged.
 *
 * `decide` writes the verdicts on one text into the judge itself, and makes nothing; `judge` hands them out as data.
 */
export class Judge {
  /** Whether the text is relevant, how probably, and whether that is sure enough. */
  value = false;
  probability = 0;
  accepted = false;
  readonly pillar: Ranking;
  readonly strategy: Ranking;
  readonly form: Ranking;
  readonly component: Ranking;
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
    this.pillar = rankingOf(places.pillar);
    this.strategy = rankingOf(places.strategy);
    this.form = rankingOf(places.form);
    this.component = rankingOf(places.component);
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
    this.decide(odds);
    const { value, probability, accepted } = this;
    return {
      relevant: { value, probability, accepted },
      facets: {
        pillar: judgementOf(this.pillar),
        strategy: judgementOf(this.strategy),
        form: judgementOf(this.form),
        component: judgementOf(this.component),
      },
    };
  }

  /**
   * Writes the verdicts on one text into this judge.
   *
   * @param hasEvidence - Whether anything in the text counts. Where nothing does, a base rate is no answer to accept.
   */
  decide(odds: Float64Array, hasEvidence = true): void {
    this.probability = probabilityOf(odds[this.#places.relevant[0]!]!);
    this.value = this.probability >= 0.5;
    const certainty = this.value ? this.probability : 1 - this.probability;
    this.accepted = hasEvidence && certainty >= this.#least.relevant;
    this.#decidePillar(odds);
    this.#decideSet("strategy", odds);
    this.#decideSet("form", odds);
    this.#decideSet("component", odds);
  }

  /** Log-odds that an answer lacks before it is given; for pillars the others decide, so none is known here. */
  missing(facet: Facet, odds: number): number {
    if (facet === "pillar") return 0;
    const threshold = facet === "relevant" ? 0.5 : this.#thresholds[facet];
    return Math.max(0, Math.log(threshold / (1 - threshold)) - odds);
  }

  /** One pillar is right, so their probabilities share 1. */
  #decidePillar(odds: Float64Array): void {
    const { pillar } = this;
    const { order, probabilities } = pillar;
    const places = this.#places.pillar;
    rank(places, odds, order);
    let sum = 0;
    for (const place of places) sum += Math.exp(odds[place]! - odds[order[0]!]!);
    for (let i = 0; i < order.length; i++) probabilities[i] = Math.exp(odds[order[i]!]! - odds[order[0]!]!) / sum;
    pillar.chosen = this.value && order.length > 0 ? 1 : 0;
    // "None", for what is irrelevant, is an answer like the others: it needs the same certainty.
    const certainty = this.value ? this.probability * (probabilities[0] ?? 1) : 1 - this.probability;
    pillar.accepted = this.accepted && certainty >= this.#least.pillar;
  }

  #decideSet(facet: "strategy" | "form" | "component", odds: Float64Array): void {
    const ranking = this[facet];
    const { order, probabilities } = ranking;
    const threshold = this.#thresholds[facet];
    rank(this.#places[facet], odds, order);
    for (let i = 0; i < order.length; i++) probabilities[i] = probabilityOf(odds[order[i]!]!);
    ranking.chosen = 0;
    ranking.accepted = this.accepted;
    if (!this.value) return;
    // A relevant program has at least one strategy (codebook, section 3); forms and components may be none.
    const least = Math.min(facet === "strategy" ? 1 : 0, order.length);
    while (ranking.chosen < order.length && probabilities[ranking.chosen]! >= threshold) ranking.chosen++;
    ranking.chosen = Math.max(least, ranking.chosen);
    ranking.accepted &&= this.probability * certaintyOfSet(probabilities, threshold) >= this.#least[facet];
  }
}
