import type { Named } from "../../entry.js";
import { facetReadings, valuesOf } from "./facet-readings.js";
import { findFamilies } from "./families.js";
import type { Portfolio } from "./portfolio.js";
import type { ReadingBudget, ReadingMoney, ReadingRow } from "./strict-reading.js";
import { budgetKeyName, moneyOf, moneyOfRecords } from "./sum-budgets.js";

const facets: readonly ReadingRow["facet"][] = ["pillar", "strategy"];
const all: Named<"all"> = { id: "all", label: { en: "All programs", id: "Seluruh program" } };

/** The budgets of relevant programs under both readings, for each key of which the broad portfolio has figures. */
export function readingBudgets(broad: Portfolio, strict: Portfolio): readonly ReadingBudget[] {
  if (broad.budgets.length === 0) return [];
  const sums = [sumsOf(broad), sumsOf(strict)] as const;
  const named = facets.flatMap((facet) => broad.counts[facet].rows.map(({ id, label }) => ({ facet, id, label })));
  return broad.budgets.flatMap(({ currency, year, stage, unit }): readonly ReadingBudget[] => {
    const key = { currency, year, stage, unit };
    const rows = [{ facet: "all" as const, ...all }, ...named].flatMap((row): readonly ReadingMoney[] => {
      const place = placeOf(budgetKeyName(key), row.facet, row.id);
      const [wide, narrow] = [sums[0].get(place), sums[1].get(place)];
      return wide === undefined && narrow === undefined
        ? []
        : [{ ...row, broad: moneyOf(wide ?? 0n), strict: moneyOf(narrow ?? 0n) }];
    });
    return rows.length === 0 ? [] : [{ ...key, rows }];
  });
}

/** Exact sums over relevant programs, each figure once: one that a parent holds is not added to it. */
function sumsOf({ items }: Portfolio): ReadonlyMap<string, bigint> {
  const families = findFamilies(items.map(({ program }) => program));
  const { money } = moneyOfRecords(items, families, "relevant");
  const sums = new Map<string, bigint>();
  const add = (place: string, amount: bigint): unknown => sums.set(place, (sums.get(place) ?? 0n) + amount);
  items.forEach((item, index) => {
    for (const { amount, isInside, ...key } of money[index]!) {
      if (isInside) continue;
      const name = budgetKeyName(key);
      add(placeOf(name, "all", all.id), amount);
      for (const facet of facets)
        for (const value of valuesOf(item, facetReadings[facet])) add(placeOf(name, facet, value), amount);
    }
  });
  return sums;
}

function placeOf(key: string, facet: ReadingMoney["facet"], id: string): string {
  return JSON.stringify([key, facet, id]);
}
