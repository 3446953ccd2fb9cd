import type { Cell } from "./cell.js";
import type { Column } from "./columns.js";
import { add, keep, type Draft } from "./draft.js";
import type { Field } from "./headers.js";
import { readMeasure, type ColumnStyle } from "./row-budgets.js";

/** Puts how many the program reaches into the record. */
export function addBeneficiaries(
  draft: Draft,
  cells: readonly Cell[],
  stated: Cell | undefined,
  styles: ReadonlyMap<number, ColumnStyle>,
): void {
  for (const { column, text } of cells) {
    const read = readMeasure(draft, column, text, styles.get(column.index));
    if (read === undefined) continue;
    const year = column.year === undefined ? {} : { year: column.year };
    add(draft, "beneficiaries", { count: read.number, ...year, ...unitOf(stated?.text ?? read.unit, column) }, column);
  }
  if (cells.length === 0 && stated !== undefined) keep(draft, stated.column, stated.text);
}

/** The columns indicator, unit, baseline, target, volume and actual of a row are one result. */
export function addResult(
  draft: Draft,
  first: (field: Field) => Cell | undefined,
  styles: ReadonlyMap<number, ColumnStyle>,
): void {
  const numbers: Record<string, number> = {};
  let unit = first("measure-unit")?.text;
  let column = first("indicator")?.column;
  for (const field of ["baseline", "target", "volume", "actual"] as const) {
    const cell = first(field);
    if (cell === undefined) continue;
    const read = readMeasure(draft, cell.column, cell.text, styles.get(cell.column.index));
    if (read === undefined) continue;
    const key = field === "volume" ? "target" : field;
    if (key in numbers) {
      keep(draft, cell.column, cell.text);
      continue;
    }
    numbers[key] = read.number;
    unit ??= read.unit;
    column ??= cell.column;
  }
  const measure = first("measure-unit");
  if (column !== undefined)
    add(
      draft,
      "results",
      { indicator: first("indicator")?.text ?? column.key, ...(unit !== undefined && { unit }), ...numbers },
      column,
    );
  else if (measure !== undefined) keep(draft, measure.column, measure.text);
}

/** What is counted; as our own tables write it, with year and stage in parentheses: "UMKM (2025, target)". */
function unitOf(text: string | undefined, { key }: Column): Record<string, unknown> {
  if (text === undefined)
    return { unit: /umkm/i.test(key) ? "UMKM" : /peserta|participant/i.test(key) ? "orang" : "not-stated" };
  const [, unit = text, year, stage] = /^(.+?) \((?:(\d{4})(?:, )?)?(target|actual)?\)$/.exec(text) ?? [];
  return { unit, ...(year !== undefined && { year: Number(year) }), ...(stage !== undefined && { stage }) };
}
