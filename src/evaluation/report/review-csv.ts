import type { Language } from "../../entry.js";
import type { ReviewQueue } from "../portfolio/review-queue.js";
import { csvLine } from "./formats/csv-line.js";
import type { ProgramsCsvOptions } from "./programs-csv.js";

/** How a review queue is written as CSV: as for {@link ProgramsCsvOptions}. */
export type ReviewCsvOptions = ProgramsCsvOptions;

/**
 * A review queue as CSV (RFC 4180), to be filled in a spreadsheet and read back with `readTable` and `readReview`. Safe cells
 * unless told otherwise: what a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @param queue - What `reviewQueue` made.
 * @param options - Safe or exact cells, the language of the headers, the delimiter, a byte order mark.
 * @returns The table with its header, lines ending in CRLF.
 *
 * @example
 * ```ts
 * import { buildPortfolio, reviewCsv, reviewQueue } from "msme-sync";
 *
 * reviewCsv(reviewQueue(buildPortfolio([{ id: "a", name: "Pembinaan" }]))).startsWith("Program id,"); // => true
 * ```
 */
export function reviewCsv(queue: ReviewQueue, options: ReviewCsvOptions = {}): string {
  const { safety = "safe", delimiter = ",", byteOrderMark = false } = options;
  const language: Language = options.language ?? "en";
  const rows = [
    queue.columns.map(({ label }) => label[language]),
    ...queue.rows.map((row) => queue.columns.map(({ id }) => row[id])),
  ];
  return (byteOrderMark ? "\uFEFF" : "") + rows.map((cells) => csvLine(cells, safety, delimiter)).join("");
}
