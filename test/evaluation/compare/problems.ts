import { type Problem } from "../../../src/index.js";
/** A problem from bare numbers: alternatives a0, a1, ..., criteria c0, c1, ... */
export function problemOf(
  values: readonly (readonly number[])[],
  directions: readonly number[],
  weights: readonly number[],
): Problem {
  return {
    alternatives: values.map((_, row) => ({ id: `a${row}` })),
    criteria: directions.map((direction, place) => ({
      id: `c${place}`,
      direction: direction === 1 ? 1 : -1,
      weight: weights[place]!,
    })),
    values,
  };
}

/** Hwang & Yoon (1981): choosing a fighter aircraft. */
export const fighter = problemOf(
  [
    [2, 1500, 20000, 5.5, 5, 9],
    [2.5, 2700, 18000, 6.5, 3, 5],
    [1.8, 2000, 21000, 4.5, 7, 7],
    [2.2, 1800, 20000, 5, 5, 5],
  ],
  [1, 1, 1, -1, 1, 1],
  [0.2, 0.1, 0.1, 0.1, 0.2, 0.3],
);

/** Tzeng & Huang (2011), Multiple Attribute Decision Making, the worked example of TOPSIS and VIKOR. */
export const tzengHuang = problemOf(
  [
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ],
  [1, 1, 1],
  [0.3, 0.4, 0.3],
);
