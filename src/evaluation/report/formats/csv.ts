import type { Language } from "../../../entry.js";
import type { Report, ReportCell, ReportTable } from "../report.js";
import { isAbsent, labelIn } from "./cell.js";
import { sectionsOf } from "./closing.js";
import { csvLine } from "./csv-line.js";
import { figureTable } from "./figure-table.js";
import type { Format } from "./format.js";

/** A value for programs: numbers with a decimal point and all their digits, absence as its id. */
function valueOf(cell: ReportCell, language: Language): string {
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "not-computable";
  return isAbsent(cell) ? cell.absent : labelIn(cell, language);
}

function tableLines(table: ReportTable, language: Language): string[][] {
  return table.rows.flatMap((row, i) =>
    table.columns.map(({ id }, j) => [table.id, String(i + 1), id, valueOf(row[j] ?? "", language)]),
  );
}

function lines(report: Report, language: Language): string[][] {
  const summary = report.summary.map((text, i) => ["summary", String(i + 1), "text", text[language]]);
  const blocks = sectionsOf(report).flatMap((section) =>
    section.blocks.flatMap((block) => {
      if (block.kind === "table") return tableLines(block, language);
      if (block.kind === "figure") return tableLines(figureTable(block), language);
      return block.paragraphs.map((text, i) => [block.id, String(i + 1), "text", text[language]]);
    }),
  );
  return [["table", "row", "column", "value"], ...summary, ...blocks];
}

/**
 * Tidy rows: `table` (id of the table, figure or prose), `row` (from 1), `column` (its id) and `value`. RFC 4180.
 * What a spreadsheet would take for a formula gets an apostrophe before it; the exact values are in the JSON format.
 */
export const csv: Format<"csv"> = {
  id: "csv",
  label: { en: "CSV", id: "CSV" },
  mediaType: "text/csv; charset=utf-8; header=present",
  write: (report, language) =>
    lines(report, language)
      .map((cells) => csvLine(cells, "safe"))
      .join(""),
};
