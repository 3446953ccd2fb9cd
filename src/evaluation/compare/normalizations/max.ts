import { allZero, belowZero } from "./domain.js";
import type { Normalization } from "./normalization.js";

/** Proportion of the highest: x / highest, and 1 - x / highest where less is better. Values below 0 are refused. */
export const max: Normalization = {
  id: "max",
  label: { en: "max (share of the highest)", id: "max (bagian dari yang tertinggi)" },
  fit: ({ direction, highest }) =>
    direction === 1 ? { form: "line", origin: 0, unit: highest } : { form: "line", origin: highest, unit: -highest },
  domain: (column, alternatives) => {
    const found = belowZero(column, alternatives, { zero: true }, "max");
    return found.length > 0 ? found : allZero(column, "max");
  },
};
