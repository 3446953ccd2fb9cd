import { allZero, belowZero } from "./domain.js";
import type { Normalization } from "./normalization.js";

/**
 * Proportion of the best: x / highest, and lowest / x where less is better. Needs a true zero: values below 0 are refused,
 * and 0 where less is better.
 */
export const linear: Normalization = {
  id: "linear",
  label: { en: "linear (share of the best)", id: "linear (bagian dari yang terbaik)" },
  fit: ({ direction, lowest, highest }) =>
    direction === 1 ? { form: "line", origin: 0, unit: highest } : { form: "reciprocal", unit: lowest },
  domain: (column, alternatives) => {
    const found = belowZero(column, alternatives, { zero: column.direction === 1 }, "linear");
    return found.length > 0 ? found : allZero(column, "linear");
  },
};
