import type { Finding } from "../../entry.js";
import { finding } from "./findings.js";
import { foldHeader, readHeader } from "./header.js";
import { nameExamples, type Field, type HeaderRow } from "./headers.js";
import { ownColumns, type OwnColumns } from "./own-columns.js";
import { isReserved, safeKey, unusedKey } from "./safe-key.js";

/** One column of a table and what it holds. */
export interface Column {
  readonly index: number;
  /** The header as it was written, made unique and safe: what findings call the column and `extra` its values. */
  readonly key: string;
  /** What the column holds; none when it is only kept. */
  readonly row?: HeaderRow;
  readonly power: number;
  readonly currency?: string;
  readonly year?: number;
  /** Which budget of several the column belongs to; the first unless its header carries a number. */
  readonly group?: number;
}

/** How a table's columns are read. */
export interface Plan {
  readonly columns: readonly Column[];
  /** Columns that hold names, the most specific first. */
  readonly names: readonly Column[];
  /** The numbers of the budgets that columns speak of, usually 1 alone. */
  readonly groups: readonly number[];
  /** Columns without a header, which say something only where a row has a cell in them. */
  readonly nameless: readonly Column[];
  /** Columns that `programsCsv` added: its answers are passed over, and its note on defused cells is acted on. */
  readonly own: OwnColumns;
  /** Headers of the columns that are kept and not checked. */
  readonly notChecked: readonly string[];
  readonly findings: readonly Finding[];
}

/** Fields that several columns may feed. All others take the first column; the next ones are kept under `extra`. */
const plural: ReadonlySet<Field> = new Set<Field>([
  ...(["name", "context", "code", "sector", "legal-basis", "group", "size", "region", "amount"] as const),
  ...(["implementer", "channel", "partner", "actors", "beneficiaries"] as const),
]);

/** Whether a line can be a table's header: it names the programs' names, and the columns are not all alike. */
export function isHeader(cells: readonly string[], chosen: Columns = {}): boolean {
  const fields = cells.map((cell) => fieldOf(cell, chosen));
  return fields.some((row) => row?.field === "name" || row?.field === "name-or-description");
}

/** How many of a line's cells are headers that are known. */
export const countKnown = (cells: readonly string[], chosen: Columns = {}): number =>
  cells.filter((cell) => fieldOf(cell, chosen) !== undefined).length + ownColumns(cells).answers.size;

/** What the caller says some columns hold, by header. */
export type Columns = Readonly<Record<string, Field>>;

function chosenField(header: string, chosen: Columns): Field | undefined {
  const name = header.trim();
  if (Object.hasOwn(chosen, name)) return chosen[name];
  const folded = foldHeader(header);
  return Object.entries(chosen).find(([key]) => foldHeader(key) === folded)?.[1];
}

function fieldOf(header: string, chosen: Columns): HeaderRow | undefined {
  const field = chosenField(header, chosen);
  // A name that the caller points out is the name, whatever other columns say.
  return field === undefined ? readHeader(header).row : { ...readHeader(header).row, field, rank: 9, headers: [] };
}

/** Reads a table's header line. */
export function planColumns(headers: readonly string[], delimiter: string, chosen: Columns = {}): Plan {
  const findings: Finding[] = [];
  const used: Record<string, true> = {};
  const own = ownColumns(headers);
  const isOwn = (index: number): boolean => own.answers.has(index) || index === own.defused;
  const hasName = headers.some((header) => fieldOf(header, chosen)?.field === "name");
  const first = new Map<string, string>();
  const columns = headers.map((header, index): Column => {
    const key = keyOf(header, index, used, findings);
    const unit = readHeader(header);
    const row = isOwn(index) ? undefined : settled(fieldOf(header, chosen), hasName);
    if (row === undefined) return { index, key, power: 0 };
    const place = `${row.field} ${unit.group ?? 1}`;
    const taken = first.get(place);
    if (taken !== undefined && !plural.has(row.field)) {
      findings.push(finding("second-column-for-field", { field: row.field, used: taken }, { column: key }));
      return { index, key, power: 0 };
    }
    first.set(place, taken ?? key);
    return { ...unit, index, key, row };
  });
  const names = columns
    .filter(({ row }) => row?.field === "name")
    .sort((a, b) => (b.row?.rank ?? 0) - (a.row?.rank ?? 0) || a.index - b.index);
  if (names.length === 0) findings.unshift(finding("no-name-column", { headers, accepted: nameExamples, delimiter }));
  if (names.length > 1) findings.push(finding("name-from-several-columns", { headers: names.map(({ key }) => key) }));
  for (const header of Object.keys(chosen))
    if (!headers.some((there) => foldHeader(there) === foldHeader(header)))
      findings.push(finding("column-not-found", { header, headers }));
  if (own.answers.size > 0) findings.push(finding("answers-passed-over", { count: own.answers.size }));
  return {
    columns: columns.filter(({ index }) => !isOwn(index)),
    names,
    own,
    groups: [...new Set(columns.map(({ group }) => group ?? 1))].sort((a, b) => a - b),
    nameless: columns.filter(({ index }) => headers[index]!.trim() === ""),
    notChecked: columns
      .filter(({ row, index }) => row === undefined && !isOwn(index) && headers[index]!.trim() !== "")
      .map(({ key }) => key),
    findings,
  };
}

/** In a table without any other name, *uraian* is the name; beside one it describes. */
function settled(row: HeaderRow | undefined, hasName: boolean): HeaderRow | undefined {
  if (row?.field !== "name-or-description") return row;
  return { ...row, field: hasName ? "description" : "name" };
}

function keyOf(header: string, index: number, used: Record<string, true>, findings: Finding[]): string {
  // A header that spans lines in the spreadsheet is one header.
  const written = header.replace(/\s+/g, " ").trim();
  const name = written === "" ? `column ${index + 1}` : safeKey(written);
  const key = unusedKey(used, name);
  used[key] = true;
  if (isReserved(written)) findings.push(finding("reserved-key", { key: written, keptAs: key }, { column: written }));
  if (written !== "" && key !== name)
    findings.push(finding("duplicate-header", { header: written, keptAs: key }, { column: key }));
  return key;
}
