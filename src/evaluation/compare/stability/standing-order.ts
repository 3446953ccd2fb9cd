import type { Ranking } from "../ranking.js";

/** Two neighbors in a ranking, as rows of the table. */
export interface Neighbors {
  readonly above: number;
  readonly below: number;
  readonly isTie: boolean;
}

/** Rows from the best to the worst; ties in the order of the problem. */
export function standingOrder({ ranks }: Ranking): readonly number[] {
  return [...ranks.keys()].sort((a, b) => ranks[a]! - ranks[b]! || a - b);
}

/** Each row with the one after it in the ranking. */
export function neighborsIn(ranking: Ranking): readonly Neighbors[] {
  const order = standingOrder(ranking);
  return order.slice(1).map((below, place) => {
    const above = order[place]!;
    return { above, below, isTie: ranking.ranks[above] === ranking.ranks[below] };
  });
}
