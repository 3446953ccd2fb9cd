import type { WeightInterval } from "./stability.js";
import { movedWeight } from "./moved-weight.js";

/** Leads closer to 0 than this, in proportion to the largest part, are ties, as in rankings. */
const tolerance = 1e-10;

/** What a pair's lead does as one weight moves, where scores are weighted sums of parts. */
export interface StraightIntervals {
  /** Where the first row stays at least as good as the second (tied rows: stays level), as the weight at a place moves. */
  readonly interval: (first: number, second: number, place: number) => WeightInterval;
}

/**
 * Closed form: with the weight of criterion j at x and the others in proportion, the lead of a over b is a straight line in
 * x, from its lead on the other criteria (x = 0) to its lead on j alone (x = 1). The interval ends where the line crosses 0.
 */
export function straightIntervals(parts: readonly Float64Array[], shares: Float64Array): StraightIntervals {
  const largest = parts.reduce((most, part) => part.reduce((each, value) => Math.max(each, Math.abs(value)), most), 0);
  const slack = tolerance * largest;
  const leadAt = (at: Float64Array, first: number, second: number) =>
    parts.reduce((sum, part, column) => sum + at[column]! * (part[first]! - part[second]!), 0);
  const interval = (first: number, second: number, place: number): WeightInterval => {
    const share = shares[place]!;
    const now = leadAt(shares, first, second);
    const without = leadAt(movedWeight(shares, place, 0), first, second);
    const alone = parts[place]![first]! - parts[place]![second]!;
    if (Math.abs(now) <= slack) return Math.abs(without) <= slack && Math.abs(alone) <= slack ? [0, 1] : [share, share];
    const crossing = without / (without - alone);
    return [without < -slack ? Math.min(crossing, share) : 0, alone < -slack ? Math.max(crossing, share) : 1];
  };
  return { interval };
}
