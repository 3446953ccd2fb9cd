import type { Language } from "../../../entry.js";
import type { ReportFigure } from "../report.js";
import { labelIn } from "./cell.js";
import { decimalsOf, writeNumber } from "./number.js";
import type { Drawing, Mark } from "./svg-drawing.js";
import { measure, wrapText } from "./svg-text.js";

type Chart = Extract<ReportFigure["chart"], { readonly type: "bars" }>;

const size = 13;
const line = 17;
const bar = 16;
const gap = 9;

/** Horizontal bars, each with its value beside it; on a narrow page the label stands above its bar. */
export function drawBars(chart: Chart, language: Language, width: number): Drawing {
  const isWide = width >= 480;
  const labels = chart.bars.map(({ label }) => labelIn(label, language));
  // As many decimals as the bar that needs most, so that figures under each other can be compared.
  const decimals = Math.max(0, ...chart.bars.map(({ value }) => decimalsOf(value)));
  const values = chart.bars.map(({ value, low, high }) => {
    const written = writeNumber(value, language, decimals);
    if (low === undefined && high === undefined) return written;
    // A bare number at the end of a range would be read as that end.
    const ends = [low ?? value, high ?? value].map((end) => writeNumber(end, language));
    return `${written} (${ends[0]!}–${ends[1]!})`;
  });
  // The same for every chart of a page, so that their bars start on one line.
  const labelWidth = isWide ? Math.round(width * 0.36) + 12 : 0;
  const valueWidth = Math.max(0, ...values.map((value) => measure(value, size))) + 10;
  const ends = chart.bars.flatMap(({ value, start = 0, low, high }) => [start, start + value, low ?? 0, high ?? 0]);
  const [lowest, highest] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const left = labelWidth + (lowest < 0 ? valueWidth : 0);
  const room = Math.max(1, width - left - valueWidth);
  const at = (value: number): number => left + ((value - lowest) / (highest - lowest || 1)) * room;

  const marks: Mark[] = [];
  const write = (text: string, x: number, y: number, anchor: "start" | "end", paint: string): void => {
    marks.push({ shape: "text", x, y, text, size, anchor, paint });
  };
  let y = 0;
  for (const line of wrapText(labelIn(chart.unit, language), 12, width - labelWidth, 2)) {
    y += 15;
    marks.push({ shape: "text", x: labelWidth, y: y - 4, text: line, size: 12, anchor: "start", paint: "quiet" });
  }
  y += 4;
  const top = y;
  chart.bars.forEach(({ value, start: origin = 0, low, high }, i) => {
    const lines = wrapText(labels[i]!, size, isWide ? labelWidth - 12 : width);
    const height = isWide ? Math.max(bar, lines.length * line) : lines.length * line + bar;
    const middle = isWide ? y + height / 2 : y + height - bar / 2;
    lines.forEach((text, n) => {
      const baseline = isWide ? middle + size * 0.35 + (n - (lines.length - 1) / 2) * line : y + n * line + size;
      write(text, isWide ? labelWidth - 12 : 0, baseline, isWide ? "end" : "start", "ink");
    });
    const [from, to] = [at(origin + Math.min(0, value)), at(origin + Math.max(0, value))];
    marks.push({
      shape: "rect",
      x: from,
      y: middle - bar / 2,
      width: to - from,
      height: bar,
      paint: origin !== 0 && value < 0 ? "series-5" : "bar",
    });
    if (low !== undefined || high !== undefined) {
      const [start, end] = [at(low ?? origin + value), at(high ?? origin + value)];
      const whisker: [number, number][] = [start, end].flatMap((x): [number, number][] => [
        [x, middle],
        [x, middle - 4],
        [x, middle + 4],
        [x, middle],
      ]);
      marks.push(
        { shape: "path", points: whisker, paint: "halo" },
        { shape: "path", points: whisker, paint: "whisker" },
      );
    }
    if (value < 0 && origin === 0)
      write(values[i]!, Math.min(from, at(low ?? origin)) - 6, middle + size * 0.35, "end", "ink value");
    else write(values[i]!, Math.max(to, at(high ?? origin)) + 6, middle + size * 0.35, "start", "ink value");
    y += height + gap;
  });
  const zero: [number, number][] = [
    [at(0), top - 2],
    [at(0), Math.max(top, y - gap) + 2],
  ];
  if (isWide) marks.push({ shape: "path", points: zero, paint: "axis" });
  return { width, height: Math.max(top, y - gap) + 4, marks };
}
