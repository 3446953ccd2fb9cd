import { csvReader, type CsvOptions } from "./csv-reader.js";
import { gather, type Reading, type ReadingItem } from "./reading.js";
import type { Chunk } from "./text.js";

/** As much as is handed to the reader at once, so that a long text is not held twice. */
const piece = 1_048_576;

/**
 * Reads programs from a CSV table as agencies keep them.
 *
 * The encoding (UTF-8, UTF-16, Windows-1252), the delimiter and the header line are found; headers are recognized in
 * Indonesian and English (*nama program*, *sub kegiatan*, *perangkat daerah*, *pagu indikatif (juta Rp)*, *TA* and so on)
 * with the units they state; numbers are read as they are written (`Rp1.250.000.000,00`, `1,250,000.50`, `1,25 M`). What
 * could be read in two ways is said. Of several columns with names, the most specific is the name and the others the
 * context. Columns that are not recognized are kept under `extra` and listed in `notChecked`.
 *
 * Each row is a program or a rejection with its reasons: none is lost.
 *
 * @param input - The text, or the bytes of the file.
 * @param options - What the text does not say, or says wrongly.
 * @throws {@link SyncError} `unknown-option` for an option there is not.
 *
 * @example
 * ```ts
 * import { readCsv } from "msme-sync";
 *
 * const reading = readCsv("Nama Program;Perangkat Daerah;Pagu (juta Rp)\nPelatihan wirausaha;Dinas Koperasi;1.250,5\n;Bappeda;10");
 * reading.programs[0]?.name; // => "Pelatihan wirausaha"
 * reading.programs[0]?.budgets; // => [{ amount: 1250500000, currency: "IDR" }]
 * reading.rejected[0]?.row; // => 2
 * reading.rejected[0]?.findings[0]?.where; // => { pointer: "/name", row: 2, column: "Nama Program" }
 * ```
 */
export function readCsv(input: string | Uint8Array, options: CsvOptions = {}): Reading {
  const reader = csvReader(options);
  const items: ReadingItem[] = [];
  for (let from = 0; from < input.length; from += piece) {
    const part: Chunk =
      typeof input === "string" ? input.slice(from, from + piece) : input.subarray(from, from + piece);
    for (const item of reader.push(part)) items.push(item);
  }
  for (const item of reader.end()) items.push(item);
  return gather(items);
}

/**
 * Reads programs from a CSV table that is too long to hold, piece by piece, with the same results as {@link readCsv}
 * wherever the pieces are cut. The last step says what holds of the table as a whole.
 *
 * Memory stays bounded but for the ids, which are remembered to find duplicates; `duplicateIds: "ignore"` forgets them.
 *
 * @param chunks - Pieces of text or bytes, such as a file's read stream.
 * @param options - As for {@link readCsv}.
 * @throws {@link SyncError} `unknown-option` for an option there is not.
 *
 * @example
 * ```ts
 * import { readCsvStream } from "msme-sync";
 *
 * async function* pieces() {
 *   yield "nama program,pagu\nKredit ";
 *   yield "Usaha Rakyat,Rp 5 miliar\n";
 * }
 * const names = [];
 * for await (const step of readCsvStream(pieces())) if ("program" in step) names.push(step.program.name);
 * names; // => ["Kredit Usaha Rakyat"]
 * ```
 */
export async function* readCsvStream(
  chunks: AsyncIterable<string | Uint8Array>,
  options: CsvOptions = {},
): AsyncGenerator<ReadingItem, void, undefined> {
  const reader = csvReader(options);
  for await (const chunk of chunks) yield* reader.push(chunk);
  yield* reader.end();
}
