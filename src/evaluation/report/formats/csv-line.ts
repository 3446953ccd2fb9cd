import { defuse } from "../../record/defuse.js";

/** How CSV cells are written: `safe` to open in a spreadsheet, or `exact`, for programs. */
export type CsvSafety = "safe" | "exact";

function quote(cell: string, delimiter: string): string {
  const mustQuote = /["\r\n]/.test(cell) || cell.includes(delimiter) || /^\s|\s$/.test(cell);
  return mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** One record of RFC 4180, with its CRLF. A lone empty cell is quoted, or the line would be read as no record at all. */
export function csvLine(cells: readonly string[], safety: CsvSafety, delimiter = ","): string {
  if (cells.length === 1 && cells[0] === "") return '""\r\n';
  const written = safety === "safe" ? cells.map(defuse) : cells;
  return `${written.map((cell) => quote(cell, delimiter)).join(delimiter)}\r\n`;
}
