import { averageRanks } from "./average-ranks.js";
import { rank } from "../ranking.js";

/** Points of alternatives and the ranks they make. */
export interface PointOrder {
  readonly points: readonly number[];
  /** 1, 2, 2, 4. */
  readonly ranks: readonly number[];
}

/** Borda: a point for every alternative that a voter puts behind, half a point for each one level. */
export function bordaOrder(rankings: readonly (readonly number[])[]): PointOrder {
  const count = rankings[0]?.length ?? 0;
  const averages = rankings.map(averageRanks);
  return orderOf(
    Array.from({ length: count }, (_, place) => averages.reduce((sum, ranks) => sum + count - ranks[place]!, 0)),
  );
}

/** Copeland: duels won minus duels lost, a duel being won by whom more voters put ahead. */
export function copelandOrder(rankings: readonly (readonly number[])[]): PointOrder {
  const count = rankings[0]?.length ?? 0;
  const duel = (one: number, other: number) =>
    Math.sign(rankings.reduce((sum, ranks) => sum + Math.sign(ranks[other]! - ranks[one]!), 0));
  const all = Array.from({ length: count }, (_, place) => place);
  return orderOf(all.map((one) => all.reduce((sum, other) => sum + duel(one, other), 0)));
}

function orderOf(points: readonly number[]): PointOrder {
  const scores = Float64Array.from(points);
  const largest = points.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return { points, ranks: [...rank(scores, "higher", largest).ranks] };
}
