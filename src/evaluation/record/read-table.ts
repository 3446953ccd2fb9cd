import type { Finding } from "../../entry.js";
import { cellsOf } from "./csv.js";
import type { CsvOptions } from "./csv-reader.js";
import { findLayout } from "./delimiter.js";
import { finding } from "./findings.js";
import { recordCutter } from "./records.js";
import { safeKey, unusedKey } from "./safe-key.js";
import { textReader } from "./text.js";

/** A table as it stands in a file: the cells of each row by header, whatever they mean. */
export interface Table {
  /**
   * The keys of each row, from left to right; a header that came before has a number behind it. The keys of the rows
   * themselves do not tell: an engine puts those that are whole numbers, such as years, first.
   */
  readonly headers: readonly string[];
  /**
   * One for each line after the header, blank ones in between included; those at the end are left out. A row that cannot be
   * read has an error among the findings and empty cells.
   */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly findings: readonly Finding[];
}

/** As much text as the layout is read from. */
const sample = 262_144;

/**
 * Reads a CSV table that holds no programs, such as an edited review table: cells by header, as texts. The encoding and the
 * delimiter are found.
 *
 * @param input - The text, or the bytes of the file.
 * @param options - The encoding and the delimiter, where they are found wrongly.
 *
 * @example
 * ```ts
 * import { readTable } from "msme-sync";
 *
 * readTable("Id program;Pilar\na;UMKM").rows; // => [{ "Id program": "a", Pilar: "UMKM" }]
 * ```
 */
export function readTable(input: string | Uint8Array, options: Pick<CsvOptions, "encoding" | "delimiter"> = {}): Table {
  const reader = textReader(options.encoding);
  const text = reader.push(input) + reader.end();
  const failure = reader.failure();
  if (failure !== undefined) return { headers: [], rows: [], findings: [failure] };
  const layout = findLayout(text.slice(0, sample), text.length <= sample, options.delimiter, {});
  const cutter = recordCutter(layout.delimiter);
  const [head, ...records] = [...cutter.push(text), ...cutter.end()].slice(layout.header);
  while (records.at(-1)?.raw.trim() === "") records.pop();
  const taken: Record<string, string> = {};
  const headers = (cellsOf([head?.raw ?? ""], layout.delimiter)[0]?.cells ?? []).map((header) => {
    const key = unusedKey(taken, safeKey(header.trim()));
    taken[key] = header;
    return key;
  });
  const findings: Finding[] = [...reader.findings()];
  const { delimiter } = layout;
  const rows = records.map(({ raw, isBroken }, index) => {
    const row = index + 1;
    const cells = isBroken ? [] : (cellsOf([raw], delimiter)[0]?.cells ?? []);
    const isTooLong = cells.slice(headers.length).some((cell) => cell.trim() !== "");
    if (isBroken) findings.push(finding("unterminated-quote", {}, { row }));
    if (isTooLong)
      findings.push(finding("too-many-cells", { cells: cells.length, columns: headers.length, delimiter }, { row }));
    // Cells that may stand under the wrong header must say nothing.
    return Object.fromEntries(headers.map((header, i) => [header, isTooLong ? "" : (cells[i] ?? "")]));
  });
  return { headers, rows, findings: rows.length === 0 ? [...findings, finding("no-rows", {})] : findings };
}
