import type { Language } from "../../../entry.js";
import type { ReportTable } from "../report.js";
import { isNumeric, writeRows } from "./cell.js";
import { pad, plainLine, textWidth, wrapLine } from "./text-width.js";

const gap = 2;
const narrowest = 8;

/** The widest columns give way until the table fits; no column becomes narrower than a short word. */
function fitWidths(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  const total = (): number => widths.reduce((sum, each) => sum + each, 0) + gap * (widths.length - 1);
  while (total() > width) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    const next = Math.max(narrowest, ...widths.filter((each) => each < widest));
    const tied = widths.filter((each) => each === widest).length;
    const cut = Math.max(1, Math.min(widest - next, Math.ceil((total() - width) / tied)));
    widths.forEach((each, i) => {
      if (each === widest) widths[i] = each - cut;
    });
  }
  return widths;
}

/** A table as aligned lines of plain text. */
export function textTable(table: ReportTable, language: Language, width: number): string[] {
  const head = table.columns.map(({ label }) => plainLine(label[language]));
  const body = writeRows(table, language).map((row) => row.map(plainLine));
  const natural = head.map((label, i) => Math.max(textWidth(label), ...body.map((row) => textWidth(row[i]!)), 1));
  const widths = fitWidths(natural, width);
  const write = (row: readonly string[]): string[] => {
    const cells = row.map((cell, i) => wrapLine(cell, widths[i]!));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, n) =>
      cells
        .map((lines, i) => pad(lines[n] ?? "", widths[i]!, isNumeric(table.columns[i]!.kind) ? "left" : "right"))
        .join(" ".repeat(gap))
        .trimEnd(),
    );
  };
  const rule = widths.map((each) => "─".repeat(each)).join(" ".repeat(gap));
  return [...write(head), rule, ...body.flatMap(write)];
}
