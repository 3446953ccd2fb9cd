import { describe, expect, test } from "vitest";
import type { MediaBundle } from "../../../src/evaluation/report/formats/notebook.js";
import { classificationReport } from "../../../src/evaluation/report/classification-report.js";
import { display } from "../../../src/evaluation/report/display.js";
import { portfolioReport } from "../../../src/evaluation/report/portfolio-report.js";
import { portfolio } from "./portfolio-fixture.js";
import { fixture } from "./fixture.js";

const symbol = Symbol.for("Jupyter.display");

/** What a notebook does: looks for the method by its registered symbol, and calls it. */
const shownBy = (value: object): MediaBundle => (value as Record<symbol, () => MediaBundle>)[symbol]!();

const synchronization = {
  model: { id: "m", label: { en: "Model", id: "Model" } },
  groups: [],
  unplaced: [],
  findings: [],
  actions: [],
  notAssessed: [],
  made: portfolio.made,
};

describe("display", () => {
  test.each([
    ["a report", fixture, "MSME programs of the district"],
    ["a portfolio", portfolio, "Portfolio of MSME programs"],
    ["a synchronization", synchronization, "Synchronization: Model"],
    ["a classification", portfolio.items[1]!.classification, "Kredit Usaha Rakyat"],
  ])("shows %s", (_, value, title) => {
    expect(shownBy(display(value, "en"))["text/html"]).toContain(`<h1>${title}</h1>`);
  });

  test("answers HTML, Markdown and plain text", () => {
    expect(Object.keys(shownBy(display(fixture, "id")))).toEqual(["text/html", "text/markdown", "text/plain"]);
  });

  test("gives HTML a style that stays inside it", () => {
    const html = shownBy(display(fixture, "en"))["text/html"];
    const rules = /<style>([^]*?)<\/style>/.exec(html)![1]!.replace(/:is\([^)]*\)/g, "");
    const selectors = [...rules.matchAll(/(?:^|[{}])\s*([^{}@;]+?)\s*(?=\{)/g)].flatMap(([, list]) => list!.split(","));
    expect(selectors.filter((selector) => !selector.trim().startsWith(".msme-report"))).toEqual([]);
  });
});

describe("a report made by the library", () => {
  const report = portfolioReport(portfolio);

  test("shows itself in a notebook", () => {
    expect(shownBy(report)["text/plain"]).toContain("Portfolio of MSME programs");
  });

  test("has no property that can be enumerated beside its data", () => {
    expect([Object.keys(report).includes("sections"), Object.getOwnPropertySymbols({ ...report })]).toEqual([true, []]);
  });

  test("can be cloned and sent to a worker", () => {
    expect(structuredClone(report).title).toEqual(report.title);
  });
});

test("a classification is told as five answers", () => {
  const [table] = classificationReport(portfolio.items[1]!.classification).sections[0]!.blocks;
  expect(table?.kind === "table" && table.rows).toHaveLength(5);
});
