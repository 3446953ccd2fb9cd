import type { Finding, Made } from "../../entry.js";
import { madeWith } from "../../made.js";
import { defuse, undefuse } from "../record/defuse.js";
import type { Coding } from "../record/program.js";
import type { IdentifiedProgram, Portfolio } from "./portfolio.js";
import { readCoding } from "./read-coding.js";
import { foldCell } from "./review-codes.js";
import { reviewFindings } from "./review-findings.js";
import { readHeaders } from "./review-headers.js";

/** What became of one edited row. */
export interface ReviewOutcome {
  /** 1 is the first row after the header. */
  readonly row: number;
  /** Id of the program, as the row gives it. */
  readonly id: string;
  readonly outcome: "applied" | "unchanged" | "rejected";
  readonly findings: readonly Finding[];
}

/** A review read back: the portfolio's programs with the codes that people gave, and an outcome for each row. */
export interface ReviewRead {
  /** All programs of the portfolio in its order; those of applied rows with their `coding` set. */
  readonly programs: readonly IdentifiedProgram[];
  /** One for each row, in the order of the rows. */
  readonly outcomes: readonly ReviewOutcome[];
  /** `applied + unchanged + rejected` is the number of rows. */
  readonly applied: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** What concerns the table as a whole; each row's findings stand with its outcome. */
  readonly findings: readonly Finding[];
  readonly made: Made;
}

/**
 * Reads an edited review table back as codes given by people. Headers may be ids or labels in either language, codes as
 * well, several of them separated by `;`, `,` or `|`. A row with anything wrong in it is rejected whole. What a person
 * decided earlier about other questions stays, with both names and reasons. {@link buildPortfolio} of the programs honors
 * the codes.
 *
 * @param rows - The rows of the table by header, as a CSV reader gives them.
 * @param portfolio - The portfolio that the review queue came from.
 *
 * @example
 * ```ts
 * import { buildPortfolio, readReview } from "msme-sync";
 *
 * const portfolio = buildPortfolio([{ id: "a", name: "Fasilitasi pameran" }]);
 * const row = { "Id program": "a", Pilar: "UMKM", "Ditetapkan oleh": "Ani", Alasan: "Promosi produk" };
 * const { applied, programs } = readReview([row], portfolio);
 *
 * applied; // => 1
 * programs[0]?.coding; // => { pillar: "msme", by: "Ani", because: "Promosi produk" }
 * ```
 */
export function readReview(rows: readonly Readonly<Record<string, string>>[], portfolio: Portfolio): ReviewRead {
  const programs = new Map(portfolio.items.map(({ program }) => [program.id, program]));
  // A safe table holds ids with an apostrophe before what would be read as a formula, and without blanks around.
  const defused = new Map<string, IdentifiedProgram[]>();
  for (const { program } of portfolio.items) {
    const cell = defuse(program.id).trim();
    const same = defused.get(cell);
    if (same === undefined) defused.set(cell, [program]);
    else same.push(program);
  }
  const codings = new Map<string, Coding>();
  const decidedIn = new Map<string, number>();
  const unreadHeaders = new Set<string>();
  const outcomes = rows.map((cellsByHeader, index): ReviewOutcome => {
    const row = index + 1;
    // Spreadsheets add lines with nothing in them: they decide nothing.
    if (Object.values(cellsByHeader).every(isBlank)) return { row, id: "", outcome: "unchanged", findings: [] };
    const { cells, unread } = readHeaders(cellsByHeader);
    for (const header of unread) unreadHeaders.add(header);
    const written = (cells.program ?? "").trim();
    const alike = defused.get(written) ?? [];
    if (alike.length > 1 && alike.some((one) => one.id !== cells.program && defuse(one.id) === cells.program)) {
      const ids = alike.map(({ id }) => id);
      return rejected(row, written, [reviewFindings.severalPrograms(row, written, ids)]);
    }
    const program =
      programs.get(cells.program ?? "") ?? programs.get(written) ?? alike[0] ?? programs.get(undefuse(written));
    if (program === undefined) return rejected(row, written, [reviewFindings.unknownProgram(row, written)]);
    const { id, name, coding: earlier } = program;
    if (!isBlank(cells.name) && ![name, defuse(name)].map(foldCell).includes(foldCell(cells.name ?? ""))) {
      return rejected(row, id, [reviewFindings.otherName(row, id, cells.name ?? "", name)]);
    }
    const { coding, findings } = readCoding(row, cells, earlier);
    if (findings.some(({ severity }) => severity === "error")) return rejected(row, id, findings);
    if (coding === undefined || isSameCoding(coding, earlier)) return { row, id, outcome: "unchanged", findings };
    const first = decidedIn.get(id);
    if (first !== undefined) return rejected(row, id, [reviewFindings.twice(row, id, first)]);
    decidedIn.set(id, row);
    codings.set(id, coding);
    return { row, id, outcome: "applied", findings };
  });
  const count = (outcome: ReviewOutcome["outcome"]): number => outcomes.filter((one) => one.outcome === outcome).length;
  return {
    programs: portfolio.items.map(({ program }) => {
      const coding = codings.get(program.id);
      return coding === undefined ? program : { ...program, coding };
    }),
    outcomes,
    applied: count("applied"),
    unchanged: count("unchanged"),
    rejected: count("rejected"),
    findings: unreadHeaders.size === 0 ? [] : [reviewFindings.unreadHeaders([...unreadHeaders])],
    made: madeWith(),
  };
}

function rejected(row: number, id: string, findings: readonly Finding[]): ReviewOutcome {
  return { row, id, outcome: "rejected", findings };
}

/** Whether a row decides nothing but what the record says already, so that a table may be read twice. */
function isSameCoding(coding: Coding, earlier: Coding | undefined): boolean {
  const parts = ({ relevant, pillar, strategies, forms, components, by, because, date }: Coding): string =>
    JSON.stringify([relevant, pillar, strategies, forms, components, by, because, date]);
  return earlier !== undefined && parts({ ...earlier, ...coding }) === parts(earlier);
}

function isBlank(cell: string | undefined): boolean {
  return (cell ?? "").trim() === "";
}
