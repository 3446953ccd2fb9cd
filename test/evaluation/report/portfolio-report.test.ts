import { describe, expect, test } from "vitest";
import { buildPortfolio } from "../../../src/evaluation/portfolio/build-portfolio.js";
import { formats } from "../../../src/evaluation/report/formats/index.js";
import { portfolioReport } from "../../../src/evaluation/report/portfolio-report.js";
import { columnOf, figureOf, tableOf } from "./find-block.js";
import { classifyAs, portfolio } from "./portfolio-fixture.js";

const report = portfolioReport(portfolio);
const summary = report.summary.map(({ en }) => en).join(" ");

describe("the summary", () => {
  test("says how many programs there are and how many are relevant", () => {
    expect(summary).toContain("The portfolio holds 4 programs; 3 of them (75.0%) strengthen");
  });

  test("says which pillar dominates", () => {
    expect(summary).toMatch(/The pillar “.*” dominates, with 2 programs \(66\.7% of the relevant ones\)\./);
  });

  test("says how many programs a person should decide", () => {
    expect(summary).toContain("For 1 program (25.0%) a person should still decide");
  });

  test("says the same in Indonesian", () => {
    expect(report.summary[0]!.id).toBe(
      "Portofolio ini memuat 4 program; 3 di antaranya (75,0%) memperkuat usaha mikro, kecil, atau menengah.",
    );
  });

  test("of an empty portfolio says that it is empty, and nothing else", () => {
    const empty = portfolioReport(buildPortfolio([], { classify: classifyAs({}) }));
    expect(empty.summary.map(({ en }) => en)).toEqual(["The portfolio is empty."]);
  });

  test("names no leader where two pillars have the same number", () => {
    const two = buildPortfolio(
      [
        { id: "a", name: "A a" },
        { id: "b", name: "B b" },
      ],
      {
        classify: classifyAs({ b: { pillar: "ecosystem" } }),
      },
    );
    expect(portfolioReport(two).summary[1]!.en).toMatch(/^No pillar leads: .* have 1 program each/);
  });
});

describe("the sections", () => {
  test("draw each facet as bars that reconcile with the portfolio's count", () => {
    const { chart } = figureOf(report, "by-strategy");
    const sum = chart.type === "bars" ? chart.bars.reduce((all, { value }) => all + value, 0) : -1;
    expect(sum).toBe(portfolio.counts.strategy.total);
  });

  test("show a code without programs as an empty bar", () => {
    const { chart } = figureOf(report, "by-form");
    expect(chart.type === "bars" && chart.bars.some(({ value }) => value === 0)).toBe(true);
  });

  test("list what is not covered", () => {
    expect(tableOf(report, "not-covered").rows).toHaveLength(portfolio.notCovered.length);
  });

  test("list each open answer with probability and the words that speak for it", () => {
    const [row] = tableOf(report, "review").rows;
    expect(row!.map((cell) => (typeof cell === "object" && "en" in cell ? cell.en : cell)).slice(0, 2)).toEqual([
      "Entrepreneurship training",
      "pillar",
    ]);
    expect(row![4]).toEqual({ en: "“Pelatihan” (name)", id: "“Pelatihan” (nama)" });
  });

  test("list every program once, in the order of the input", () => {
    expect(columnOf(tableOf(report, "programs"), "program")).toEqual([
      { en: "Entrepreneurship training", id: "Pelatihan kewirausahaan" },
      { en: "Kredit Usaha Rakyat", id: "Kredit Usaha Rakyat" },
      { en: "Pameran produk unggulan", id: "Pameran produk unggulan" },
      { en: "Pemeliharaan jalan desa", id: "Pemeliharaan jalan desa" },
    ]);
  });

  test("say of a program without an agency that it is not stated", () => {
    expect(columnOf(tableOf(report, "programs"), "agency")[3]).toEqual({ absent: "not-stated" });
  });

  test("give a program that is not relevant no codes", () => {
    expect(columnOf(tableOf(report, "programs"), "forms")[3]).toEqual({ absent: "not-applicable" });
  });

  test("say for how many programs a budget is stated", () => {
    expect(formats.markdown.write(report, "id")).toContain(
      "Anggaran dinyatakan untuk 1 program; untuk 3 program tidak",
    );
  });

  test("leave budgets out where no record states one", () => {
    const silent = buildPortfolio([{ id: "a", name: "A a" }], { classify: classifyAs({}) });
    expect(portfolioReport(silent).sections.map(({ id }) => id)).not.toContain("budgets");
  });

  test("set the published 72, 11 and 37 beside the count, with the reason why they measure nothing", () => {
    expect([
      columnOf(tableOf(report, "published"), "published"),
      formats.text.write(report, "en").replace(/\s+/g, " ").includes(portfolio.published.because.en),
    ]).toEqual([[72, 11, 37], true]);
  });

  test("say that the codes are no official classification", () => {
    expect(formats.markdown.write(report, "id")).toContain("bukan klasifikasi resmi");
  });
});

test("a person's codes are marked as given by people", () => {
  const coding = { pillar: "ecosystem", by: "Tim data", because: "Gedung" } as const;
  const coded = buildPortfolio([{ id: "a", name: "Rumah produksi bersama", coding }], { classify: classifyAs({}) });
  const decisions = columnOf(tableOf(portfolioReport(coded), "programs"), "decision");
  expect(decisions).toEqual([{ en: "given by people", id: "ditetapkan oleh petugas" }]);
});

test("a report is plain data: it survives JSON and structured cloning", () => {
  expect([JSON.parse(JSON.stringify(report)), structuredClone(report)]).toEqual([report, report]);
});

test("every section of the report has blocks, and every table rows as wide as its columns", () => {
  const tables = report.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === "table");
  expect(tables.every(({ columns, rows }) => rows.every((row) => row.length === columns.length))).toBe(true);
});

describe("a long portfolio", () => {
  const short = portfolioReport(portfolio, { mostPrograms: 1 });

  test("lists as many programs as asked for, and says how many it leaves out", () => {
    const { rows, note } = tableOf(short, "programs");
    expect(rows).toHaveLength(1);
    expect(note?.en).toBe(
      "The first 1 program; another 3 programs stand in the tables of programs and of the review (CSV).",
    );
  });

  test("counts all of them all the same", () => {
    expect(short.summary).toEqual(report.summary);
  });
});
