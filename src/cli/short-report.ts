import type { Text } from "../entry.js";
import { writeNumber } from "../evaluation/report/formats/number.js";
import type { Report, ReportTable } from "../evaluation/report/report.js";

/** A report whose tables show their first rows, and say how many more there are and how to see them. */
export function shortReport(report: Report, rows: number): Report {
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => (block.kind === "table" ? shortTable(block, rows) : block)),
    })),
  };
}

function shortTable(table: ReportTable, rows: number): ReportTable {
  const left = table.rows.length - rows;
  // A table that is nearly short enough is shown whole.
  if (left <= 2) return table;
  const more: Text = {
    en: `... and ${writeNumber(left, "en")} more rows: --rows all, or --output report.html.`,
    id: `... dan ${writeNumber(left, "id")} baris lagi: --rows all, atau --output laporan.html.`,
  };
  const note = table.note;
  return {
    ...table,
    rows: table.rows.slice(0, rows),
    note: note === undefined ? more : { en: `${more.en} ${note.en}`, id: `${more.id} ${note.id}` },
  };
}
