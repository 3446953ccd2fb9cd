import type { Text } from "../../../entry.js";
import type { ReportCell, ReportFigure, ReportTable } from "../report.js";
import { words } from "./words.js";

type Column = ReportTable["columns"][number];

const asText = (label: Text | string): Text => (typeof label === "string" ? { en: label, id: label } : label);

/** Column ids of a figure's series: counted, because a label is no id. */
const numbered = (labels: readonly (Text | string)[]): Column[] =>
  labels.map((label, i) => ({ id: `value-${i + 1}`, label: asText(label), kind: "number" }));

const first: Column = { id: "label", label: words.label, kind: "text" };
const notStated: ReportCell = { absent: "not-stated" };

function columnsAndRows(chart: ReportFigure["chart"]): Pick<ReportTable, "columns" | "rows"> {
  switch (chart.type) {
    case "bars": {
      const hasRange = chart.bars.some(({ low, high }) => low !== undefined || high !== undefined);
      const range: Column[] = [
        { id: "low", label: words.low, kind: "number" },
        { id: "high", label: words.high, kind: "number" },
      ];
      return {
        columns: [first, { id: "value", label: chart.unit, kind: "number" }, ...(hasRange ? range : [])],
        rows: chart.bars.map(({ label, value, low, high }) => [
          label,
          value,
          ...(hasRange ? [low ?? notStated, high ?? notStated] : []),
        ]),
      };
    }
    case "stacked-bars":
      return {
        columns: [first, ...numbered(chart.series)],
        rows: chart.bars.map(({ label, values }) => [label, ...values]),
      };
    case "heatmap":
      return {
        columns: [first, ...numbered(chart.columns)],
        rows: chart.rows.map((label, i) => [label, ...(chart.values[i] ?? [])]),
      };
    case "lines":
      return {
        columns: [
          { id: "line", label: words.line, kind: "text" },
          { id: "x", label: chart.x, kind: "text" },
          { id: "y", label: chart.y, kind: "number" },
        ],
        rows: chart.lines.flatMap(({ label, points }) => points.map(([x, y]) => [label, String(x), y])),
      };
  }
}

/** The numbers of a figure as a table: what a format shows that cannot draw, and what every reader can check. */
export function figureTable(figure: ReportFigure): ReportTable {
  return { kind: "table", id: figure.id, caption: figure.caption, ...columnsAndRows(figure.chart) };
}
