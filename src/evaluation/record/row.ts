import type { Finding } from "../../entry.js";
import type { Cell } from "./cell.js";
import type { Column, Plan } from "./columns.js";
import { isoDate } from "./dates.js";
import { add, columnAt, keep, say, set, type Draft, type TableNote } from "./draft.js";
import { hasError } from "./findings.js";
import type { Field } from "./headers.js";
import type { Program, Unit } from "./program.js";
import { addBudgets, addPeriod, type ColumnStyle } from "./row-budgets.js";
import { addActors, addCodes, addCoding, addRegions, addTarget, listed, readCodes } from "./row-codes.js";
import { addBeneficiaries, addResult } from "./row-results.js";
import { validate } from "./validate.js";
import { levelWords, readWord, sizeWords, truthWords, unitWords, wholeCountry, type Words } from "./words.js";

/** What reading a row needs besides its cells. */
export interface RowContext {
  readonly plan: Plan;
  readonly styles: ReadonlyMap<number, ColumnStyle>;
  readonly assumedCurrency: { readonly currency: string; readonly isAsked: boolean };
  readonly notes: Set<TableNote>;
}

/** A row read: a program, or the reasons why it is none. */
export type RowReading =
  | { readonly program: Program; readonly findings: readonly Finding[] }
  | { readonly program?: undefined; readonly findings: readonly Finding[] };

/** Fields that are texts as they stand. */
const texts: readonly (readonly [Field, string])[] = [
  ["id", "id"],
  ["parent", "parent"],
  ["description", "description"],
  ["agency", "agency"],
  ["source", "source"],
];

/** Reads one row whose cells are trimmed and as many as the columns. */
export function readRow(cells: readonly string[], row: number, context: RowContext): RowReading {
  const draft: Draft = { record: {}, extra: {}, findings: [], origins: [], notes: context.notes };
  const filled = new Map<Field, Cell[]>();
  for (const column of context.plan.columns) {
    const text = cells[column.index] ?? "";
    if (text === "") continue;
    if (column.row === undefined) keep(draft, column, text);
    else {
      const list = filled.get(column.row.field);
      if (list === undefined) filled.set(column.row.field, [{ column, text }]);
      else list.push({ column, text });
    }
  }
  const all = (field: Field): readonly Cell[] => filled.get(field) ?? [];
  const first = (field: Field): Cell | undefined => filled.get(field)?.[0];

  addName(draft, context.plan.names, cells, all("context"));
  for (const [field, key] of texts) {
    const cell = first(field);
    if (cell !== undefined) set(draft, key, cell.text, cell.column);
  }
  addTranslations(draft, first);
  addActors(draft, all);
  addWord(draft, "level", levelWords, first("level"));
  addWord(draft, "unit", unitWords, first("unit"));
  addCodes(draft, all("code"));
  for (const { column, text } of all("legal-basis"))
    for (const basis of text.split(/[;\n]/)) if (basis.trim() !== "") add(draft, "legalBasis", basis.trim(), column);
  addTargets(draft, all);
  addPeriodOf(draft, first);
  for (const group of context.plan.groups) {
    const money = (field: Field): readonly Cell[] => all(field).filter(({ column }) => (column.group ?? 1) === group);
    const [currency, year, stage, source, purpose] = [
      money("currency")[0],
      money("year")[0],
      money("stage")[0],
      money("fund-source")[0],
      money("purpose")[0],
    ];
    const cells = { amounts: money("amount"), currency, year, stage, source, purpose };
    addBudgets(draft, cells, context.styles, context.assumedCurrency);
  }
  addBeneficiaries(draft, all("beneficiaries"), first("beneficiary-unit"), context.styles);
  addResult(draft, first, context.styles);
  addCoding(draft, first);
  if (Object.keys(draft.extra).length > 0) draft.record["extra"] = draft.extra;

  const answer = validate(draft.record, {
    row,
    columnOf: (pointer) => columnAt(draft, pointer) ?? extraColumn(pointer),
  });
  const findings = [
    ...draft.findings.map((found) => ({ ...found, where: { ...found.where, row } })),
    ...answer.findings,
  ];
  return answer.ok && !hasError(draft.findings) ? { program: answer.program, findings } : { findings };
}

/** Values under `extra` are named after their columns. */
const extraColumn = (pointer: string): string | undefined =>
  pointer.startsWith("/extra/") ? pointer.slice(7).replaceAll("~1", "/").replaceAll("~0", "~") : undefined;

/** The most specific name that is filled in is the name; what stands above it, widest first, is the context. */
function addName(draft: Draft, names: readonly Column[], cells: readonly string[], context: readonly Cell[]): void {
  const [own, ...above] = names.filter(({ index }) => (cells[index] ?? "") !== "");
  // A missing name is looked for where it should have been.
  const column = own ?? names[0];
  if (column !== undefined) draft.origins.push({ pointer: "/name", column: column.key });
  if (own !== undefined) draft.record["name"] = cells[own.index];
  const titles = [...context.map(({ text }) => text), ...above.reverse().map(({ index }) => cells[index]!)];
  const differing = titles.filter((title, i) => title !== draft.record["name"] && titles.indexOf(title) === i);
  if (differing.length > 0) set(draft, "context", differing.join(" > "), context[0]?.column ?? above[0]!);
  const unit = unitOf(own, names.length);
  if (unit !== undefined) draft.record["unit"] = unit;
}

/** What the record is. "Nama program" heads columns of anything, so it tells only beside columns of narrower names. */
const unitOf = (own: Column | undefined, columns: number): Unit | undefined =>
  own?.row?.unit === "program" && columns === 1 ? undefined : own?.row?.unit;

function addTranslations(draft: Draft, first: (field: Field) => Cell | undefined): void {
  for (const language of ["en", "id"] as const) {
    const name = first(`name-${language}`);
    const description = first(`description-${language}`);
    if (name === undefined) {
      if (description !== undefined) keep(draft, description.column, description.text);
      continue;
    }
    const translations = (draft.record["translations"] ??= {}) as Record<string, unknown>;
    translations[language] = { name: name.text, ...(description !== undefined && { description: description.text }) };
    draft.origins.push({ pointer: `/translations/${language}`, column: name.column.key });
  }
}

function addWord(draft: Draft, key: string, words: Words<string>, cell: Cell | undefined): void {
  if (cell === undefined) return;
  const word = readWord(words, cell.text);
  if (word !== undefined) set(draft, key, word, cell.column);
  else {
    say(draft, cell.column, "word-not-recognized", {
      value: cell.text,
      field: key,
      known: words.map(([known]) => known),
    });
    keep(draft, cell.column, cell.text);
  }
}

function addTargets(draft: Draft, all: (field: Field) => readonly Cell[]): void {
  const groups = all("group");
  if (groups.length > 0)
    addTarget(
      draft,
      "groups",
      groups.flatMap(({ text }) => listed(text)),
      groups[0]!.column,
    );
  for (const { column, text } of all("size")) {
    const words = text.split(/[;|,/\n]| dan | and /).filter((part) => part.trim() !== "");
    const read = words.map((word) => readWord(sizeWords, word));
    if (read.every((size) => size !== undefined)) addTarget(draft, "sizes", [...new Set(read)], column);
    else {
      say(draft, column, "word-not-recognized", {
        value: text,
        field: "size",
        known: sizeWords.map(([known]) => known),
      });
      keep(draft, column, text);
    }
  }
  const sectors = all("sector").flatMap(({ column, text }) => readCodes(text, column.row?.scheme, column.year));
  if (sectors.length > 0) addTarget(draft, "sectors", sectors, all("sector")[0]!.column);
  const national = all("national")[0];
  if (national !== undefined) {
    const truth = wholeCountry.has(national.text.toLowerCase()) ? true : readWord(truthWords, national.text);
    addTarget(draft, "national", truth ?? national.text, national.column);
  }
  addRegions(draft, all("region"));
}

function addPeriodOf(draft: Draft, first: (field: Field) => Cell | undefined): void {
  const start = first("start");
  const end = first("end");
  const period = first("period");
  if (start !== undefined || end !== undefined) {
    const dates = { ...(start && { start: isoDate(start.text) }), ...(end && { end: isoDate(end.text) }) };
    set(draft, "period", dates, (start ?? end)!.column);
    if (end !== undefined) draft.origins.push({ pointer: "/period/end", column: end.column.key });
    if (period !== undefined) keep(draft, period.column, period.text);
  } else if (period !== undefined && !addPeriod(draft, period.column, period.text)) {
    const date = isoDate(period.text);
    if (/^\d{4}(-\d\d){0,2}$/.test(date)) set(draft, "period", { start: date, end: date }, period.column);
    else keep(draft, period.column, period.text);
  }
}
