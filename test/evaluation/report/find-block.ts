import type { Report, ReportCell, ReportFigure, ReportTable } from "../../../src/evaluation/report/report.js";

/** The table of a report with an id. */
export function tableOf(report: Report, id: string): ReportTable {
  const found = report.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === "table" && block.id === id);
  if (found?.kind !== "table") throw new Error(`no table ${id}`);
  return found;
}

/** The figure of a report with an id. */
export function figureOf(report: Report, id: string): ReportFigure {
  const found = report.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === "figure" && block.id === id);
  if (found?.kind !== "figure") throw new Error(`no figure ${id}`);
  return found;
}

/** One column of a table, by its id. */
export function columnOf(table: ReportTable, id: string): readonly (ReportCell | undefined)[] {
  const place = table.columns.findIndex((column) => column.id === id);
  return table.rows.map((row) => row[place]);
}
