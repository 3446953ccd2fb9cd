import { describe, expect, it } from "vitest";
import { buildPortfolio, crossTabulate, type Budget, type Program } from "../../../src/index.js";
import { classificationOf, type Codes } from "./coded.js";

const rupiah = (amount: number, more: Partial<Budget> = {}): Budget => ({
  amount,
  currency: "IDR",
  year: 2025,
  stage: "planned",
  ...more,
});
const portfolioOf = (...programs: readonly (Program & { readonly as?: Codes })[]) =>
  buildPortfolio(programs.map(({ as, ...program }) => ({ program, classification: classificationOf(program, as) })));

describe("the budget of a portfolio", () => {
  it("adds figures of one currency, year, stage and unit exactly", () => {
    const { budgets } = portfolioOf(
      { id: "a", name: "A", budgets: [rupiah(9007199254740990)] },
      { id: "b", name: "B", budgets: [rupiah(1)] },
    );
    expect(budgets).toMatchObject([{ amount: Number.MAX_SAFE_INTEGER, records: 2 }]);
  });

  it("never adds currencies, years, stages or units of analysis that differ", () => {
    const { budgets } = portfolioOf(
      { id: "a", name: "A", budgets: [rupiah(1), rupiah(2, { currency: "USD" }), rupiah(3, { year: 2024 })] },
      { id: "b", name: "B", budgets: [rupiah(4, { stage: "spent" })] },
      { id: "c", name: "C", unit: "activity", budgets: [rupiah(5)] },
    );
    expect(budgets.map(({ amount }) => amount).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it("beyond 2^53 - 1 is not computable, and a finding gives the exact sum", () => {
    const { budgets, findings } = portfolioOf(
      { id: "a", name: "A", budgets: [rupiah(Number.MAX_SAFE_INTEGER)] },
      { id: "b", name: "B", budgets: [rupiah(1)] },
    );
    expect(budgets[0]?.amount).toBe("not-computable");
    expect(findings.find(({ code }) => code === "sum-too-large")?.message.en).toContain("9007199254740992");
  });

  it("shows a child's figure inside its parent's, outside the total", () => {
    const { budgets } = portfolioOf(
      { id: "a", name: "A", budgets: [rupiah(100)] },
      { id: "b", name: "B", parent: "a", budgets: [rupiah(60)] },
    );
    expect(budgets).toMatchObject([{ amount: 100, records: 1, inside: { amount: 60, records: 1 } }]);
  });

  it("counts a child's figure when no record above it states such money", () => {
    const { budgets } = portfolioOf({ id: "a", name: "A" }, { id: "b", name: "B", parent: "a", budgets: [rupiah(60)] });
    expect(budgets).toMatchObject([{ amount: 60, inside: { amount: 0 } }]);
  });

  it("sees a grandparent's figure through a parent without one", () => {
    const { budgets } = portfolioOf(
      { id: "c", name: "C", parent: "b", budgets: [rupiah(60)] },
      { id: "b", name: "B", parent: "a" },
      { id: "a", name: "A", budgets: [rupiah(100)] },
    );
    expect(budgets).toMatchObject([{ amount: 100, inside: { amount: 60 } }]);
  });

  it("tells the relevant records' money apart, a relevant child of an irrelevant parent included", () => {
    const { budgets } = portfolioOf(
      { id: "a", name: "A", budgets: [rupiah(100)], as: { relevant: false } },
      { id: "b", name: "B", parent: "a", budgets: [rupiah(60)] },
    );
    expect(budgets).toMatchObject([{ amount: 100, relevant: { amount: 60, records: 1 } }]);
  });

  it("leaves out a figure that is no whole number of units, and says so", () => {
    const { budgets, findings } = portfolioOf({ id: "a", name: "A", budgets: [rupiah(0.5), rupiah(-1), rupiah(NaN)] });
    expect(budgets).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(Array<string>(3).fill("budget-not-counted"));
  });

  it("opens a circle of parents at its first id and says so", () => {
    const { totals, findings } = portfolioOf(
      { id: "b", name: "B", parent: "c" },
      { id: "c", name: "C", parent: "a" },
      { id: "a", name: "A", parent: "b" },
      { id: "d", name: "D", parent: "c" },
    );
    expect(totals).toMatchObject({ topLevel: 1, children: 3 });
    expect(findings.map(({ code }) => code)).toEqual(["parent-circle"]);
  });
});

describe("a cross-table", () => {
  const portfolio = portfolioOf(
    { id: "a", name: "A", budgets: [rupiah(100)], as: { forms: ["financing", "human-resources"] } },
    { id: "b", name: "B", budgets: [rupiah(10)], as: { pillar: "ecosystem", forms: ["licensing"] } },
    { id: "c", name: "C", parent: "a", budgets: [rupiah(30)], as: { forms: ["financing"] } },
    { id: "d", name: "D" },
    { id: "e", name: "E", as: { relevant: false } },
  );

  it("tells the sum of its cells from the distinct records behind them", () => {
    const { total, counted } = crossTabulate(portfolio, "pillar", "form");
    expect(total).toEqual({ sum: 5, distinct: 4 });
    expect(counted).toEqual({ once: 3, severalTimes: 1, most: 2 });
  });

  it("keeps relevant records without a code in a column of their own and leaves irrelevant ones out, counted", () => {
    const { columns, columnTotals, leftOut } = crossTabulate(portfolio, "pillar", "form");
    expect([columns.at(-1)?.id, columnTotals.at(-1)?.sum]).toEqual(["none", 1]);
    expect(leftOut.irrelevant).toBe(1);
  });

  it("of the top level counts children with their parent", () => {
    const { total, leftOut } = crossTabulate(portfolio, "pillar", "form", "top-level");
    expect([total.distinct, leftOut.children]).toEqual([3, 1]);
  });

  it("of money gives a record's whole amount in each of its cells and once in the distinct total", () => {
    const { total, leftOut } = crossTabulate(portfolio, "pillar", "form", portfolio.budgets[0]);
    expect(total).toEqual({ sum: 210, distinct: 110 });
    expect(leftOut).toEqual({ irrelevant: 1, children: 1, withoutMoney: 1 });
  });

  it("refuses a facet that there is not", () => {
    expect(() => crossTabulate(portfolio, "pillar", "colour" as "form")).toThrow(
      expect.objectContaining({ reason: "unknown-option" }),
    );
  });
});
