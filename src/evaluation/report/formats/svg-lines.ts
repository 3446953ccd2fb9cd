import type { Language } from "../../../entry.js";
import type { ReportFigure } from "../report.js";
import { labelIn } from "./cell.js";
import { writeNumber } from "./number.js";
import type { Drawing, Mark } from "./svg-drawing.js";
import { drawLegend, swatchSize } from "./svg-legend.js";
import { measure, shorten, wrapText } from "./svg-text.js";
import { niceTicks } from "./svg-ticks.js";

type Chart = Extract<ReportFigure["chart"], { readonly type: "lines" }>;

const size = 12;
const paints = 6;

/** Whole numbers of four digits around now are years, which take no thousands separator. */
const areYears = (values: readonly number[]): boolean =>
  values.length > 0 && values.every((value) => Number.isInteger(value) && value >= 1900 && value <= 2100);

/** Lines over a plane with round numbers at both axes; a key above names the lines. */
export function drawLines(chart: Chart, language: Language, width: number): Drawing {
  const points = chart.lines.flatMap((line) => line.points).filter((point) => point.every(Number.isFinite));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const isYears = areYears(xs);
  const yTicks = niceTicks(Math.min(0, ...ys), Math.max(0, ...ys), 4);
  const [bottomValue, topValue] = [yTicks[0]!, yTicks.at(-1)!];
  const yLabels = yTicks.map((tick) => shorten(writeNumber(tick, language), size, width * 0.3));
  const left = Math.max(...yLabels.map((label) => measure(label, size))) + 10;
  const [firstX, lastX] = xs.length === 0 ? [0, 1] : [Math.min(...xs), Math.max(...xs)];
  const right = width - 20;

  const legend = drawLegend(
    chart.lines.map(({ label }) => labelIn(label, language)),
    width,
    (i, x, y) => ({
      shape: "path",
      points: [
        [x, y + swatchSize / 2],
        [x + swatchSize, y + swatchSize / 2],
      ],
      paint: `line line-${(i % paints) + 1}`,
    }),
  );
  const marks: Mark[] = legend.marks;
  let top = legend.bottom;
  for (const text of wrapText(chart.y[language], size, width, 2)) {
    marks.push({ shape: "text", x: 0, y: top + 10, text, size, anchor: "start", paint: "quiet" });
    top += 15;
  }
  top += 10;
  const bottom = top + (width >= 480 ? 220 : 180);
  const across = (x: number): number => left + ((x - firstX) / (lastX - firstX || 1)) * (right - left);
  const down = (y: number): number => bottom - ((y - bottomValue) / (topValue - bottomValue)) * (bottom - top);

  yTicks.forEach((tick, i) => {
    const y = down(tick);
    const grid: [number, number][] = [
      [left, y],
      [right, y],
    ];
    marks.push({ shape: "path", points: grid, paint: tick === 0 ? "axis" : "grid" });
    marks.push({ shape: "text", x: left - 8, y: y + 4, text: yLabels[i]!, size, anchor: "end", paint: "quiet value" });
  });
  const steps = niceTicks(firstX, lastX, width >= 480 ? 6 : 3);
  let free = -Infinity;
  for (const tick of steps.filter((each) => each >= firstX && each <= lastX && (!isYears || Number.isInteger(each)))) {
    const text = isYears ? String(tick) : writeNumber(tick, language);
    const half = measure(text, size) / 2;
    const center = Math.max(half, Math.min(across(tick), width - half));
    if (center - half < free + 8) continue;
    marks.push({ shape: "text", x: center, y: bottom + 18, text, size, anchor: "middle", paint: "quiet value" });
    free = center + half;
  }
  chart.lines.forEach((line, i) => {
    const path = line.points
      .filter((point) => point.every(Number.isFinite))
      .map(([x, y]): [number, number] => [across(x), down(y)]);
    if (path.length > 0) marks.push({ shape: "path", points: path, paint: `line line-${(i % paints) + 1}` });
  });
  const name = shorten(chart.x[language], size, width - left);
  marks.push({ shape: "text", x: right, y: bottom + 38, text: name, size, anchor: "end", paint: "quiet" });
  return { width, height: bottom + 46, marks };
}
