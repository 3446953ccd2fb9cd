import type { Finding, Named } from "../../entry.js";
import { SyncError } from "../../error.js";
import { madeWith } from "../../made.js";
import type { CrossTable, CrossTotal, Measure } from "./cross-table.js";
import { countedFacets, facetReadings, valuesOf, type FacetReading } from "./facet-readings.js";
import { findFamilies } from "./families.js";
import type { CountedFacet, Portfolio, PortfolioItem } from "./portfolio.js";
import { budgetKeyName, moneyOf, moneyOfRecords } from "./sum-budgets.js";

const none: Named<"none"> = { id: "none", label: { en: "None coded", id: "Tidak ada kode" } };

/**
 * Sets one facet against another, such as pillar against form. A record with several labels stands in several cells; the
 * totals say both the sum of the cells and the distinct records, so that neither is taken for the other. Irrelevant records
 * have no codes and are left out, counted, wherever a facet of codes is asked for.
 *
 * @param portfolio - What {@link buildPortfolio} gave.
 * @param rowFacet - The facet of the rows.
 * @param columnFacet - The facet of the columns.
 * @param measure - What to count: `"records"`, `"top-level"` (children are counted with their parent), or money: any row
 * of the portfolio's `budgets`, so that currencies, years, stages and units of analysis are never mixed.
 * @throws {@link SyncError} `unknown-option` for a facet that there is not.
 *
 * @example
 * ```ts
 * import { buildPortfolio, crossTabulate } from "msme-sync";
 *
 * const coding = { pillar: "msme", forms: ["financing", "human-resources"], by: "Ani", because: "Grants and courses" } as const;
 * const portfolio = buildPortfolio([{ id: "a", name: "Bantuan modal dan pelatihan", coding }]);
 *
 * crossTabulate(portfolio, "pillar", "form").total; // => { sum: 2, distinct: 1 }
 * ```
 */
export function crossTabulate(
  portfolio: Portfolio,
  rowFacet: CountedFacet,
  columnFacet: CountedFacet,
  measure: Measure = "records",
): CrossTable {
  const readings = [readingOf("rowFacet", rowFacet), readingOf("columnFacet", columnFacet)] as const;
  const amountOf = amountReader(portfolio, readings, measure);
  const grid = new Map<string, { records: number; amount: bigint }>();
  const distinct = { rows: new Map<string, bigint>(), columns: new Map<string, bigint>() };
  const counted = { once: 0, severalTimes: 0, most: 0 };
  const leftOut = { irrelevant: 0, children: 0, withoutMoney: 0 };
  let all = 0n;

  portfolio.items.forEach((item, place) => {
    const { relevant } = item.classification;
    if (!relevant.value && readings.some(({ ofRelevant }) => ofRelevant)) leftOut.irrelevant += 1;
    else {
      const amount = amountOf(place);
      if (typeof amount === "string") {
        leftOut[amount] += 1;
        return;
      }
      const rows = orNone(valuesOf(item, readings[0]));
      const columns = orNone(valuesOf(item, readings[1]));
      for (const row of rows) {
        add(distinct.rows, row, amount);
        for (const column of columns) {
          const key = cellKey(row, column);
          const cell = grid.get(key) ?? { records: 0, amount: 0n };
          cell.records += 1;
          cell.amount += amount;
          grid.set(key, cell);
        }
      }
      for (const column of columns) add(distinct.columns, column, amount);
      all += amount;
      const times = rows.length * columns.length;
      counted[times === 1 ? "once" : "severalTimes"] += 1;
      counted.most = Math.max(counted.most, times);
    }
  });

  const rows = namesOf(portfolio, rowFacet, distinct.rows);
  const columns = namesOf(portfolio, columnFacet, distinct.columns);
  const exact = rows.map((row) => columns.map((column) => grid.get(cellKey(row.id, column.id))?.amount ?? 0n));
  const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);
  const totalOf = (amounts: readonly bigint[], once: bigint): CrossTotal => ({
    sum: moneyOf(sumOf(amounts)),
    distinct: moneyOf(once),
  });
  const total = totalOf(exact.flat(), all);
  return {
    rowFacet,
    columnFacet,
    measure: typeof measure === "string" ? measure : keyOf(measure),
    rows,
    columns,
    cells: exact.map((amounts) => amounts.map(moneyOf)),
    records: rows.map((row) => columns.map((column) => grid.get(cellKey(row.id, column.id))?.records ?? 0)),
    rowTotals: rows.map(({ id }, i) => totalOf(exact[i]!, distinct.rows.get(id) ?? 0n)),
    columnTotals: columns.map(({ id }, j) =>
      totalOf(
        exact.map((amounts) => amounts[j]!),
        distinct.columns.get(id) ?? 0n,
      ),
    ),
    total,
    counted,
    leftOut,
    findings: total.sum === "not-computable" ? [tooLarge(sumOf(exact.flat()))] : [],
    made: madeWith({ rowFacet, columnFacet, measure: typeof measure === "string" ? measure : keyOf(measure) }),
  };
}

function readingOf(option: string, facet: CountedFacet): FacetReading {
  if (!countedFacets.includes(facet))
    throw new SyncError("unknown-option", { option, value: facet, known: countedFacets });
  return facetReadings[facet];
}

/** What a record adds to each of its cells, or why it adds nothing. */
function amountReader(
  { items }: Portfolio,
  readings: readonly FacetReading[],
  measure: Measure,
): (place: number) => bigint | "children" | "withoutMoney" {
  if (measure === "records") return () => 1n;
  const families = findFamilies(items.map(({ program }) => program));
  if (measure === "top-level") return (place) => (families.parents[place] === -1 ? 1n : "children");
  const wanted = budgetKeyName(measure);
  const among = readings.some(({ ofRelevant }) => ofRelevant) ? "relevant" : "all";
  const { money } = moneyOfRecords(items, families, among);
  return (place) => {
    const found = money[place]!.find((own) => budgetKeyName(own) === wanted);
    if (found === undefined) return "withoutMoney";
    return found.isInside ? "children" : found.amount;
  };
}

function keyOf({ currency, year, stage, unit }: Exclude<Measure, string>): Exclude<Measure, string> {
  return { currency, year, stage, unit };
}

function orNone(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [none.id] : values;
}

function add(sums: Map<string, bigint>, key: string, amount: bigint): void {
  sums.set(key, (sums.get(key) ?? 0n) + amount);
}

function cellKey(row: string, column: string): string {
  return JSON.stringify([row, column]);
}

/** The rows that the portfolio counts for the facet, and `none` where a record needs it. */
function namesOf({ counts }: Portfolio, facet: CountedFacet, seen: ReadonlyMap<string, bigint>): readonly Named[] {
  const names = counts[facet].rows.map(({ id, label }) => ({ id, label }));
  return seen.has(none.id) && !names.some(({ id }) => id === none.id) ? [...names, none] : names;
}

function tooLarge(sum: bigint): Finding {
  return {
    code: "sum-too-large",
    severity: "error",
    message: {
      en: `The sum of the table is ${sum.toString()}: too large for a number without loss, so it is given as not computable.`,
      id: `Jumlah tabel ini adalah ${sum.toString()}: terlalu besar untuk dinyatakan sebagai bilangan tanpa kehilangan ketelitian, sehingga ditulis tidak dapat dihitung.`,
    },
  };
}

/** Which records stand in which cell, by the ids of row and column. */
export function recordsByCell(
  items: readonly PortfolioItem[],
  rowFacet: CountedFacet,
  columnFacet: CountedFacet,
): (row: string, column: string) => readonly PortfolioItem[] {
  const cells = new Map<string, PortfolioItem[]>();
  for (const item of items) {
    for (const row of valuesOf(item, facetReadings[rowFacet])) {
      for (const column of valuesOf(item, facetReadings[columnFacet])) {
        const key = cellKey(row, column);
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [item]);
        else cell.push(item);
      }
    }
  }
  return (row, column) => cells.get(cellKey(row, column)) ?? [];
}
