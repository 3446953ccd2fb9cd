import type { Language } from "../../../entry.js";
import type { ReportFigure } from "../report.js";
import { figureTable } from "./figure-table.js";
import { anchor, escapeHtml } from "./html-escape.js";
import { writeHtmlTable } from "./html-table.js";
import { drawBars } from "./svg-bars.js";
import { writeSvg, type Drawing } from "./svg-drawing.js";
import { drawHeatmap } from "./svg-heatmap.js";
import { drawLines } from "./svg-lines.js";
import { drawStackedBars } from "./svg-stacked-bars.js";
import { words } from "./words.js";

/** The chart of a figure, laid out for a width in pixels. */
export function draw({ chart }: ReportFigure, language: Language, width: number): Drawing {
  switch (chart.type) {
    case "bars":
      return drawBars(chart, language, width);
    case "stacked-bars":
      return drawStackedBars(chart, language, width);
    case "heatmap":
      return drawHeatmap(chart, language, width);
    case "lines":
      return drawLines(chart, language, width);
  }
}

/** Two layouts, of which the style sheet shows one: a picture that is merely shrunk has letters too small to read. */
const layouts = [
  { name: "wide", width: 840 },
  { name: "narrow", width: 312 },
] as const;

/** A figure: caption, picture, and the numbers behind it as a table that opens. */
export function writeHtmlFigure(figure: ReportFigure, section: string, language: Language): string {
  const id = anchor(section, figure.id);
  const caption = figure.caption[language];
  return [
    `<figure id="${id}">`,
    `<figcaption>${escapeHtml(caption)}</figcaption>`,
    ...layouts.map(({ name, width }) =>
      writeSvg(draw(figure, language, width), `${id}-${name}`, caption, figure.description[language], name),
    ),
    `<details><summary>${words.data[language]}</summary>`,
    writeHtmlTable(figureTable(figure), `${section}--data`, language),
    "</details>",
    "</figure>",
  ].join("\n");
}
