import { SyncError } from "../../error.js";
import type { Finding } from "../../entry.js";
import { planColumns, type Columns, type Plan } from "./columns.js";
import { cellsOf, type Cells } from "./csv.js";
import { findLayout } from "./delimiter.js";
import type { TableNote } from "./draft.js";
import { encodings, type Encoding } from "./encoding.js";
import { finding } from "./findings.js";
import type { Field } from "./headers.js";
import { notARecord } from "./not-a-record.js";
import { numberStyles, readNumber, type NumberStyle } from "./number.js";
import type { ReadingItem, TableSummary } from "./reading.js";
import { undefusedCells } from "./own-columns.js";
import { recordCutter, type RawRecord, type RecordCutter } from "./records.js";
import type { ColumnStyle } from "./row-budgets.js";
import { readRow } from "./row.js";
import { setCheck } from "./set.js";
import { textReader, type Chunk } from "./text.js";

/** How a CSV text is read. Everything left out is found out from the text itself. */
export interface CsvOptions {
  readonly encoding?: Encoding;
  /** What stands between cells: one character. */
  readonly delimiter?: string;
  /** What columns hold, by header, where the header does not say it. */
  readonly columns?: Columns;
  /** How numbers are written, where their marks alone do not say it. */
  readonly numbers?: NumberStyle;
  /** ISO 4217, for amounts without a currency. Rupiah (IDR) unless said otherwise. */
  readonly currency?: string;
  /** `ignore` forgets ids, so that a stream of any length needs no memory for them; duplicates are then not found. */
  readonly duplicateIds?: "reject" | "ignore";
}

/** How much text is looked at to find the layout, and how much is read at a time. */
export interface Portions {
  readonly sample: number;
  readonly block: number;
}

const portions: Portions = { sample: 262_144, block: 65_536 };

/** Reads one CSV text piece by piece. */
export interface CsvReader {
  readonly push: (chunk: Chunk) => readonly ReadingItem[];
  readonly end: () => readonly ReadingItem[];
}

const numeric: ReadonlySet<Field> = new Set<Field>([
  "amount",
  "beneficiaries",
  "baseline",
  "target",
  "actual",
  "volume",
]);

/** A reader for one text. Everything it decides, it decides from the text's beginning, so the cuts between pieces do not matter. */
export function csvReader(options: CsvOptions = {}, { sample, block }: Portions = portions): CsvReader {
  checkOptions(options);
  const text = textReader(options.encoding);
  const set = setCheck(options.duplicateIds !== "ignore");
  const notes = new Set<TableNote>();
  const currency = { currency: options.currency ?? "IDR", isAsked: options.currency !== undefined };
  let pending = "";
  let table: { readonly cutter: RecordCutter; readonly delimiter: string; readonly headerAt: number } | undefined;
  let plan: Plan | undefined;
  let headers: readonly string[] = [];
  let styles: ReadonlyMap<number, ColumnStyle> = new Map();
  /** Records seen, blank ones among the rows, and what came out. */
  let seen = 0;
  let blank = 0;
  let rows = 0;
  let answered = 0;
  const above: string[] = [];
  /** Columns without a header that turned out to hold something. */
  const nameless = new Set<string>();

  function begin(isWhole: boolean): void {
    const layout = findLayout(
      pending.slice(0, sample),
      isWhole && pending.length <= sample,
      options.delimiter,
      options.columns ?? {},
    );
    table = { cutter: recordCutter(layout.delimiter), delimiter: layout.delimiter, headerAt: layout.header };
    const raws = layout.records.slice(layout.header).map(({ raw }) => raw);
    const lines = cellsOf(raws, layout.delimiter);
    headers = lines[0]?.cells ?? [];
    plan = planColumns(headers, layout.delimiter, options.columns);
    styles = stylesOf(plan, lines.slice(1), options.numbers);
  }

  function take(records: readonly RawRecord[]): ReadingItem[] {
    const { delimiter, headerAt } = table!;
    const sound = cellsOf(
      records.flatMap(({ raw, isBroken }) => (isBroken ? [] : [raw])),
      delimiter,
    );
    let next = 0;
    const items: ReadingItem[] = [];
    for (const { raw, isBroken } of records) {
      const cells = isBroken ? undefined : sound[next++]!;
      const row = seen++ - headerAt;
      if (row < 0) {
        if (raw.trim() !== "") above.push(raw);
      } else if (row > 0) {
        const item = takeRow(raw, cells, row);
        if (item !== undefined) items.push(item);
      }
    }
    answered += items.length;
    return items;
  }

  function takeRow(raw: string, read: Cells | undefined, row: number): ReadingItem | undefined {
    const rejected = (...findings: readonly Finding[]): ReadingItem => ({ rejected: { row, findings, raw } });
    if (read === undefined) {
      rows++;
      return rejected(finding("unterminated-quote", {}, { row }));
    }
    const cells = undefusedCells(
      read.cells.map((cell) => cell.trim()),
      headers,
      plan!.own.defused,
    );
    if (cells.every((cell) => cell === "")) {
      blank++;
      return undefined;
    }
    rows++;
    if (plan!.names.length === 0) return rejected(finding("no-header", {}, { row }));
    const columns = headers.length;
    const filled = filledLength(cells);
    for (const { index, key } of plan!.nameless) if ((cells[index] ?? "") !== "") nameless.add(key);
    const { delimiter } = table!;
    if (filled > columns) return rejected(finding("too-many-cells", { cells: filled, columns, delimiter }, { row }));
    const reason = notARecord(cells.slice(0, columns), headers, plan!.names, row);
    if (reason !== undefined) return rejected(reason);
    const named = filledLength(headers);
    const shape = [
      ...(read.hasStrayQuote ? [finding("stray-quote", {}, { row })] : []),
      ...(cells.length < named ? [finding("too-few-cells", { cells: cells.length, columns: named }, { row })] : []),
    ];
    const answer = readRow(cells, row, { plan: plan!, styles, assumedCurrency: currency, notes });
    const findings = [...shape, ...answer.findings];
    if (answer.program === undefined) return rejected(...findings);
    const clash = set.take(answer.program, row);
    if (clash === undefined) return { program: answer.program, row, findings };
    const column = plan!.columns.find((candidate) => candidate.row?.field === "id")?.key;
    return rejected(...findings, { ...clash, where: { ...clash.where, ...(column !== undefined && { column }) } });
  }

  function read(isLast: boolean): ReadingItem[] {
    if (table === undefined) {
      if (pending.length < sample && !isLast) return [];
      begin(isLast);
    }
    if (pending.length < block && !isLast) return [];
    const records = table!.cutter.push(pending);
    pending = "";
    return take(isLast ? [...records, ...table!.cutter.end()] : records);
  }

  function summary(): TableSummary {
    const failure = text.failure();
    const encoding = text.encoding();
    if (failure !== undefined || plan === undefined)
      return { findings: failure === undefined ? [] : [failure], notChecked: [], rows };
    return {
      findings: [
        ...text.findings(),
        ...(above.length > 0 ? [finding("lines-above-header", { lines: above })] : []),
        ...plan.findings,
        ...[...nameless].map((keptAs) => finding("empty-header", { keptAs })),
        ...(rows === 0 ? [finding("no-rows", {})] : []),
        ...(blank > 0 ? [finding("blank-lines", { count: blank })] : []),
        ...(notes.has("currency-assumed") ? [finding("currency-assumed", { currency: currency.currency })] : []),
        ...(notes.has("codes-not-by-people") ? [finding("codes-not-by-people", {})] : []),
        ...set.end(),
      ],
      notChecked: [...plan.notChecked, ...nameless],
      rows,
      ...(encoding !== undefined && { encoding }),
      ...(table !== undefined && { delimiter: table.delimiter }),
    };
  }

  return {
    push(chunk) {
      pending += text.push(chunk);
      return text.failure() === undefined && pending !== "" ? read(false) : [];
    },
    end() {
      pending += text.end();
      const items = text.failure() === undefined ? read(true) : [];
      if (answered !== rows) throw new SyncError("rows-lost", { rows, answered });
      return [...items, { table: summary() }];
    },
  };
}

/** How each column of numbers is written: as the caller says, or as its values show when they agree. */
function stylesOf(
  plan: Plan,
  lines: readonly Cells[],
  asked: NumberStyle | undefined,
): ReadonlyMap<number, ColumnStyle> {
  return new Map(
    plan.columns.flatMap(({ row, index }): [number, ColumnStyle][] => {
      if (row === undefined || !numeric.has(row.field)) return [];
      if (asked !== undefined) return [[index, { style: asked, isAsked: true }]];
      const shown = new Set(lines.flatMap(({ cells }) => readNumber((cells[index] ?? "").trim())?.style ?? []));
      const [style] = shown;
      return style !== undefined && shown.size === 1 ? [[index, { style, isAsked: false }]] : [];
    }),
  );
}

/** The number of cells without the empty ones at the end, which spreadsheets add freely. */
function filledLength(cells: readonly string[]): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1]!.trim() === "") length--;
  return length;
}

function checkOptions({ encoding, delimiter, numbers, duplicateIds }: CsvOptions): void {
  const choices: readonly (readonly [string, string | undefined, readonly string[]])[] = [
    ["encoding", encoding, encodings],
    ["numbers", numbers, numberStyles],
    ["duplicateIds", duplicateIds, ["reject", "ignore"]],
  ];
  for (const [option, value, known] of choices)
    if (value !== undefined && !known.includes(value)) throw new SyncError("unknown-option", { option, value, known });
  if (delimiter !== undefined && (delimiter.length !== 1 || /["\r\n\ufeff]/.test(delimiter)))
    throw new SyncError("unknown-option", { option: "delimiter", value: delimiter, known: [",", ";", "tab", "|"] });
}
