import type { ScoringMethod } from "../method.js";
import { rankedTable } from "../ranked-table.js";
import type { DecisionTable } from "../table.js";
import { withShares } from "../with-shares.js";
import { movedWeight } from "./moved-weight.js";
import type { WeightInterval } from "./stability.js";

/** Weights tried from 0 to 1 before what is found is narrowed down. */
const steps = 200;

/** How close a searched end is to the true one. */
export const searchTolerance = 1e-9;

/** Ranks under given shares of weight. */
export type RanksAt = (shares: Float64Array) => Uint32Array;

/** Ranks of a table under other weights. */
export function ranksAt(table: DecisionTable, method: ScoringMethod): RanksAt {
  return (shares) => rankedTable(withShares(table, shares), method).ranks;
}

/** Where something stays true as one weight moves away from its present share to either side. */
export function searchedInterval(
  shares: Float64Array,
  place: number,
  ranks: RanksAt,
  holds: (ranks: Uint32Array) => boolean,
): WeightInterval {
  const now = shares[place]!;
  const isTrue = (share: number) => holds(ranks(movedWeight(shares, place, share)));
  return [firstChange(now, 0, isTrue), firstChange(now, 1, isTrue)];
}

/** The first place from `from` towards `to` at which something is no longer true, or `to`. */
export function firstChange(from: number, to: number, isTrue: (at: number) => boolean): number {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) * steps));
  let inside = from;
  for (let step = 1; step <= count; step++) {
    let outside = step === count ? to : from + ((to - from) * step) / count;
    if (isTrue(outside)) {
      inside = outside;
      continue;
    }
    while (Math.abs(outside - inside) > searchTolerance) {
      const middle = (inside + outside) / 2;
      if (isTrue(middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  }
  return to;
}
