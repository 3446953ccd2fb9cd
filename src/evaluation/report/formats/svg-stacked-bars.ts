import type { Language } from "../../../entry.js";
import type { ReportFigure } from "../report.js";
import { labelIn } from "./cell.js";
import { writeNumber } from "./number.js";
import type { Drawing, Mark } from "./svg-drawing.js";
import { drawLegend, swatchSize } from "./svg-legend.js";
import { measure, wrapText } from "./svg-text.js";

type Chart = Extract<ReportFigure["chart"], { readonly type: "stacked-bars" }>;

const size = 13;
const line = 17;
const bar = 20;
const gap = 9;
/** Paints of the style sheet; a chart with more series than that repeats them, and its table tells them apart. */
const paints = 6;

/** The paint of a series; the palest is for what is left. */
function paintOf({ series, hasRest }: Chart, place: number): number {
  return hasRest === true && place === series.length - 1 ? paints : (place % paints) + 1;
}

/** Horizontal bars cut into series; a part that is too small for its number shows none (the table does). */
export function drawStackedBars(chart: Chart, language: Language, width: number): Drawing {
  const isWide = width >= 480;
  const labels = chart.bars.map(({ label }) => labelIn(label, language));
  const totals = chart.bars.map(({ values }) => values.reduce((sum, value) => sum + Math.max(0, value), 0));
  // Shares of a whole come to 100, rounding apart: nobody needs to be told.
  const areShares = totals.every((total) => Math.abs(total - 100) < 0.5);
  const written = totals.map((total) => (areShares ? "" : writeNumber(total, language)));
  // The same for every chart of a page, so that their bars start on one line.
  const left = isWide ? Math.round(width * 0.36) + 12 : 0;
  const valueWidth = Math.max(0, ...written.map((value) => measure(value, size))) + 10;
  const scale = Math.max(1, width - left - valueWidth) / (Math.max(0, ...totals) || 1);

  const legend = drawLegend(
    chart.series.map((series) => series[language]),
    width,
    (i, x, y) => ({ shape: "rect", x, y, width: swatchSize, height: swatchSize, paint: `series-${paintOf(chart, i)}` }),
  );
  const marks: Mark[] = legend.marks;
  let y = legend.bottom;
  for (const text of wrapText(chart.unit[language], 12, width - left, 2)) {
    marks.push({ shape: "text", x: left, y: y + 11, text, size: 12, anchor: "start", paint: "quiet" });
    y += 15;
  }
  y += 4;
  chart.bars.forEach(({ values }, i) => {
    const lines = wrapText(labels[i]!, size, isWide ? left - 12 : width);
    const height = isWide ? Math.max(bar, lines.length * line) : lines.length * line + bar;
    const middle = isWide ? y + height / 2 : y + height - bar / 2;
    const baseline = middle + size * 0.35;
    lines.forEach((text, n) => {
      const place = isWide ? baseline + (n - (lines.length - 1) / 2) * line : y + n * line + size;
      marks.push({
        ...{ shape: "text", x: isWide ? left - 12 : 0, y: place, text, size },
        ...{ anchor: isWide ? "end" : "start", paint: "ink" },
      });
    });
    let x = left;
    values.forEach((value, j) => {
      const length = Math.max(0, value) * scale;
      if (length === 0) return;
      const paint = paintOf(chart, j);
      marks.push({ shape: "rect", x, y: middle - bar / 2, width: length, height: bar, paint: `series-${paint}` });
      const text = writeNumber(value, language);
      if (measure(text, 12) + 6 <= length) {
        const place = { x: x + length / 2, y: middle + 4.2 };
        marks.push({ shape: "text", ...place, text, size: 12, anchor: "middle", paint: `on-series-${paint} value` });
      }
      x += length;
    });
    if (!areShares)
      marks.push({
        shape: "text",
        x: x + 6,
        y: baseline,
        text: written[i]!,
        size,
        anchor: "start",
        paint: "ink value",
      });
    y += height + gap;
  });
  return { width, height: Math.max(1, y - gap + 4), marks };
}
