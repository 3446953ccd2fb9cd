import { ordered } from "./ordered.js";

/** Two scores this close, in proportion to the terms they are made of, are a tie. */
const tolerance = 1e-10;

/** The order that scores make. */
export interface Ranking {
  /** 1 is the best; equal scores share the better rank: 1, 2, 2, 4. */
  readonly ranks: Uint32Array;
  /** Positions of alternatives with equal scores, best group first, groups of one left out. */
  readonly ties: readonly (readonly number[])[];
}

/**
 * Ranks scores. Computed scores that should be equal differ in their last digits, so scores within `tolerance` of the
 * first of their group share its rank.
 *
 * @param magnitude - Size of the terms the scores are sums of; 0 compares scores in proportion to each other.
 */
export function rank(scores: Float64Array, better: "higher" | "lower", magnitude: number): Ranking {
  const count = scores.length;
  const { sorted, places } = ordered(scores);
  const rankAt = new Uint32Array(count);
  const rising = better === "lower";
  let leader = 0;
  let anyTie = false;
  for (let place = 0; place < count; place++) {
    const here = rising ? place : count - 1 - place;
    const score = sorted[here]!;
    const start = sorted[rising ? leader : count - 1 - leader]!;
    if (Math.abs(score - start) > tolerance * (magnitude === 0 ? Math.abs(start) : magnitude)) leader = place;
    else anyTie ||= place > 0;
    rankAt[here] = leader + 1;
  }
  const ranks = new Uint32Array(count);
  for (let row = 0; row < count; row++) ranks[row] = rankAt[places[row]!]!;
  return { ranks, ties: anyTie ? tiesOf(ranks) : [] };
}

function tiesOf(ranks: Uint32Array): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  ranks.forEach((place, row) => {
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [row]);
    else group.push(row);
  });
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .sort(([a], [b]) => a - b)
    .map(([, group]) => group);
}
