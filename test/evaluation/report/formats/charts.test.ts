import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw } from "../../../../src/evaluation/report/formats/html-figure.js";
import { boxOf, type Drawing, type TextMark } from "../../../../src/evaluation/report/formats/svg-drawing.js";
import { niceTicks } from "../../../../src/evaluation/report/formats/svg-ticks.js";
import type { ReportFigure } from "../../../../src/evaluation/report/report.js";

const label = fc.oneof(
  fc.constantFrom(
    "UMKM",
    "Kemudahan dan kesempatan berusaha",
    "Pengembangan produk dan jasa UMKM bagi pelaku usaha mikro di daerah tertinggal",
    "Kementerian Koordinator Bidang Pemberdayaan Masyarakat",
    "",
  ),
  fc.string({ maxLength: 60 }),
);
const value = fc.oneof(fc.nat(1_000_000), fc.double({ min: -1e6, max: 1e9, noNaN: true }));
const some = { minLength: 1, maxLength: 8 };
const unit = { en: "Programs", id: "Program" };

const charts: Record<string, fc.Arbitrary<ReportFigure["chart"]>> = {
  bars: fc.array(fc.record({ label, value }), some).map((bars) => ({ type: "bars", unit, bars }) as const),
  waterfall: fc.array(fc.record({ label, value }), some).map((steps) => ({
    type: "bars" as const,
    unit,
    bars: steps.map((step, place) => ({
      ...step,
      start: steps.slice(0, place).reduce((sum, before) => sum + before.value, 0),
    })),
  })),
  "stacked bars": fc
    .tuple(fc.array(label, some), fc.array(fc.record({ label, values: fc.array(fc.nat(9999), some) }), some))
    .map(([series, bars]) => ({
      type: "stacked-bars" as const,
      unit,
      series: series.map((text) => ({ en: text, id: text })),
      bars,
    })),
  heatmap: fc.tuple(fc.array(label, some), fc.array(label, some), fc.nat(1_000_000)).map(([rows, columns, most]) => ({
    type: "heatmap" as const,
    unit,
    rows,
    columns,
    values: rows.map((_, i) => columns.map((__, j) => (i * j * most) % 999_983)),
  })),
  lines: fc
    .array(fc.record({ label, points: fc.array(fc.tuple(value, value), some) }), some)
    .map((lines) => ({ type: "lines" as const, x: unit, y: unit, lines })),
};

const drawn = (chart: ReportFigure["chart"], width: number): Drawing =>
  draw({ kind: "figure", id: "f", caption: unit, description: unit, chart }, "id", width);

const texts = (drawing: Drawing): TextMark[] =>
  drawing.marks.filter((mark) => mark.shape === "text").filter(({ text }) => text.trim() !== "");

function overlapping(drawing: Drawing): string[] {
  const boxes = texts(drawing).map((mark) => ({ ...boxOf(mark), text: mark.text }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}

describe.each(Object.keys(charts))("%s", (kind) => {
  const chart = charts[kind]!;

  test.each([312, 840])("never lets two texts overlap at %i px", (width) => {
    fc.assert(
      fc.property(chart, (given) => {
        expect(overlapping(drawn(given, width))).toEqual([]);
      }),
    );
  });

  test.each([312, 840])("keeps every text inside the picture at %i px", (width) => {
    fc.assert(
      fc.property(chart, (given) => {
        const drawing = drawn(given, width);
        const outside = texts(drawing).filter((mark) => {
          const { left, right, top, bottom } = boxOf(mark);
          return left < -1 || right > width + 1 || top < -1 || bottom > drawing.height + 1;
        });
        expect(outside).toEqual([]);
      }),
    );
  });

  test("draws only numbers that are numbers", () => {
    fc.assert(
      fc.property(chart, (given) => {
        const places = drawn(given, 840).marks.map((mark) => (mark.shape === "path" ? mark.points : [mark.x, mark.y]));
        expect(places.flat(2).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

test("bars are as long as their values are to each other", () => {
  const { marks } = drawn(
    {
      type: "bars",
      unit,
      bars: [
        { label: "a", value: 72 },
        { label: "b", value: 36 },
      ],
    },
    840,
  );
  const [long, short] = marks.filter((mark) => mark.shape === "rect").map((mark) => mark.width);
  expect(long! / short!).toBeCloseTo(2, 6);
});

test.each([
  [0, 1240, 4, [0, 500, 1000, 1500]],
  [0, 0.07, 4, [0, 0.02, 0.04, 0.06, 0.08]],
  [0, 0, 4, [0, 0.5]],
])("ticks from %d to %d in about %i steps are round numbers", (lowest, highest, count, ticks) => {
  expect(niceTicks(lowest, highest, count)).toEqual(ticks);
});
