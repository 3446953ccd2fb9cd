import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readCsv, readCsvStream, readJsonLines, readJsonLinesStream } from "../../../src/evaluation/index.js";
import { csvReader } from "../../../src/evaluation/record/csv-reader.js";
import { gather, type ReadingItem } from "../../../src/evaluation/record/reading.js";
import { cuts, messyTables, pieces, soundTables, stream } from "./arbitraries.js";

async function collect(items: AsyncIterable<ReadingItem>) {
  const list: ReadingItem[] = [];
  for await (const item of items) list.push(item);
  return gather(list);
}

const tables = fc.oneof(
  soundTables.map(({ text }) => text),
  messyTables,
);
const encode = {
  "UTF-8": (text: string) => new TextEncoder().encode(text),
  "UTF-8 with BOM": (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  "UTF-16 LE with BOM": (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")),
  "UTF-16 BE with BOM": (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16()),
};

describe("a stream", () => {
  test("gives what readCsv gives, wherever its text is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        tables.chain((text) => fc.tuple(fc.constant(text), cuts(text.length))),
        async ([text, places]) => {
          expect(await collect(readCsvStream(stream(pieces(text, places))))).toEqual(readCsv(text));
        },
      ),
    );
  });

  test.each(Object.entries(encode))(
    "gives what readCsv gives, wherever the bytes of %s are cut",
    async (_, bytesOf) => {
      await fc.assert(
        fc.asyncProperty(
          tables.map(bytesOf).chain((bytes) => fc.tuple(fc.constant(bytes), cuts(bytes.length))),
          async ([bytes, places]) => {
            expect(await collect(readCsvStream(stream(pieces(bytes, places))))).toEqual(readCsv(bytes));
          },
        ),
      );
    },
  );

  test("gives the same when the beginning that is judged and the blocks that are read are tiny", () => {
    fc.assert(
      fc.property(
        tables.chain((text) => fc.tuple(fc.constant(text), cuts(text.length))),
        ([text, places]) => {
          const portions = { sample: 40, block: 1 };
          const whole = csvReader({}, portions);
          const cut = csvReader({}, portions);
          const bytes = new TextEncoder().encode(text);
          const expected = [...whole.push(bytes), ...whole.end()];
          expect([...pieces(bytes, places).flatMap((piece) => cut.push(piece)), ...cut.end()]).toEqual(expected);
        },
      ),
    );
  });

  test("of JSON Lines gives what readJsonLines gives, wherever it is cut", async () => {
    const line = fc.oneof(
      fc.json(),
      fc
        .record({
          name: fc.string({ unit: "binary" }),
          id: fc.constantFrom("1", "2"),
          parent: fc.constantFrom("1", "9"),
        })
        .map((r) => JSON.stringify(r)),
      fc.constantFrom("", "{", "\r", '{"name":"a"}\r'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(line)
          .map((lines) => new TextEncoder().encode(lines.join("\n")))
          .chain((bytes) => fc.tuple(fc.constant(bytes), cuts(bytes.length))),
        async ([bytes, places]) => {
          expect(await collect(readJsonLinesStream(stream(pieces(bytes, places))))).toEqual(readJsonLines(bytes));
        },
      ),
    );
  });
});

describe("what goes in comes out", () => {
  test("each row of a sound table is one program or one rejection, in its own place", () => {
    fc.assert(
      fc.property(soundTables, ({ rows, text }) => {
        const reading = readCsv(text);
        const filled = rows.flatMap((cells, i) => (cells.every((cell) => cell.trim() === "") ? [] : [i + 1]));
        expect([...reading.rows, ...reading.rejected.map(({ row }) => row)].sort((a, b) => a - b)).toEqual(filled);
      }),
    );
  });

  test("no cell of a sound table is lost or changed but for blanks at its ends", () => {
    fc.assert(
      fc.property(soundTables, ({ rows, text }) => {
        const reading = readCsv(text);
        reading.programs.forEach((program, i) => {
          const [name, , note] = rows[reading.rows[i]! - 1]!;
          expect([program.name, program.extra?.["catatan"] ?? ""]).toEqual([name.trim(), note.trim()]);
        });
      }),
    );
  });

  test("a rejected row carries its text and at least one reason with the row and a cure in both languages", () => {
    fc.assert(
      fc.property(messyTables, (text) => {
        for (const { row, findings, raw } of readCsv(text).rejected) {
          expect(text).toContain(raw);
          expect(findings.length).toBeGreaterThan(0);
          for (const found of findings) {
            expect(found.where?.row).toBe(row);
            expect(found.cure?.en && found.cure.id && found.message.en && found.message.id).toBeTruthy();
          }
        }
      }),
    );
  });

  test("of 10,000 rows with 500 broken ones, 9,500 are programs and 500 are rejected with row, column and cure", () => {
    const broken = [
      "X{n};;Dinas;5;2025",
      "X{n};Program {n};Dinas;lima;2025",
      "X{n};Program {n};Dinas;-5;2025",
      "X{n};Program {n};Dinas;5;20255",
      "X1;Program {n};Dinas;5;2025",
    ];
    const lines = Array.from({ length: 10_000 }, (_, i) =>
      (i % 20 === 19 ? broken[((i - 19) / 20) % broken.length]! : "X{n};Program {n};Dinas;5;2025").replaceAll(
        "{n}",
        String(i + 1),
      ),
    );
    const reading = readCsv(["id;nama program;skpd;pagu;tahun", ...lines].join("\r\n"));
    expect(reading.programs).toHaveLength(9500);
    expect(reading.rejected.map(({ row }) => row)).toEqual(Array.from({ length: 500 }, (_, i) => (i + 1) * 20));
    const columns = ["nama program", "pagu", "pagu", "tahun", "id"];
    reading.rejected.forEach(({ findings, row }, i) => {
      const reason = findings.find(({ severity }) => severity === "error")!;
      expect([reason.where?.row, reason.where?.column]).toEqual([row, columns[i % 5]]);
      expect(reason.cure?.id).toBeTruthy();
    });
  });
});
