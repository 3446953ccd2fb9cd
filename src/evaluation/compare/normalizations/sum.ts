import { allZero, belowZero } from "./domain.js";
import type { Normalization } from "./normalization.js";

/**
 * Share of the column: x / sum of all x, and (1 / x) / sum of all 1 / x where less is better. Values below 0 are refused,
 * and 0 where less is better.
 */
export const sum: Normalization = {
  id: "sum",
  label: { en: "sum (share of the column)", id: "jumlah (bagian dari kolom)" },
  fit: ({ direction, cells }) => {
    let total = 0;
    if (direction === 1) {
      for (const cell of cells) total += cell;
      return { form: "line", origin: 0, unit: total };
    }
    for (const cell of cells) total += 1 / cell;
    return { form: "reciprocal", unit: 1 / total };
  },
  domain: (column, alternatives) => {
    const found = belowZero(column, alternatives, { zero: column.direction === 1 }, "sum");
    return found.length > 0 ? found : allZero(column, "sum");
  },
};
