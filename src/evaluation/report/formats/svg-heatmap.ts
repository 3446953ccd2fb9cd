import type { Language } from "../../../entry.js";
import type { ReportFigure } from "../report.js";
import { labelIn } from "./cell.js";
import { writeNumber } from "./number.js";
import type { Drawing, Mark } from "./svg-drawing.js";
import { measure, wrapText } from "./svg-text.js";

type Chart = Extract<ReportFigure["chart"], { readonly type: "heatmap" }>;

const size = 12.5;
const headSize = 11.5;
/** Below this nobody reads. */
const smallest = 9;
const line = 15;
const cellHeight = 32;

/** Five steps of shade above nothing, by the share of the range. */
function shade(value: number, lowest: number, highest: number): number {
  if (!Number.isFinite(value) || value === 0 || highest <= lowest) return 0;
  return Math.min(5, 1 + Math.floor(((value - lowest) / (highest - lowest)) * 4.999));
}

/** On a narrow page the facet with fewer labels stands on top. */
function turned(chart: Chart): Chart {
  const values = chart.columns.map((_, j) => chart.rows.map((__, i) => chart.values[i]?.[j] ?? 0));
  return { ...chart, rows: chart.columns, columns: chart.rows, values };
}

/** A table of shaded cells, each with its number in it. */
export function drawHeatmap(given: Chart, language: Language, width: number): Drawing {
  const chart = width < 480 && given.columns.length > given.rows.length ? turned(given) : given;
  const rows = chart.rows.map((label) => labelIn(label, language));
  const columns = chart.columns.map((label) => labelIn(label, language));
  const all = chart.values.flat().filter(Number.isFinite);
  const [lowest, highest] = [Math.min(0, ...all), Math.max(0, ...all)];
  const rowLines = rows.map((label) => wrapText(label, size, width * (width < 480 ? 0.32 : 0.24), 4));
  const left = Math.max(0, ...rowLines.flat().map((text) => measure(text, size))) + 12;
  const cellWidth = Math.min(110, (width - left) / Math.max(1, columns.length));
  const words = columns.flatMap((label) => label.split(/\s+|(?<=-)/));
  const isUpright = Math.max(0, ...words.map((word) => measure(word, headSize))) > cellWidth - 2;
  const heads = columns.map((label) =>
    isUpright
      ? wrapText(label, headSize, 120, Math.max(1, Math.floor(cellWidth / line)))
      : wrapText(label, headSize, cellWidth - 2, 5),
  );
  const headHeight = isUpright
    ? Math.max(0, ...heads.flat().map((text) => measure(text, headSize))) + 8
    : Math.max(0, ...heads.map((lines) => lines.length)) * line + 8;

  const texts = chart.values.map((list) =>
    list.map((value) => (Number.isFinite(value) ? writeNumber(value, language) : "–")),
  );
  const longest = Math.max(0, ...texts.flat().map((text) => measure(text, 1)));
  // Where the longest number fits no cell at a size one can read, no cell has one: a few left over would look like marks.
  const isRoomy = longest * size <= cellWidth - 6;
  const cellSize = isRoomy ? size : Math.max(smallest, (cellWidth - 3) / (longest || 1));
  const hasNumbers = longest * cellSize <= cellWidth - 2;

  const marks: Mark[] = [];
  const write = (text: string, x: number, y: number): void => {
    marks.push({ shape: "text", x, y, text, size, anchor: "end", paint: "ink" });
  };
  heads.forEach((lines, j) => {
    const center = left + (j + 0.5) * cellWidth;
    lines.forEach((text, n) => {
      const place = isUpright
        ? { x: center + headSize * 0.3 + (n - (lines.length - 1) / 2) * line, y: headHeight - 4, turned: true }
        : { x: center, y: headHeight - 10 - (lines.length - 1 - n) * line };
      const anchor = isUpright ? "start" : "middle";
      marks.push({ shape: "text", ...place, text, size: headSize, anchor, paint: "ink" });
    });
  });
  let y = headHeight;
  rowLines.forEach((lines, i) => {
    const height = Math.max(cellHeight, lines.length * line + 6);
    const middle = y + height / 2;
    lines.forEach((text, n) => {
      write(text, left - 12, middle + size * 0.35 + (n - (lines.length - 1) / 2) * line);
    });
    columns.forEach((_, j) => {
      const value = chart.values[i]?.[j] ?? 0;
      const level = shade(value, lowest, highest);
      const x = left + j * cellWidth;
      marks.push({
        shape: "rect",
        x: x + 1,
        y: y + 1,
        width: cellWidth - 2,
        height: height - 2,
        paint: `heat-${level}`,
      });
      if (!hasNumbers) return;
      const place = { x: x + cellWidth / 2, y: middle + cellSize * 0.35 };
      const text = texts[i]?.[j] ?? "–";
      marks.push({ shape: "text", ...place, text, size: cellSize, anchor: "middle", paint: `on-heat-${level} value` });
    });
    y += height;
  });
  for (const text of wrapText(chart.unit[language], 12, width, 2)) {
    y += 15;
    marks.push({ shape: "text", x: 0, y: y + 3, text, size: 12, anchor: "start", paint: "quiet" });
  }
  return { width, height: y + 8, marks };
}
