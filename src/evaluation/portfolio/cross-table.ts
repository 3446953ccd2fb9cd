import type { Finding, Made, Named } from "../../entry.js";
import type { BudgetKey, CountedFacet, Money } from "./portfolio.js";

/** What the cells of a cross-table hold: records, records that stand under no other, or budget figures of one key. */
export type Measure = "records" | "top-level" | BudgetKey;

/**
 * A total of a row, a column or the whole table. `sum` adds the cells; `distinct` counts what stands in at least one of
 * them once. They differ where a record has several labels and so stands in several cells.
 */
export interface CrossTotal {
  readonly sum: Money;
  readonly distinct: Money;
}

/** One facet against another. Rows and columns are those of the facets; `none` is for records without a value in one of them. */
export interface CrossTable {
  readonly rowFacet: CountedFacet;
  readonly columnFacet: CountedFacet;
  readonly measure: Measure;
  readonly rows: readonly Named[];
  readonly columns: readonly Named[];
  /** A row of the table each; records, or whole units of the currency. */
  readonly cells: readonly (readonly Money[])[];
  /** Records behind each cell, whatever the measure. */
  readonly records: readonly (readonly number[])[];
  readonly rowTotals: readonly CrossTotal[];
  readonly columnTotals: readonly CrossTotal[];
  readonly total: CrossTotal;
  /** How often records were counted: `once + severalTimes` records stand in the table, one of them in `most` cells. */
  readonly counted: { readonly once: number; readonly severalTimes: number; readonly most: number };
  /** Records in no cell: irrelevant ones, children (when only the top level counts), and those without such money. */
  readonly leftOut: { readonly irrelevant: number; readonly children: number; readonly withoutMoney: number };
  readonly findings: readonly Finding[];
  readonly made: Made;
}
