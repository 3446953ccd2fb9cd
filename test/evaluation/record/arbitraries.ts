import fc from "fast-check";

/** Texts of cells: words, numbers, and all that makes CSV hard. */
const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("Pelatihan", "Dinas Koperasi", "1.250", "Rp 2 miliar", "-5", "2025", "", " "),
  },
  fc.string({
    unit: fc.constantFrom("a", "é", "😀", '"', ",", ";", "\n", "\r\n", "\r", " ", "|", "\t", "0"),
    maxLength: 8,
  }),
);

const quoted = (text: string): string => (/[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table as a careful program writes it. */
export const soundTables = fc
  .record({
    rows: fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }),
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  })
  .map(({ rows, delimiter, lineEnd }) => ({
    rows,
    text: [["nama program", "pagu", "catatan"], ...rows]
      .map((cells) => cells.map(quoted).join(delimiter))
      .join(lineEnd),
  }));

/** A table as it comes: quotation marks left open, cells too many, lines of anything. */
export const messyTables = fc
  .array(
    fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(",")),
    { maxLength: 10 },
  )
  .map((lines) => ["id,nama program,pagu", ...lines].join("\n"));

/** Places to cut something of a length. */
export const cuts = (length: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.nat({ max: length }), { maxLength: 12 }).map((places) => [...places].sort((a, b) => a - b));

/** The pieces between the cuts. */
export function pieces<T extends string | Uint8Array>(whole: T, places: readonly number[]): readonly T[] {
  const ends = [...places, whole.length];
  return ends.map((end, i) => whole.slice(ends[i - 1] ?? 0, end) as T);
}

/** The pieces as a stream. */
export async function* stream<T>(parts: Iterable<T>): AsyncGenerator<T> {
  for (const part of parts) yield await Promise.resolve(part);
}
