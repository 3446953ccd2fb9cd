import type { Finding } from "../../../entry.js";
import type { Normalization } from "../normalizations/normalization.js";
import type { DecisionTable } from "../table.js";

/** What does not fit a normalization in any column of a table. */
export function domainOf(normalization: Normalization, { columns, alternatives }: DecisionTable): readonly Finding[] {
  return columns.flatMap((column) => normalization.domain(column, alternatives));
}
