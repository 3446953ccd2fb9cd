import type { Finding } from "../../../entry.js";
import { parameterFinding } from "./parameter-finding.js";

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

/** What is wrong with a preference: an unknown shape, or a threshold its shape needs that is no number of 0 or more. */
export function preferenceFindings(given: Preference): readonly Finding[] {
  const { shape, indifference = 0, preference = 0 } = given;
  if (!Object.hasOwn(needs, shape)) {
    const known = Object.keys(needs).join(", ");
    return [parameterFinding("shape", shape, { en: known, id: known })];
  }
  const findings: Finding[] = needs[shape]
    .filter((parameter) => !(given[parameter] !== undefined && given[parameter] >= 0 && given[parameter] < Infinity))
    .map((parameter) =>
      parameterFinding(parameter, given[parameter], { en: "a number of 0 or more", id: "bilangan 0 atau lebih" }),
    );
  if ((shape === "level" || shape === "linear") && preference < indifference)
    findings.push(
      parameterFinding("preference", preference, {
        en: `a number not below indifference (${indifference})`,
        id: `bilangan yang tidak kurang dari indifference (${indifference})`,
      }),
    );
  return findings;
}
