import type { Preference } from "./preference.js";

/**
 * For every value of a rising list, the sum of its preferences over all values of the list.
 *
 * No pairs are compared: as the value rises, the values it beats in full and those it beats in part are two stretches of
 * the list whose ends only move forward (Calders & Van Assche 2018, "PROMETHEE is not quadratic", Omega 76:63-69). Only
 * the Gaussian needs pairs.
 *
 * @param slack - Differences are compared up to this rounding error of the values.
 */
export function preferenceSums(sorted: Float64Array, given: Preference, slack: number): Float64Array {
  const { shape, inflection = 0 } = given;
  if (shape === "gaussian" && inflection > 0) return gaussianSums(sorted, inflection);
  const { from, to, part } = stretch(given);
  const count = sorted.length;
  const sums = new Float64Array(count);
  const isStep = part !== undefined;
  let full = 0;
  let some = 0;
  let excess = 0;
  for (let place = 0; place < count; place++) {
    const value = sorted[place]!;
    if (place > 0) excess += (some - full) * (value - sorted[place - 1]!);
    while (value - sorted[some]! > from + slack) {
      excess += value - sorted[some]! - from;
      some++;
    }
    while (full < some && (isStep ? value - sorted[full]! > to + slack : value - sorted[full]! >= to)) {
      excess -= value - sorted[full]! - from;
      full++;
    }
    if (full === some) excess = 0;
    sums[place] = full + (isStep ? part * (some - full) : excess / (to - from));
  }
  return sums;
}

/** From where to where a preference rises, and what it is in between where it does not rise straight. */
function stretch({ shape, indifference = 0, preference = 0 }: Preference): { from: number; to: number; part?: number } {
  switch (shape) {
    case "u-shape":
      return { from: indifference, to: indifference, part: 0 };
    case "level":
      return { from: indifference, to: preference, part: 0.5 };
    case "v-shape":
      return preference === 0 ? { from: 0, to: 0, part: 0 } : { from: 0, to: preference };
    case "linear":
      return indifference === preference
        ? { from: indifference, to: indifference, part: 0 }
        : { from: indifference, to: preference };
    default:
      return { from: 0, to: 0, part: 0 };
  }
}

/** Pair by pair over the different values of the list. */
function gaussianSums(sorted: Float64Array, inflection: number): Float64Array {
  const values: number[] = [];
  const counts: number[] = [];
  sorted.forEach((value, place) => {
    if (place > 0 && value === sorted[place - 1]) counts[counts.length - 1]!++;
    else {
      values.push(value);
      counts.push(1);
    }
  });
  const sums = values.map((value, place) => {
    let sum = 0;
    for (let below = 0; below < place; below++) {
      const lead = (value - values[below]!) / inflection;
      sum += counts[below]! * -Math.expm1((-lead * lead) / 2);
    }
    return sum;
  });
  let group = -1;
  return sorted.map((value) => {
    if (value !== values[group]) group++;
    return sums[group]!;
  });
}
