import type { Language } from "../../../entry.js";
import type { Report, ReportFigure } from "../report.js";
import type { Format } from "./format.js";
import { labelIn } from "./cell.js";

/** One figure of a report as a Vega-Lite specification, ready for any of its renderers. */
export interface VegaLiteFigure {
  /** Ids of the section and of the figure, joined by a slash. */
  readonly id: string;
  /** Plain data: a Vega-Lite 5 specification with its numbers inside. */
  readonly spec: Readonly<Record<string, unknown>>;
}

const schema = "https://vega.github.io/schema/vega-lite/v5.json";

type Chart = ReportFigure["chart"];
type Spec = Readonly<Record<string, unknown>>;

/** Categories stand in the order of the report, not of the alphabet. */
const ordered = (field: string, title: string | null) => ({
  field,
  type: "nominal",
  sort: null,
  title,
  axis: { labelLimit: 280 },
});

const quantity = (field: string, title: string) => ({ field, type: "quantitative", title });

function bars(chart: Extract<Chart, { readonly type: "bars" }>, language: Language): Spec {
  const isWaterfall = chart.bars.some(({ start }) => start !== undefined);
  const values = chart.bars.map(({ label, value, start = 0, low, high }) => ({
    label: labelIn(label, language),
    value,
    ...(isWaterfall && { start, end: start + value }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  }));
  const y = ordered("label", null);
  const along = { x: quantity("start", chart.unit[language]), x2: { field: "end" } };
  const bar = {
    mark: "bar",
    encoding: { y, ...(isWaterfall ? along : { x: quantity("value", chart.unit[language]) }) },
  };
  const hasRange = chart.bars.some(({ low, high }) => low !== undefined || high !== undefined);
  if (!hasRange) return { data: { values }, ...bar };
  const rule = { mark: "rule", encoding: { y, x: quantity("low", chart.unit[language]), x2: { field: "high" } } };
  return { data: { values }, layer: [bar, rule] };
}

function stackedBars(chart: Extract<Chart, { readonly type: "stacked-bars" }>, language: Language): Spec {
  const series = chart.series.map((each) => each[language]);
  const values = chart.bars.flatMap(({ label, values: parts }) =>
    parts.map((value, place) => ({ label: labelIn(label, language), series: series[place]!, place, value })),
  );
  return {
    data: { values },
    mark: "bar",
    encoding: {
      y: ordered("label", null),
      x: { ...quantity("value", chart.unit[language]), stack: "zero" },
      color: { field: "series", type: "nominal", sort: null, title: null, scale: { domain: series } },
      order: { field: "place", type: "ordinal" },
    },
  };
}

function heatmap(chart: Extract<Chart, { readonly type: "heatmap" }>, language: Language): Spec {
  const values = chart.rows.flatMap((row, i) =>
    chart.columns.map((column, j) => {
      const value = chart.values[i]?.[j];
      return {
        row: labelIn(row, language),
        column: labelIn(column, language),
        // JSON has no NaN; Vega-Lite leaves a cell of null empty.
        value: value !== undefined && Number.isFinite(value) ? value : null,
      };
    }),
  );
  const encoding = { y: ordered("row", null), x: ordered("column", null) };
  const shade = { ...quantity("value", chart.unit[language]), scale: { scheme: "blues" } };
  return {
    data: { values },
    encoding,
    layer: [
      { mark: "rect", encoding: { color: shade } },
      { mark: "text", encoding: { text: { field: "value", type: "quantitative" } } },
    ],
  };
}

function lines(chart: Extract<Chart, { readonly type: "lines" }>, language: Language): Spec {
  const values = chart.lines.flatMap(({ label, points }) =>
    points.map(([x, y]) => ({ line: labelIn(label, language), x, y })),
  );
  return {
    data: { values },
    mark: "line",
    encoding: {
      x: quantity("x", chart.x[language]),
      y: quantity("y", chart.y[language]),
      color: { field: "line", type: "nominal", sort: null, title: null },
    },
  };
}

function draw(chart: Chart, language: Language): Spec {
  switch (chart.type) {
    case "bars":
      return bars(chart, language);
    case "stacked-bars":
      return stackedBars(chart, language);
    case "heatmap":
      return heatmap(chart, language);
    case "lines":
      return lines(chart, language);
  }
}

function write(report: Report, language: Language): readonly VegaLiteFigure[] {
  return report.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind !== "figure"
        ? []
        : [
            {
              id: `${section.id}/${block.id}`,
              spec: {
                $schema: schema,
                title: block.caption[language],
                description: block.description[language],
                ...draw(block.chart, language),
              },
            },
          ],
    ),
  );
}

/** The figures of a report as Vega-Lite specifications: objects, for notebooks, Observable and web pages. */
export const vegaLite: Format<"vega-lite", readonly VegaLiteFigure[]> = {
  id: "vega-lite",
  label: { en: "Vega-Lite figures", id: "Gambar Vega-Lite" },
  mediaType: "application/vnd.vegalite.v5+json",
  write,
};
