import type { Finding } from "../../../entry.js";
import { ordered } from "../ordered.js";
import type { Column, DecisionTable } from "../table.js";
import { preferenceSums } from "./preference-sums.js";
import { onePerCriterion } from "./one-per-criterion.js";
import { preferenceFindings, type Preference } from "./preference.js";

/** One preference for all criteria, or one a criterion in the problem's order. */
export type Preferences = Preference | readonly Preference[];

/** Any lead counts in full. */
export const usual: Preference = { shape: "usual" };

function isList(given: Preferences): given is readonly Preference[] {
  return Array.isArray(given);
}

/** The preference of one criterion. */
export function preferenceOf(given: Preferences, { place }: Column): Preference {
  return isList(given) ? given[place]! : given;
}

/** What does not fit in the preferences of a table. */
export function preferenceDomain(given: Preferences, table: DecisionTable): readonly Finding[] {
  if (!isList(given)) return preferenceFindings(given);
  return [...onePerCriterion("preferences", given.length, table), ...given.flatMap(preferenceFindings)];
}

/** What an alternative gains over the others (plus) and gives away to them (minus), each from 0 to 1. */
export interface Flows {
  readonly plus: Float64Array;
  readonly minus: Float64Array;
}

/** The flows on one criterion, unweighted; a single alternative has none. */
export function criterionFlows(column: Column, given: Preference): Flows {
  const { cells, direction, lowest, highest } = column;
  const count = cells.length;
  const plus = new Float64Array(count);
  const minus = new Float64Array(count);
  if (count < 2) return { plus, minus };
  const gains = direction === 1 ? cells : negated(cells);
  const { sorted, places } = ordered(gains);
  const slack = 4 * Number.EPSILON * Math.max(Math.abs(lowest), Math.abs(highest));
  const won = preferenceSums(sorted, given, slack);
  const mirrored = negated(sorted).reverse();
  const lost = preferenceSums(mirrored, given, slack).reverse();
  for (let row = 0; row < count; row++) {
    const place = places[row]!;
    plus[row] = won[place]! / (count - 1);
    minus[row] = lost[place]! / (count - 1);
  }
  return { plus, minus };
}

function negated(values: Float64Array): Float64Array {
  const result = new Float64Array(values.length);
  for (let row = 0; row < result.length; row++) result[row] = -values[row]!;
  return result;
}

/** The weighted flows over all criteria. */
export function flowsOf(table: DecisionTable, given: Preferences): Flows {
  const count = table.alternatives.length;
  const plus = new Float64Array(count);
  const minus = new Float64Array(count);
  for (const column of table.columns) {
    const flows = criterionFlows(column, preferenceOf(given, column));
    for (let row = 0; row < count; row++) {
      plus[row]! += column.weight * flows.plus[row]!;
      minus[row]! += column.weight * flows.minus[row]!;
    }
  }
  return { plus, minus };
}

/** True where a power function took part, so that last digits differ between engines. */
export function usesGaussian(given: Preferences): boolean {
  return (isList(given) ? given : [given]).some(({ shape }) => shape === "gaussian");
}
