import type { WeightChange } from "./stability.js";

/** Turns and halvings after which a projection is exact to the last digits. */
const turns = 200;

/**
 * The smallest moves of weight that level two alternatives whose scores are weighted sums. `lead` holds how much better the
 * first is on each criterion, before weights; undefined where no weights level them.
 */
export function smallestChange(
  shares: Float64Array,
  lead: readonly number[],
): { readonly moved: Float64Array; readonly straight: Float64Array } | undefined {
  const moved = leastMoved(shares, lead);
  return moved && { moved, straight: nearest(shares, lead) };
}

/** Weight goes from where the first leads most to where it leads least (or trails most), until the lead is gone. */
export function leastMoved(shares: Float64Array, lead: readonly number[]): Float64Array | undefined {
  const moved = shares.slice();
  const places = lead.map((_, place) => place).filter((place) => shares[place]! > 0);
  const target = places.reduce((least, place) => (lead[place]! < lead[least]! ? place : least));
  if (!(lead[target]! <= 0)) return undefined;
  let gap = dot(shares, lead);
  for (const place of places.sort((a, b) => lead[b]! - lead[a]!)) {
    const gain = lead[place]! - lead[target]!;
    if (gap <= 0 || gain <= 0) break;
    const amount = Math.min(moved[place]!, gap / gain);
    moved[place]! -= amount;
    moved[target]! += amount;
    gap -= amount * gain;
  }
  return moved;
}

/**
 * The nearest weights in a straight line: the projection onto those weights under which the lead is 0. Its form is
 * max(0, w - s lead - t) with t set so that weights sum to 1; the lead falls as s grows, so s is found by halving.
 */
function nearest(shares: Float64Array, lead: readonly number[]): Float64Array {
  const at = (pull: number) =>
    ontoWeights(
      shares.map((share, place) => share - pull * lead[place]!),
      shares,
    );
  if (dot(shares, lead) <= 0) return shares.slice();
  let low = 0;
  let high = 1;
  for (let turn = 0; turn < turns && dot(at(high), lead) > 0; turn++) high *= 2;
  for (let turn = 0; turn < turns && low < high; turn++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (dot(at(middle), lead) > 0) low = middle;
    else high = middle;
  }
  return at(high);
}

/** The nearest weights of 0 or more that sum to 1; criteria of weight 0 stay out (Held, Wolfe & Crowder 1974). */
function ontoWeights(point: Float64Array, shares: Float64Array): Float64Array {
  const falling = point
    .filter((_, place) => shares[place]! > 0)
    .sort()
    .reverse();
  let sum = 0;
  let shift = 0;
  for (let count = 1; count <= falling.length; count++) {
    sum += falling[count - 1]!;
    const candidate = (sum - 1) / count;
    if (falling[count - 1]! > candidate) shift = candidate;
  }
  return point.map((value, place) => (shares[place]! > 0 ? Math.max(0, value - shift) : 0));
}

function dot(shares: Float64Array, lead: readonly number[]): number {
  return lead.reduce((sum, value, place) => sum + value * shares[place]!, 0);
}

/** A change with its size: the share of all weight that moves, or the straight distance. */
export function changeOf(
  ids: readonly string[],
  from: Float64Array,
  to: Float64Array,
  measure: "moved" | "straight",
): WeightChange {
  return {
    size: measure === "moved" ? movedShare(from, to) : straightDistance(from, to),
    weights: ids.map((id, place) => ({ id, weight: to[place]! })),
  };
}

/** Half of the sum of all differences: what leaves some criteria arrives at others. */
export function movedShare(from: Float64Array, to: Float64Array): number {
  return from.reduce((sum, share, place) => sum + Math.abs(share - to[place]!), 0) / 2;
}

/** The root of the sum of squared differences. */
export function straightDistance(from: Float64Array, to: Float64Array): number {
  return Math.sqrt(from.reduce((sum, share, place) => sum + (share - to[place]!) ** 2, 0));
}
