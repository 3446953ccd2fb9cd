import Papa from "papaparse";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formats } from "../../../../src/evaluation/report/formats/index.js";
import { defuse } from "../../../../src/evaluation/record/defuse.js";
import { csvLine } from "../../../../src/evaluation/report/formats/csv-line.js";
import { fixture } from "../fixture.js";

const cells = fc.array(fc.string({ unit: "binary", maxLength: 12 }), { minLength: 1, maxLength: 5 });

const read = (csv: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(csv, { delimiter, newline: "\r\n" }).data.slice(0, -1);

describe("a CSV line", () => {
  test.each([",", ";", "\t"])("reads back cell by cell when it is exact and parted by %j", (delimiter) => {
    fc.assert(
      fc.property(cells, (given) => {
        expect(read(csvLine(given, "exact", delimiter), delimiter)).toEqual([given]);
      }),
    );
  });

  test("has as many cells when it is safe", () => {
    fc.assert(
      fc.property(cells, (given) => {
        expect(read(csvLine(given, "safe"), ",")[0]).toHaveLength(given.length);
      }),
    );
  });
});

describe("a safe cell", () => {
  test.each(["=1+1", "+62811", "-2+3", "@SUM(A1)", "\tx", "\r=x", "\n=x", "\uFF1D1+1"])(
    "%j gets an apostrophe before it",
    (cell) => {
      expect(defuse(cell).startsWith("'")).toBe(true);
    },
  );

  test.each(["-1.5", "-1250000000", "6.02e+23", "Rp1.000", "KUR - klaster", ""])("%j stays as it is", (cell) => {
    expect(defuse(cell)).toBe(cell);
  });

  test("is defused after a semicolon too, where an Indonesian spreadsheet would cut it", () => {
    expect(defuse('modal; =HYPERLINK("x")')).toBe(`modal; '=HYPERLINK("x")`);
  });

  test("never starts with what a spreadsheet takes for a formula, unless it is a number", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (cell) => {
        const written = defuse(cell);
        expect(/^[=+\-@\t\r\n]/.test(written) && Number.isNaN(Number(written))).toBe(false);
      }),
    );
  });
});

describe("the CSV of a report", () => {
  const rows = read(formats.csv.write(fixture, "en"), ",");

  test("is tidy: table, row, column, value", () => {
    expect(rows[0]).toEqual(["table", "row", "column", "value"]);
  });

  test("gives numbers with all their digits and a decimal point", () => {
    expect(rows).toContainEqual(["budgets", "1", "change", "-1.5"]);
  });

  test("says what is absent by its id", () => {
    expect(rows).toContainEqual(["budgets", "3", "amount", "not-stated"]);
  });

  test("holds the numbers of figures", () => {
    expect(rows).toContainEqual(["cross", "2", "value-5", "110"]);
  });
});
