/** How CSV cells are written: `safe` to open in a spreadsheet, or `exact`, for programs. */
export type CsvSafety = "safe" | "exact";

/** What makes a spreadsheet read a cell as a formula; the last four are the full-width forms that some also accept. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A number that is just a number: safe as it is, though it starts with a minus. */
const plainNumber = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * A spreadsheet that expects semicolons (the Indonesian setting) cuts a quoted comma cell at them, so what follows a
 * separator inside a cell can become the start of one.
 */
const innerFormula = /([;,\t\r\n|]["'\s]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** A cell with an apostrophe before whatever a spreadsheet would take for the start of a formula. */
export function defuse(cell: string): string {
  if (plainNumber.test(cell)) return cell;
  const inner = cell.replace(innerFormula, "$1'");
  return formula.test(cell) ? `'${inner}` : inner;
}

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
