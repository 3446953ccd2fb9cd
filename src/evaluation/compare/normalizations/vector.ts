import type { Normalization } from "./normalization.js";

/**
 * Proportion of the column's length: x / root of the sum of squares, and 1 - x / length where less is better. Any
 * numbers will do; a column of zeros stays 0 for all (1 where less is better).
 */
export const vector: Normalization = {
  id: "vector",
  label: { en: "vector (share of the column's length)", id: "vektor (bagian dari panjang kolom)" },
  fit: ({ direction, cells }) => {
    let squares = 0;
    // An index loop: this is the inner loop of TOPSIS.
    for (let row = 0; row < cells.length; row++) squares += cells[row]! * cells[row]!;
    const length = Math.sqrt(squares);
    if (length === 0) return { form: "constant", value: direction === 1 ? 0 : 1 };
    return direction === 1
      ? { form: "line", origin: 0, unit: length }
      : { form: "line", origin: length, unit: -length };
  },
  domain: () => [],
};
