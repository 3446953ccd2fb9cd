import type { Language } from "../../entry.js";
import { openFacets } from "../portfolio/open-facets.js";
import type { Portfolio, PortfolioItem } from "../portfolio/portfolio.js";
import { codeColumns } from "./code-columns.js";
import { defuse } from "../record/defuse.js";
import { csvLine, type CsvSafety } from "./formats/csv-line.js";
import { columnSurvey, type TableColumns } from "./program-columns.js";

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
 * with label, probability, decision and who decided, then whom the text names and what the strict reading makes of it
 * (`counted`, `set-aside` or `not-relevant`), then what a person should review. Several values in a cell are parted by `; `.
 * `readCsv` reads the table back: people's codes as people's, and none of the classifier's answers.
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
  const survey = columnSurvey();
  for (const { program } of portfolio.items) survey.see(program);
  const lines = programLines(survey.columns(), options);
  return lines.header + portfolio.items.map(lines.line).join("");
}

/** The lines of a table of programs, for tables too long to hold. */
export interface ProgramLines {
  /** The byte order mark, if asked for, and the header. */
  readonly header: string;
  readonly line: (item: PortfolioItem) => string;
}

/** Writes a table of programs line by line, under the columns that a survey of the same programs found. */
export function programLines({ input, extra }: TableColumns, options: ProgramsCsvOptions = {}): ProgramLines {
  const { safety = "safe", language = "en", delimiter = ",", byteOrderMark = false } = options;
  const headers = distinct([
    ...input.map(({ header }) => ({ header: header[language], origin: "msme-sync" })),
    ...extra.map(({ header }) => ({ header: header[language], origin: "extra" })),
    ...codeColumns.map(({ header }) => ({ header: header[language], origin: "msme-sync" })),
    ...(safety === "safe" ? [{ header: "defused", origin: "msme-sync" }] : []),
  ]);
  const columns = [...input, ...extra];
  return {
    header: (byteOrderMark ? "\uFEFF" : "") + csvLine(headers, safety, delimiter),
    line(item) {
      const open = openFacets(item.classification);
      const cells = [
        ...columns.map(({ cell }) => cell(item.program)),
        ...codeColumns.map(({ cell }) => cell(item, open, language)),
      ];
      if (safety === "safe")
        cells.push(headers.filter((_, i) => i < cells.length && defuse(cells[i]!) !== cells[i]).join("; "));
      return csvLine(cells, safety, delimiter);
    },
  };
}
