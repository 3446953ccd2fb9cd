import { undefuse } from "./defuse.js";
import { foldHeader } from "./header.js";

const facets = {
  en: ["relevant", "pillar", "strategies", "forms", "components"],
  id: ["relevan", "pilar", "strategi", "bentuk", "komponen"],
} as const;

const parts = {
  en: ["answer", "label", "probability", "decision", "by"],
  id: ["jawaban", "label", "peluang", "keputusan", "oleh"],
} as const;

/** Headers of the answers that `programsCsv` writes beside the records, folded; a test holds that they are all there. */
const answers: ReadonlySet<string> = new Set([
  ...(["en", "id"] as const).flatMap((language) =>
    facets[language].flatMap((facet) => parts[language].map((part) => `${facet} ${part}`)),
  ),
  ...["audiences named", "strict reading", "sasaran tersebut", "pembacaan ketat"],
  ...["review", "review open", "review evidence", "telaah", "telaah segi", "telaah bukti"],
]);

/** What `programsCsv` adds to a header of its own that the table held already, folded. */
const ownMark = / msme sync$/;

/** The columns of a table that `programsCsv` added to the records: none where the table is not one of its own. */
export interface OwnColumns {
  /** Places of the classifier's answers: not the records', and made anew by whoever classifies them. */
  readonly answers: ReadonlySet<number>;
  /** Place of the column that names the cells which were made safe for spreadsheets; -1 without one. */
  readonly defused: number;
}

/** Finds the columns that `programsCsv` added, by their headers. */
export function ownColumns(headers: readonly string[]): OwnColumns {
  const folded = headers.map(foldHeader);
  const isOwn = (header: string, name: string): boolean =>
    header === `${name} msme sync` || (header === name && !folded.includes(`${name} msme sync`));
  if (!folded.some((header) => isOwn(header, "relevant answer") || isOwn(header, "relevan jawaban")))
    return { answers: new Set(), defused: -1 };
  const places = folded.flatMap((header, index) => {
    const name = header.replace(ownMark, "");
    return answers.has(name) && isOwn(header, name) ? [index] : [];
  });
  return { answers: new Set(places), defused: folded.findIndex((header) => isOwn(header, "defused")) };
}

/** The cells of a row as they were before they were made safe. */
export function undefusedCells(
  cells: readonly string[],
  headers: readonly string[],
  defused: number,
): readonly string[] {
  const named = cells[defused] ?? "";
  if (named === "") return cells;
  const columns = new Set(undefuse(named).split("; "));
  return cells.map((cell, index) => (columns.has(undefuse(headers[index] ?? "")) ? undefuse(cell).trim() : cell));
}
