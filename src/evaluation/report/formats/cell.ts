import type { Language, Text } from "../../../entry.js";
import type { ReportCell, ReportTable } from "../report.js";
import { decimalsOf, writeNumber, writeProbability, writeShare } from "./number.js";
import { words } from "./words.js";

/** What a column holds. */
export type ColumnKind = ReportTable["columns"][number]["kind"];

/** Whether a column's cells are numbers, which stand flush right. */
export function isNumeric(kind: ColumnKind): boolean {
  return kind !== "text";
}

/** A label in one language; a plain string is the same in both. */
export function labelIn(label: Text | string, language: Language): string {
  return typeof label === "string" ? label : label[language];
}

/** Whether a cell says that there is no value. */
export function isAbsent(cell: ReportCell): cell is Extract<ReportCell, { readonly absent: string }> {
  return typeof cell === "object" && "absent" in cell;
}

/** The decimals that all numbers of a column are written with, so that the decimal marks stand under each other. */
export function columnDecimals(table: ReportTable, column: number): number {
  if (table.columns[column]?.kind === "money") return 0;
  const cells = table.rows.map((row) => row[column]);
  return Math.max(0, ...cells.map((cell) => (typeof cell === "number" ? decimalsOf(cell) : 0)));
}

/** One cell as people read it. */
export function writeCell(cell: ReportCell, kind: ColumnKind, decimals: number, language: Language): string {
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) return words["not-computable"][language];
    if (kind === "probability") return writeProbability(cell, language);
    return kind === "share" ? writeShare(cell, language) : writeNumber(cell, language, decimals);
  }
  if (!isAbsent(cell)) return labelIn(cell, language);
  const word = words[cell.absent][language];
  return cell.because ? `${word} (${cell.because[language]})` : word;
}

/** All cells of a table as people read them; a row that is too short is filled with nothing, never shifted. */
export function writeRows(table: ReportTable, language: Language): string[][] {
  const decimals = table.columns.map((_, column) => columnDecimals(table, column));
  return table.rows.map((row) =>
    table.columns.map(({ kind }, column) => writeCell(row[column] ?? "", kind, decimals[column]!, language)),
  );
}
