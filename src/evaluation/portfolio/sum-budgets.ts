import type { Finding } from "../../entry.js";
import type { Budget } from "../record/program.js";
import type { Families } from "./families.js";
import type { BudgetKey, BudgetTotal, Money, PortfolioItem } from "./portfolio.js";
import { units } from "./record-values.js";

/** Money of one record under one key, exact. */
export interface RecordMoney extends BudgetKey {
  readonly amount: bigint;
  /** Whether a record above it states money of the same currency, year and stage, which then holds this. */
  readonly isInside: boolean;
}

const stages: readonly BudgetKey["stage"][] = ["planned", "approved", "revised", "spent", "not-stated"];

/** Name of a budget key for maps and comparisons. */
export function budgetKeyName({ currency, year, stage, unit }: BudgetKey): string {
  return [currency, year, stage, unit].join("\n");
}

/** The exact sum as a number, or `not-computable` where a number would lose units. */
export function moneyOf(sum: bigint): Money {
  return sum <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(sum) : "not-computable";
}

/**
 * The money of each record, figures of the same key added, each with the word whether a parent already holds it. A figure
 * that is no whole number of units from 0 to 2^53 - 1 is left out and said. Among `"relevant"` records alone, the others
 * have no money and hold none.
 */
export function moneyOfRecords(
  items: readonly PortfolioItem[],
  families: Families,
  among: "all" | "relevant",
): { readonly money: readonly (readonly RecordMoney[])[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const money: (readonly RecordMoney[])[] = new Array<readonly RecordMoney[]>(items.length).fill([]);
  const stated: ReadonlySet<string>[] = new Array<ReadonlySet<string>>(items.length);
  const nothing: ReadonlySet<string> = new Set();
  for (const place of families.order) {
    const parent = families.parents[place]!;
    const above = parent === -1 ? nothing : stated[parent]!;
    const { program, classification } = items[place]!;
    const budgets = among === "all" || classification.relevant.value ? (program.budgets ?? []) : [];
    const sums = new Map<string, { key: BudgetKey; amount: bigint }>();
    budgets.forEach((budget, index) => {
      if (!Number.isSafeInteger(budget.amount) || budget.amount < 0) {
        findings.push(amountLeftOut(place, index, program.id, budget));
        return;
      }
      const key = keyOf(budget, program.unit ?? "not-stated");
      const name = budgetKeyName(key);
      const sum = sums.get(name) ?? { key, amount: 0n };
      sum.amount += BigInt(budget.amount);
      sums.set(name, sum);
    });
    const own = [...sums.values()];
    const fresh = own.map(({ key }) => heldUnder(key)).filter((name) => !above.has(name));
    stated[place] = fresh.length === 0 ? above : new Set([...above, ...fresh]);
    money[place] = own.map(({ key, amount }) => ({ ...key, amount, isInside: above.has(heldUnder(key)) }));
  }
  return { money, findings };
}

/** Sums the records' money by key, in the order of currency, year, stage and unit. */
export function sumBudgets(
  items: readonly PortfolioItem[],
  families: Families,
): { readonly budgets: readonly BudgetTotal[]; readonly findings: readonly Finding[] } {
  const all = moneyOfRecords(items, families, "all");
  const sums = sumByKey(all.money);
  const relevant = sumByKey(moneyOfRecords(items, families, "relevant").money);
  const sorted = [...sums].sort(([, a], [, b]) => compareKeys(a.key, b.key));
  const none = { amount: 0n, records: 0 };
  return {
    budgets: sorted.map(([name, { key, counted, inside }]) => ({
      ...key,
      ...shown(counted),
      relevant: shown(relevant.get(name)?.counted ?? none),
      inside: shown(inside),
    })),
    findings: [
      ...all.findings,
      ...sorted.flatMap(([, { key, counted, inside }]) =>
        [counted.amount, inside.amount]
          .filter((sum) => moneyOf(sum) === "not-computable")
          .map((sum) => sumTooLarge(key, sum)),
      ),
    ],
  };
}

/** An exact sum and the number of records whose figures make it up. */
interface Sum {
  amount: bigint;
  records: number;
}

interface KeySums {
  readonly key: BudgetKey;
  readonly counted: Sum;
  readonly inside: Sum;
}

function sumByKey(money: readonly (readonly RecordMoney[])[]): ReadonlyMap<string, KeySums> {
  const sums = new Map<string, KeySums>();
  for (const { amount, isInside, ...key } of money.flat()) {
    const name = budgetKeyName(key);
    const found = sums.get(name) ?? { key, counted: { amount: 0n, records: 0 }, inside: { amount: 0n, records: 0 } };
    const sum = isInside ? found.inside : found.counted;
    sum.amount += amount;
    sum.records += 1;
    sums.set(name, found);
  }
  return sums;
}

function shown({ amount, records }: Sum): { readonly amount: Money; readonly records: number } {
  return { amount: moneyOf(amount), records };
}

function keyOf({ currency, year, stage }: Budget, unit: BudgetKey["unit"]): BudgetKey {
  return { currency, year: year ?? "not-stated", stage: stage ?? "not-stated", unit };
}

function heldUnder({ currency, year, stage }: BudgetKey): string {
  return [currency, year, stage].join("\n");
}

function compareKeys(a: BudgetKey, b: BudgetKey): number {
  if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1;
  if (a.year !== b.year) return yearRank(a) - yearRank(b);
  if (a.stage !== b.stage) return stages.indexOf(a.stage) - stages.indexOf(b.stage);
  return unitRank(a) - unitRank(b);
}

function yearRank({ year }: BudgetKey): number {
  return year === "not-stated" ? Number.MAX_SAFE_INTEGER : year;
}

function unitRank({ unit }: BudgetKey): number {
  return unit === "not-stated" ? units.length : units.findIndex(({ id }) => id === unit);
}

function amountLeftOut(place: number, index: number, program: string, { amount, currency }: Budget): Finding {
  return {
    code: "budget-not-counted",
    severity: "error",
    where: { pointer: `/items/${place}/program/budgets/${index}/amount` },
    message: {
      en: `The budget ${amount} ${currency} of "${program}" is no whole number from 0 to 9007199254740991 and is not in any total.`,
      id: `Anggaran ${amount} ${currency} pada "${program}" bukan bilangan bulat dari 0 sampai 9007199254740991 dan tidak masuk dalam jumlah mana pun.`,
    },
    cure: {
      en: "State the amount in whole units of the currency.",
      id: "Nyatakan nilainya dalam satuan mata uang yang bulat.",
    },
  };
}

function sumTooLarge({ currency, year, stage }: BudgetKey, sum: bigint): Finding {
  return {
    code: "sum-too-large",
    severity: "error",
    message: {
      en: `The sum of budgets (${currency}, ${year}, ${stage}) is ${sum.toString()}: too large for a number without loss, so it is given as not computable.`,
      id: `Jumlah anggaran (${currency}, ${year}, ${stage}) adalah ${sum.toString()}: terlalu besar untuk dinyatakan sebagai bilangan tanpa kehilangan ketelitian, sehingga ditulis tidak dapat dihitung.`,
    },
    cure: {
      en: "Check the figures; if they are right, sum them in thousands or millions.",
      id: "Periksa angkanya; bila benar, jumlahkan dalam ribuan atau jutaan.",
    },
  };
}
