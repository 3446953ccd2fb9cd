import { reviewColumns, reviewHeaderSynonyms, type ReviewColumnId } from "./review-columns.js";
import { foldCell } from "./review-codes.js";

const columnByHeader: ReadonlyMap<string, ReviewColumnId> = new Map(
  reviewColumns.flatMap(({ id, label }) =>
    [...(reviewHeaderSynonyms[id] ?? []), label.en, label.id, id].map((header) => [foldCell(header), id] as const),
  ),
);

/** The cells of an edited row by column, whichever language its headers are in, and the headers that are no column. */
export function readHeaders(row: Readonly<Record<string, string>>): {
  readonly cells: Readonly<Partial<Record<ReviewColumnId, string>>>;
  readonly unread: readonly string[];
} {
  const cells: Partial<Record<ReviewColumnId, string>> = {};
  const unread: string[] = [];
  for (const [header, cell] of Object.entries(row)) {
    const column = columnByHeader.get(foldCell(header));
    if (column === undefined) unread.push(header);
    else if ((cells[column] ?? "").trim() === "") cells[column] = cell;
  }
  return { cells, unread };
}
