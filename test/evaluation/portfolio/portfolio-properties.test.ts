import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPortfolio, countedFacets, crossTabulate, findGaps, type CountedFacet } from "../../../src/index.js";
import { classifiedPrograms } from "./arbitrary-programs.js";

const facet = fc.constantFrom(...countedFacets);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const number = (value: unknown): number => Number(value);

describe("a portfolio of any programs", () => {
  it("has one item for each program, in the order of the input", () => {
    fc.assert(
      fc.property(classifiedPrograms, (programs) => {
        expect(buildPortfolio(programs).items.map(({ program }) => program.id)).toEqual(
          programs.map(({ program }) => program.id),
        );
      }),
    );
  });

  it("is the same after a trip through JSON", () => {
    fc.assert(
      fc.property(classifiedPrograms, (programs) => {
        const portfolio = buildPortfolio(programs);
        expect(JSON.parse(JSON.stringify(portfolio))).toEqual(portfolio);
      }),
    );
  });

  it("totals each facet as the sum of its rows and accounts for every record", () => {
    fc.assert(
      fc.property(classifiedPrograms, facet, (programs, by) => {
        const { rows, total, distinct, without, labels } = buildPortfolio(programs).counts[by];
        expect(total).toBe(sum(rows.map(({ records }) => records)));
        expect(distinct + without.irrelevant + without.none).toBe(programs.length);
        if (labels === "one") expect(total).toBe(distinct);
      }),
    );
  });

  it("counts each row by unit of analysis without remainder", () => {
    fc.assert(
      fc.property(classifiedPrograms, facet, (programs, by) => {
        for (const row of buildPortfolio(programs).counts[by].rows) {
          expect(sum(row.units.map(({ records }) => records))).toBe(row.records);
        }
      }),
    );
  });

  it("parts its totals without remainder", () => {
    fc.assert(
      fc.property(classifiedPrograms, (programs) => {
        const { totals } = buildPortfolio(programs);
        expect(totals.topLevel + totals.children).toBe(totals.records);
        expect(totals.relevant + totals.irrelevant).toBe(totals.records);
      }),
    );
  });

  it("counts as many records for a person to decide as it lists", () => {
    fc.assert(
      fc.property(classifiedPrograms, (programs) => {
        const { counts, review, totals } = buildPortfolio(programs);
        expect(counts.status.rows.find(({ id }) => id === "review")?.records).toBe(review.length);
        expect(totals.review).toBe(review.length);
      }),
    );
  });

  it("counts and sums the same in whatever order the programs come", () => {
    const shuffled = classifiedPrograms.chain((programs) =>
      fc.tuple(fc.constant(programs), fc.shuffledSubarray([...programs], { minLength: programs.length })),
    );
    fc.assert(
      fc.property(shuffled, ([programs, others]) => {
        const one = buildPortfolio(programs);
        const other = buildPortfolio(others);
        expect(other.counts).toEqual(one.counts);
        expect(other.budgets).toEqual(one.budgets);
        expect(other.totals).toEqual(one.totals);
      }),
    );
  });

  it("puts every unit of every budget either in a total or inside a parent's", () => {
    fc.assert(
      fc.property(classifiedPrograms, (programs) => {
        const stated = sum(programs.flatMap(({ program }) => (program.budgets ?? []).map(({ amount }) => amount)));
        const { budgets } = buildPortfolio(programs);
        expect(sum(budgets.map(({ amount, inside }) => number(amount) + number(inside.amount)))).toBe(stated);
      }),
    );
  });
});

describe("a cross-table of any portfolio", () => {
  it("adds up in rows, columns and the whole, and accounts for every record", () => {
    fc.assert(
      fc.property(classifiedPrograms, facet, facet, (programs, rowFacet, columnFacet) => {
        const table = crossTabulate(buildPortfolio(programs), rowFacet, columnFacet);
        const all = sum(table.cells.flat().map(number));
        expect(table.total.sum).toBe(all);
        expect(sum(table.rowTotals.map((total) => number(total.sum)))).toBe(all);
        expect(sum(table.columnTotals.map((total) => number(total.sum)))).toBe(all);
        expect(number(table.total.distinct) + sum(Object.values(table.leftOut))).toBe(programs.length);
        expect(table.counted.once + table.counted.severalTimes).toBe(table.total.distinct);
      }),
    );
  });

  it("agrees with the portfolio's count of each row", () => {
    const pairs: fc.Arbitrary<[CountedFacet, CountedFacet]> = fc.constantFrom(
      ["pillar", "form"],
      ["form", "pillar"],
      ["component", "strategy"],
      ["agency", "unit"],
    );
    fc.assert(
      fc.property(classifiedPrograms, pairs, (programs, [rowFacet, columnFacet]) => {
        const portfolio = buildPortfolio(programs);
        const table = crossTabulate(portfolio, rowFacet, columnFacet);
        for (const { id, records } of portfolio.counts[rowFacet].rows) {
          expect(table.rowTotals[table.rows.findIndex((row) => row.id === id)]?.distinct).toBe(records);
        }
      }),
    );
  });

  it("has the portfolio's relevant budget as its distinct total", () => {
    fc.assert(
      fc.property(classifiedPrograms, (programs) => {
        const portfolio = buildPortfolio(programs);
        for (const budget of portfolio.budgets) {
          expect(crossTabulate(portfolio, "pillar", "form", budget).total.distinct).toBe(budget.relevant.amount);
        }
      }),
    );
  });

  it("finds a gap or a filled cell wherever it looks", () => {
    fc.assert(
      fc.property(classifiedPrograms, (programs) => {
        const { looked, filled, gaps } = findGaps(buildPortfolio(programs));
        expect(looked).toBe(18);
        expect(filled + gaps.length).toBe(looked);
      }),
    );
  });
});
