import { SyncError } from "../../../error.js";

/**
 * How much a lead of d on one criterion counts, from 0 to 1 (the six functions of Brans & Vincke 1985). Thresholds are in
 * the criterion's own unit.
 *
 * usual: any lead counts in full. u-shape: a lead above `indifference` counts in full. v-shape: rises straight to
 * `preference`. level: 0 up to `indifference`, 1/2 up to `preference`, then 1. linear: rises straight from `indifference`
 * to `preference`. gaussian: 1 - exp(-d² / 2 `inflection`²).
 */
export interface Preference {
  readonly shape: "usual" | "u-shape" | "v-shape" | "level" | "linear" | "gaussian";
  /** Largest lead that does not count (q). */
  readonly indifference?: number | undefined;
  /** Smallest lead that counts in full (p). */
  readonly preference?: number | undefined;
  /** Lead at which the Gaussian turns (s). */
  readonly inflection?: number | undefined;
}

const needs = {
  usual: [],
  "u-shape": ["indifference"],
  "v-shape": ["preference"],
  level: ["indifference", "preference"],
  linear: ["indifference", "preference"],
  gaussian: ["inflection"],
} as const;

/** The preference itself, once its shape is known and the thresholds the shape needs are numbers of 0 or more. */
export function soundPreference(given: Preference): Preference {
  const { shape } = given;
  if (!Object.hasOwn(needs, shape))
    throw new SyncError("unknown-option", { option: "shape", value: shape, known: Object.keys(needs) });
  for (const parameter of needs[shape]) {
    const value = given[parameter];
    if (!(value !== undefined && value >= 0 && value < Infinity))
      throw new SyncError("parameter-out-of-range", {
        parameter,
        value: String(value),
        needs: "a number of 0 or more",
      });
  }
  const { indifference = 0, preference = 0 } = given;
  if ((shape === "level" || shape === "linear") && preference < indifference)
    throw new SyncError("parameter-out-of-range", {
      parameter: "preference",
      value: String(preference),
      needs: `a number not below indifference (${indifference})`,
    });
  return given;
}
