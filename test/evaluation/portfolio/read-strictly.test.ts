import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPortfolio, countsStrictly, readStrictly, type Program } from "../../../src/index.js";
import { classifiedPrograms } from "./arbitrary-programs.js";
import { classificationOf, type Codes } from "./coded.js";

const item = (id: string, codes: Codes, fields: Partial<Program> = {}) => {
  const program = { id, name: id, ...fields };
  return { program, classification: classificationOf(program, codes) };
};
const money = (amount: number): Partial<Program> => ({ budgets: [{ amount, currency: "IDR", year: 2025 }] });

const reading = readStrictly(
  buildPortfolio([
    item("koperasi", { audiences: ["cooperatives"], pillar: "msme" }, money(100)),
    item("panen", { audiences: ["farmers-and-fishers", "women"], pillar: "msme" }, money(30)),
    item("izin", { audiences: ["all-firms"], pillar: "ecosystem", strategies: ["business-opportunity"] }),
    item("kredit", { pillar: "financial-institutions", strategies: ["financing-and-investment"] }, money(7)),
    item("jalan", { relevant: false, audiences: ["cooperatives"] }, money(1000)),
  ]),
);

describe("a portfolio read strictly", () => {
  it("accounts for every program", () => {
    expect(reading.totals).toEqual({ records: 5, strict: 1, setAside: 3, setAsideByPeople: 0, irrelevant: 1 });
  });

  it("sets aside, with the reason, what names none of the three", () => {
    expect(reading.setAside.map(({ id, because }) => `${id}: ${because.en}`)).toEqual([
      "panen: The text names only: farmers and fishers as a business, women.",
      "izin: The text names only: all firms.",
      "kredit: The text names no audience.",
    ]);
  });

  it("counts what is set aside by whom the texts name", () => {
    expect(reading.byAudience.filter(({ programs }) => programs > 0).map(({ id, programs }) => [id, programs])).toEqual(
      [
        ["farmers-and-fishers", 1],
        ["women", 1],
        ["all-firms", 1],
        ["none", 1],
      ],
    );
  });

  it("sets both counts of a pillar side by side", () => {
    const pillars = reading.rows.filter(({ facet }) => facet === "pillar");
    expect(pillars.map(({ id, broad, strict }) => [id, broad, strict])).toEqual([
      ["msme", 2, 1],
      ["financial-institutions", 1, 0],
      ["ecosystem", 1, 0],
    ]);
  });

  it("sets both sums of a budget side by side, of relevant programs alone", () => {
    expect(reading.budgets[0]?.rows.map(({ facet, id, broad, strict }) => [facet, id, broad, strict])).toEqual([
      ["all", "all", 137, 100],
      ["pillar", "msme", 130, 100],
      ["pillar", "financial-institutions", 7, 0],
      ["strategy", "competitiveness", 130, 100],
      ["strategy", "financing-and-investment", 7, 0],
    ]);
  });

  it("keeps strict and irrelevant programs in its portfolio", () => {
    expect(reading.portfolio.items.map(({ program }) => program.id)).toEqual(["koperasi", "jalan"]);
  });

  it("counts a child whose parent is set aside", () => {
    const { budgets } = readStrictly(
      buildPortfolio([
        item("payung", { audiences: ["all-firms"] }, money(100)),
        item("anak", { audiences: ["cooperatives"] }, { ...money(40), parent: "payung" }),
      ]),
    );
    expect(budgets[0]?.rows[0]).toMatchObject({ broad: 100, strict: 40 });
  });

  it("says of a program that a person calls relevant that it is set aside all the same", () => {
    const coding = { relevant: true, by: "Ani", because: "Diketahui" } as const;
    const { totals, setAside } = readStrictly(
      buildPortfolio([item("panen", { audiences: ["farmers-and-fishers"] }, { coding })]),
    );
    expect([totals.setAsideByPeople, setAside[0]?.because.id]).toEqual([
      1,
      "Teks hanya menyebut: petani dan nelayan sebagai pelaku usaha. Petugas menetapkan program ini relevan.",
    ]);
  });

  it("keeps what was said of ids, without a place that is no longer so", () => {
    const twice = [item("a", { audiences: ["all-firms"] }), item("a", { audiences: ["cooperatives"] })];
    const { findings } = readStrictly(buildPortfolio(twice)).portfolio;
    expect(findings.map(({ code, where }) => [code, where])).toEqual([["duplicate-id", undefined]]);
  });
});

describe("any portfolio read strictly", () => {
  const sum = (numbers: readonly unknown[]): number => numbers.reduce<number>((all, each) => all + Number(each), 0);

  it("loses no program: strict, set aside and irrelevant ones are all there are", () => {
    fc.assert(
      fc.property(classifiedPrograms, (programs) => {
        const portfolio = buildPortfolio(programs);
        const { totals, setAside, portfolio: strict } = readStrictly(portfolio);
        expect(totals.strict + totals.setAside + totals.irrelevant).toBe(programs.length);
        const ids = [...strict.items.map(({ program }) => program.id), ...setAside.map(({ id }) => id)];
        expect(ids.sort()).toEqual(portfolio.items.map(({ program }) => program.id).sort());
        expect(totals.strict).toBe(portfolio.items.filter((one) => countsStrictly(one.classification)).length);
      }),
    );
  });

  it("counts no row higher than the broad reading, and pillars that add up", () => {
    fc.assert(
      fc.property(classifiedPrograms, (programs) => {
        const portfolio = buildPortfolio(programs);
        const { rows, totals } = readStrictly(portfolio);
        for (const { facet, id, broad, strict } of rows) {
          expect(strict).toBeLessThanOrEqual(broad);
          expect(broad).toBe(portfolio.counts[facet].rows.find((row) => row.id === id)?.records);
        }
        const pillars = rows.filter(({ facet }) => facet === "pillar");
        expect(sum(pillars.map(({ strict }) => strict))).toBe(totals.strict);
        expect(sum(pillars.map(({ broad }) => broad))).toBe(totals.strict + totals.setAside);
      }),
    );
  });

  it("sums budgets as the portfolios do, and over pillars to the whole", () => {
    fc.assert(
      fc.property(classifiedPrograms, (programs) => {
        const portfolio = buildPortfolio(programs);
        const { budgets, portfolio: strict } = readStrictly(portfolio);
        const relevant = (of: typeof portfolio): number => sum(of.budgets.map((budget) => budget.relevant.amount));
        const all = budgets.flatMap(({ rows }) => rows.filter(({ facet }) => facet === "all"));
        const pillars = budgets.flatMap(({ rows }) => rows.filter(({ facet }) => facet === "pillar"));
        expect(sum(all.map(({ broad }) => broad))).toBe(relevant(portfolio));
        expect(sum(all.map((row) => row.strict))).toBe(relevant(strict));
        expect(sum(pillars.map(({ broad }) => broad))).toBe(relevant(portfolio));
        expect(sum(pillars.map((row) => row.strict))).toBe(relevant(strict));
      }),
    );
  });

  it("read strictly again is the same", () => {
    fc.assert(
      fc.property(classifiedPrograms, (programs) => {
        const once = readStrictly(buildPortfolio(programs)).portfolio;
        const again = readStrictly(once);
        expect(again.setAside).toEqual([]);
        expect(again.portfolio.counts).toEqual(once.counts);
      }),
    );
  });
});
