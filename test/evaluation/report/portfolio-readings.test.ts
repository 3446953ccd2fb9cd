import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildPortfolio, formats, portfolioReport, type Report } from "../../../src/index.js";
import { classifiedPrograms } from "../portfolio/arbitrary-programs.js";
import { columnOf, figureOf, tableOf } from "./find-block.js";

const portfolio = buildPortfolio([
  { id: "koperasi", name: "Pembinaan koperasi" },
  {
    id: "panen",
    name: "Pelatihan pengolahan hasil panen bagi kelompok tani",
    coding: { pillar: "msme", by: "Ani", because: "Sisi usaha" },
    budgets: [{ amount: 5, currency: "IDR", year: 2025, stage: "approved" }],
  },
  { id: "izin", name: "Fasilitasi izin usaha bagi seluruh pelaku usaha" },
  { id: "jalan", name: "Rehabilitasi jalan nasional" },
]);
const broad = portfolioReport(portfolio);
const strict = portfolioReport(portfolio, { reading: "strict" });
const section = (report: Report) => report.sections.find(({ id }) => id === "readings");

describe("a report drawn broadly", () => {
  test("says in its summary how much the strict reading leaves", () => {
    expect(broad.summary.find(({ en }) => en.startsWith("Read strictly"))).toEqual({
      en: "Read strictly, 1 of the 3 relevant programs (33.3%) count: their texts name small firms, cooperatives or entrepreneurs.",
      id: "Menurut pembacaan ketat, 1 dari 3 program yang relevan (33,3%) terhitung: teksnya menyebut usaha mikro, kecil, atau menengah, koperasi, atau wirausaha.",
    });
  });

  test("sets both counts side by side, with the share", () => {
    expect(tableOf(broad, "readings").rows[0]).toEqual([
      { en: "All programs", id: "Seluruh program" },
      { en: "all", id: "seluruhnya" },
      3,
      1,
      2,
      1 / 3,
    ]);
  });

  test("draws the strict part of each pillar, and what only the broad reading counts as the rest", () => {
    const { chart } = figureOf(broad, "readings-by-pillar");
    expect(chart.type === "stacked-bars" && chart.bars.map(({ values }) => values)).toEqual([
      [1, 1],
      [0, 0],
      [0, 1],
    ]);
  });

  test("sets budgets side by side, with the words of the budget's own table", () => {
    expect(tableOf(broad, "reading-budgets").rows[0]).toEqual([
      { en: "IDR 2025, approved", id: "IDR 2025, pagu definitif" },
      { en: "All programs", id: "Seluruh program" },
      { en: "all", id: "seluruhnya" },
      5,
      0,
      0,
    ]);
  });

  test("lists what only it counts by audience", () => {
    const table = tableOf(broad, "set-aside-by-audience");
    const labels = columnOf(table, "audience").map((label) => (label as { readonly en: string }).en);
    expect(labels.map((label, i) => [label, columnOf(table, "programs")[i]])).toEqual([
      ["Farmers and fishers as a business", 1],
      ["Village enterprises", 0],
      ["Women", 0],
      ["Youth", 0],
      ["All firms", 1],
      ["Nobody", 0],
    ]);
  });

  test("says that a person's code does not change whom a text names", () => {
    expect(formats.markdown.write(broad, "en")).toContain(
      "1 program that people call relevant is among those set aside",
    );
  });

  test("leaves the section out where no program is relevant", () => {
    expect(section(portfolioReport(buildPortfolio([{ name: "Rehabilitasi jalan nasional" }])))).toBeUndefined();
  });

  test("says so where both readings count the same", () => {
    const same = portfolioReport(buildPortfolio([{ name: "Pembinaan koperasi" }]));
    expect(formats.text.write(same, "en")).toContain("Both readings count the same programs");
  });
});

describe("a report drawn strictly", () => {
  test("says so in its title and first sentence, and accounts for every program", () => {
    expect([strict.title.id, strict.summary[0]?.en]).toEqual([
      "Portofolio program UMKM: pembacaan ketat",
      "Read strictly: of 4 programs, 1 counts (their texts name small firms, cooperatives or entrepreneurs), 2 are relevant and set aside, and 1 is not relevant.",
    ]);
  });

  test("counts and lists strict and irrelevant programs alone", () => {
    expect(columnOf(tableOf(strict, "programs"), "program")).toEqual(
      ["Pembinaan koperasi", "Rehabilitasi jalan nasional"].map((name) => ({ en: name, id: name })),
    );
  });

  test("lists every other program with its reason", () => {
    const table = tableOf(strict, "set-aside");
    expect(columnOf(table, "because")).toEqual([
      {
        en: "The text names only: farmers and fishers as a business. A person calls the program relevant.",
        id: "Teks hanya menyebut: petani dan nelayan sebagai pelaku usaha. Petugas menetapkan program ini relevan.",
      },
      { en: "The text names only: all firms.", id: "Teks hanya menyebut: semua pelaku usaha." },
    ]);
  });

  test("sets the readings side by side as the broad one does", () => {
    expect(tableOf(strict, "readings")).toEqual(tableOf(broad, "readings"));
  });

  test("carries in its note that it is strict", () => {
    expect(strict.made.options).toMatchObject({ reading: "strict" });
  });

  test("of an empty portfolio says that it is empty", () => {
    expect(portfolioReport(buildPortfolio([]), { reading: "strict" }).summary.map(({ en }) => en)).toEqual([
      "The portfolio is empty.",
    ]);
  });

  test("lists each program of any portfolio once: among its programs or among those set aside", () => {
    fc.assert(
      fc.property(classifiedPrograms, (programs) => {
        const report = portfolioReport(buildPortfolio(programs), { reading: "strict" });
        const hasAside =
          section(report)?.blocks.some(({ id, kind }) => id === "set-aside" && kind === "table") === true;
        const aside = hasAside ? tableOf(report, "set-aside").rows.length : 0;
        expect(tableOf(report, "programs").rows.length + aside).toBe(programs.length);
      }),
    );
  });
});

test("there is no third reading", () => {
  const narrow = { reading: "narrow" as "strict" };
  expect(() => portfolioReport(portfolio, narrow)).toThrow(/reading.*narrow/);
});
