import { movedWeight } from "./moved-weight.js";
import { firstChange, type RanksAt } from "./searched-intervals.js";
import { movedShare, straightDistance } from "./smallest-change.js";

/**
 * The smallest changes found by trying: towards all weight on one criterion, the others in proportion, and from each
 * criterion to each other one. They bound the smallest change from above; undefined where none of them changes anything.
 *
 * @param stays - What a change has to end, by the ranks: that the first is before the second, or before all.
 */
export function searchedChange(
  shares: Float64Array,
  ranks: RanksAt,
  stays: (ranks: Uint32Array) => boolean,
): { readonly moved: Float64Array; readonly straight: Float64Array } | undefined {
  const open = [...shares.keys()].filter((place) => shares[place]! > 0);
  const ends = open.flatMap((to) => [
    movedWeight(shares, to, 1),
    ...open.filter((from) => from !== to).map((from) => withMoved(shares, from, to)),
  ]);
  const leads = (at: Float64Array) => stays(ranks(at));
  if (!leads(shares)) return { moved: shares.slice(), straight: shares.slice() };
  const found = ends.flatMap((end) => {
    const on = (part: number) => shares.map((share, place) => share + part * (end[place]! - share));
    const part = firstChange(0, 1, (at) => leads(on(at)));
    return part < 1 || !leads(end) ? [on(part)] : [];
  });
  if (found.length === 0) return undefined;
  const least = (size: (from: Float64Array, to: Float64Array) => number) =>
    found.reduce((best, each) => (size(shares, each) < size(shares, best) ? each : best));
  return { moved: least(movedShare), straight: least(straightDistance) };
}

function withMoved(shares: Float64Array, from: number, to: number): Float64Array {
  const moved = shares.slice();
  moved[to]! += moved[from]!;
  moved[from] = 0;
  return moved;
}
