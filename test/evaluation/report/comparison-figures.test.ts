import { describe, expect, it } from "vitest";
import { comparisonReport, formats, studyProblem, topsis, weightedSum, type Problem } from "../../../src/index.js";
import type { ReportFigure } from "../../../src/evaluation/report/report.js";
import { draw } from "../../../src/evaluation/report/formats/html-figure.js";
import { figureOf } from "./find-block.js";

/** Training leads mentoring by reach and trails it by cost and time. */
const problem: Problem = {
  alternatives: [{ id: "training" }, { id: "mentoring" }],
  criteria: [
    { id: "time", direction: -1, weight: 1, scale: [0, 10] },
    { id: "reach", direction: 1, weight: 6, scale: [0, 1000] },
    { id: "cost", direction: -1, weight: 2, scale: [0, 100] },
    { id: "ease", direction: 1, weight: 1, scale: [0, 10] },
  ],
  values: [
    [4, 900, 30, 5],
    [2, 400, 20, 5],
  ],
};

type Bars = Extract<ReportFigure["chart"], { readonly type: "bars" }>;
type StackedBars = Extract<ReportFigure["chart"], { readonly type: "stacked-bars" }>;

const byMethod = (method = weightedSum()) => comparisonReport(studyProblem(problem, { method, samples: 50 }));
const rounded = (value: number) => Number(value.toFixed(9));

describe("the waterfall of contributions", () => {
  const report = byMethod();
  const figure = figureOf(report, "lead");
  const { bars } = figure.chart as Bars;

  it("shows what each criterion adds, the strongest first, then the lead; criteria that add nothing are left out", () => {
    expect(bars.map(({ label, value }) => [(label as { en: string }).en, rounded(value)])).toEqual([
      ["reach", 0.3],
      ["time", -0.02],
      ["cost", -0.02],
      ["Lead in all", 0.26],
    ]);
  });

  it("starts each bar where the one before ended", () => {
    expect(bars.map(({ start }) => (start === undefined ? undefined : rounded(start)))).toEqual([
      0,
      0.3,
      0.28,
      undefined,
    ]);
  });

  it("ends where the last bar, which starts at 0, ends: at the difference of the scores", () => {
    const last = bars.at(-2)!;
    expect(last.start! + last.value).toBeCloseTo(bars.at(-1)!.value, 12);
  });

  it("is drawn so that bars that take away lie left of their start and in another paint", () => {
    const rects = draw(figure, "en", 640).marks.flatMap((mark) => (mark.shape === "rect" ? [mark] : []));
    const [gain, loss, other, total] = rects as [
      (typeof rects)[0],
      (typeof rects)[0],
      (typeof rects)[0],
      (typeof rects)[0],
    ];
    expect(rects).toHaveLength(4);
    expect(loss.x + loss.width).toBeCloseTo(gain.x + gain.width, 6);
    expect(other.x + other.width).toBeCloseTo(loss.x, 6);
    expect(total.x).toBeCloseTo(gain.x, 6);
    expect(total.x + total.width).toBeCloseTo(other.x, 6);
    expect(rects.map(({ paint }) => paint)).toEqual(["bar", "series-5", "series-5", "bar"]);
  });

  it("has the same starts and ends as a Vega-Lite figure", () => {
    const { spec } = formats.vegaLite.write(report, "en").find(({ id }) => id === "stability/lead")!;
    const { values } = spec["data"] as { values: readonly { start: number; end: number }[] };
    expect(values.map(({ start, end }) => [rounded(start), rounded(end)])).toEqual([
      [0, 0.3],
      [0.3, 0.28],
      [0.28, 0.26],
      [0, 0.26],
    ]);
  });

  it("is no waterfall where a method mixes criteria, since what goes with each does not add up", () => {
    const { bars: mixed } = figureOf(byMethod(topsis()), "lead").chart as Bars;
    expect(mixed.some(({ start }) => start !== undefined)).toBe(false);
    expect(mixed.map(({ label }) => (label as { en: string }).en)).not.toContain("Lead in all");
  });
});

describe("the stack of ranks", () => {
  const stackOf = (count: number) => {
    const many: Problem = {
      alternatives: Array.from({ length: count }, (_, row) => ({ id: `a${row}` })),
      criteria: [
        { id: "x", direction: 1, weight: 1, scale: [0, 100] },
        { id: "y", direction: 1, weight: 1, scale: [0, 100] },
      ],
      values: Array.from({ length: count }, (_, row) => [row * 3, 90 - row * row]),
    };
    return figureOf(comparisonReport(studyProblem(many, { samples: 200 })), "rank-acceptability");
  };

  it("shows each rank where there are few", () => {
    const chart = stackOf(5).chart as StackedBars;
    expect(chart.hasRest).toBe(false);
    expect(chart.series.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((rank) => `Peringkat ${rank}`));
  });

  it("puts the ranks after the fourth together where there are many, and says so", () => {
    const chart = stackOf(7).chart as StackedBars;
    expect(chart.hasRest).toBe(true);
    expect(chart.series).toHaveLength(5);
    expect(chart.series.at(-1)).toEqual({ en: "Rank 5 and below", id: "Peringkat 5 ke bawah" });
  });

  it("comes to 100 in every bar", () => {
    for (const { values } of (stackOf(7).chart as StackedBars).bars)
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 9);
  });

  it.each([
    [7, "series-6"],
    [5, "series-5"],
  ])("of %i alternatives paints the last series as %s: the pale paint is for what is left", (count, paint) => {
    const swatches = draw(stackOf(count), "en", 640).marks.flatMap((mark) =>
      mark.shape === "rect" && mark.width === mark.height ? [mark.paint] : [],
    );
    expect(swatches).toEqual(["series-1", "series-2", "series-3", "series-4", paint]);
  });
});
