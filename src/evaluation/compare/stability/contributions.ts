import type { ScoringMethod } from "../method.js";
import type { DecisionTable } from "../table.js";
import { withoutColumn } from "./smaller-tables.js";
import type { Contributions } from "./stability.js";

/** What each criterion adds to the lead of one row over another. */
export function contributionsTo(
  table: DecisionTable,
  method: ScoringMethod,
  first: number,
  second: number,
): Contributions {
  const { alternatives, columns } = table;
  const names = { first: alternatives[first]!, second: alternatives[second]! };
  const parts = method.parts?.(table);
  if (parts !== undefined) {
    const criteria = columns.map(({ id, weight }, place) => ({
      id,
      contribution: weight * (parts[place]![first]! - parts[place]![second]!) + 0,
    }));
    const difference = criteria.reduce((sum, { contribution }) => sum + contribution, 0);
    return { ...names, basis: "sum", difference, criteria };
  }
  const lead = (of: DecisionTable): number => {
    const { scores } = method.compute(of);
    return (method.better === "higher" ? 1 : -1) * (scores[first]! - scores[second]!);
  };
  const difference = lead(table);
  const criteria = columns.map(({ id }, place) => {
    const rest = withoutColumn(table, place);
    // What is left is nothing to compare: the criterion is the whole difference.
    return { id, contribution: rest === undefined ? difference : difference - lead(rest) };
  });
  return { ...names, basis: "removal", difference, criteria };
}
