import type { Language } from "../../entry.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { codeColumns } from "./code-columns.js";
import { defuse } from "../record/defuse.js";
import { csvLine, type CsvSafety } from "./formats/csv-line.js";
import { extraColumns, inputColumns } from "./program-columns.js";

/** How the programs of a portfolio are written as CSV. */
export interface ProgramsCsvOptions {
  /**
   * `safe` (unless told otherwise): what a spreadsheet would run as a formula (a cell that starts with `=`, `+`, `-`,
   * `@`, a tab or a line break, and the same after a separator inside a cell) gets an apostrophe before it, and the last
   * column, `defused`, names the columns in which that happened. Numbers stay as they are. `exact`: every cell as it is,
   * for programs; do not open it in a spreadsheet unless you trust whoever wrote the texts.
   */
  readonly safety?: CsvSafety;
  /** Language of headers and labels; English unless told otherwise. Codes are ids in either. */
  readonly language?: Language;
  /** What stands between cells; a spreadsheet with Indonesian settings expects `;`. */
  readonly delimiter?: "," | ";" | "\t";
  /** Whether a byte order mark comes first, without which Excel misreads UTF-8. */
  readonly byteOrderMark?: boolean;
}

/** Each header once: a second one of the same name says where it is from. */
function distinct(headers: readonly { readonly header: string; readonly origin: string }[]): string[] {
  const used = new Set<string>();
  return headers.map(({ header, origin }) => {
    let name = header;
    while (used.has(name)) name = `${name} (${origin})`;
    used.add(name);
    return name;
  });
}

/**
 * The programs of a portfolio as tidy CSV (RFC 4180): one record a program, in the order of the input. First the columns
 * it came with and the codes that people gave, with who and why; then what the table held beside them, then the answers
 * with label, probability, decision and who decided, then what a person should review. Several values in a cell are parted
 * by `; `. `readCsv` reads the table back: people's codes as people's, and none of the classifier's answers.
 *
 * @param portfolio - What `buildPortfolio` made.
 * @param options - Safe or exact cells, the language, the delimiter, a byte order mark.
 * @returns The table with its header, lines ending in CRLF.
 *
 * @example
 * ```ts
 * import { buildPortfolio, programsCsv } from "msme-sync";
 *
 * const portfolio = buildPortfolio([{ name: "=Pelatihan kewirausahaan", agency: "Dinas Koperasi" }]);
 * programsCsv(portfolio).split("\r\n")[1].includes("'=Pelatihan kewirausahaan"); // => true
 * ```
 */
export function programsCsv(portfolio: Portfolio, options: ProgramsCsvOptions = {}): string {
  const { safety = "safe", language = "en", delimiter = ",", byteOrderMark = false } = options;
  const programs = portfolio.items.map(({ program }) => program);
  const [input, extra] = [inputColumns(programs), extraColumns(programs)];
  const headers = distinct([
    ...input.map(({ header }) => ({ header: header[language], origin: "msme-sync" })),
    ...extra.map(({ header }) => ({ header: header[language], origin: "extra" })),
    ...codeColumns.map(({ header }) => ({ header: header[language], origin: "msme-sync" })),
    ...(safety === "safe" ? [{ header: "defused", origin: "msme-sync" }] : []),
  ]);
  const open = new Map(portfolio.review.map(({ id, facets }) => [id, facets]));
  const lines = portfolio.items.map((item) => {
    const cells = [
      ...[...input, ...extra].map(({ cell }) => cell(item.program)),
      ...codeColumns.map(({ cell }) => cell(item, open.get(item.program.id) ?? [], language)),
    ];
    if (safety === "exact") return cells;
    return [...cells, headers.filter((_, i) => i < cells.length && defuse(cells[i]!) !== cells[i]).join("; ")];
  });
  const start = byteOrderMark ? "\uFEFF" : "";
  return start + [headers, ...lines].map((cells) => csvLine(cells, safety, delimiter)).join("");
}
