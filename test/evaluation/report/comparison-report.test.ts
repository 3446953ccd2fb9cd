import { describe, expect, it } from "vitest";
import {
  compare,
  compareModels,
  comparisonReport,
  dominance,
  formats,
  languages,
  studyProblem,
  type Report,
} from "../../../src/index.js";

const problem = {
  name: { en: "Three ways to help", id: "Tiga cara membantu" },
  alternatives: [{ id: "training", label: { en: "Training", id: "Pelatihan" } }, { id: "credit" }, { id: "mentoring" }],
  criteria: [
    { id: "reach", direction: 1, weight: 2 },
    { id: "cost", direction: -1, weight: 1 },
  ],
  values: [
    [900, 30],
    [400, 50],
    [700, 20],
  ],
} as const;

const own = comparisonReport(studyProblem(problem, { samples: 500 }));
const ofModels = comparisonReport(compareModels({ samples: 500 }));
const reports: readonly (readonly [string, Report])[] = [
  ["your own problem", own],
  ["the models", ofModels],
  ["a relation", comparisonReport({ problem, comparison: compare(problem, dominance()) })],
  ["Table 1", comparisonReport(compareModels({ view: "table-1", samples: 100 }))],
];

describe.each(reports)("the report on %s", (_, report) => {
  it.each(languages)("is written in every text format in %s", (language) => {
    for (const id of ["markdown", "html", "csv", "json", "text"] as const)
      expect(formats[id].write(report, language)).not.toMatch(/undefined|\bNaN\b|\[object/);
  });

  it("has one id a section and a block", () => {
    const ids = report.sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => `${id}/${block.id}`)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has rows as long as their header", () => {
    for (const block of report.sections.flatMap(({ blocks }) => blocks))
      if (block.kind === "table") for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
  });

  it("has a Vega-Lite figure for each of its figures, as plain data", () => {
    const figures = report.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "figure"));
    const specs = formats.vegaLite.write(report, "en");
    expect(specs).toHaveLength(figures.length);
    expect(JSON.parse(JSON.stringify(specs))).toEqual(specs);
  });
});

describe("the report on the models", () => {
  it("prints the study's own limitations", () => {
    expect(ofModels.sections.map(({ id }) => id)).toContain("limitations");
  });

  it("shows coverage before scores are believed", () => {
    const ids = ofModels.sections.map(({ id }) => id);
    expect(ids.indexOf("coverage")).toBeLessThan(ids.indexOf("acceptability"));
    expect(ofModels.summary.map(({ en }) => en).join(" ")).toContain("coverage alone favors it");
  });
});

describe("formats.vegaLite", () => {
  it("keeps the order of the report's bars", () => {
    const [scores] = formats.vegaLite.write(own, "id");
    const { data } = scores!.spec as { data: { values: { label: string }[] } };
    expect(data.values.map(({ label }) => label)).toEqual(["Pelatihan", "mentoring", "credit"]);
  });

  it("draws ranges as rules over the bars", () => {
    const figure = formats.vegaLite.write(own, "en").find(({ id }) => id === "stability/weight-intervals");
    expect((figure!.spec["layer"] as { mark: string }[]).map(({ mark }) => mark)).toEqual(["bar", "rule"]);
  });
});
