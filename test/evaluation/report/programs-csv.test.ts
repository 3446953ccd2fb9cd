import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { buildPortfolio } from "../../../src/evaluation/portfolio/build-portfolio.js";
import { programsCsv } from "../../../src/evaluation/report/programs-csv.js";
import { classifyAs, portfolio } from "./portfolio-fixture.js";

const read = (csv: string, delimiter = ","): string[][] =>
  Papa.parse<string[]>(csv, { delimiter, newline: "\r\n" }).data.slice(0, -1);

const cellOf = (rows: readonly string[][], row: number, header: string): string | undefined =>
  rows[row]?.[rows[0]!.indexOf(header)];

const safe = read(programsCsv(portfolio));
const exact = read(programsCsv(portfolio, { safety: "exact" }));

describe("the programs as CSV", () => {
  test("have one record each after the header", () => {
    expect(safe).toHaveLength(portfolio.items.length + 1);
  });

  test("have every header once", () => {
    expect(new Set(safe[0]).size).toBe(safe[0]!.length);
  });

  test("keep the columns that the table held beside the known ones", () => {
    expect([cellOf(exact, 1, "No."), cellOf(exact, 1, "Catatan")]).toEqual(["1", "=1+1"]);
  });

  test("give codes with label, probability, decision and who decided", () => {
    const headers = ["pillar_answer", "pillar_probability", "pillar_decision", "pillar_by"];
    expect(headers.map((header) => cellOf(safe, 1, header))).toEqual(["msme", "0.55", "review", "classifier"]);
  });

  test("say what a person should review, and what speaks for the answer", () => {
    const headers = ["review", "review_open", "review_evidence"];
    expect(headers.map((header) => cellOf(safe, 1, header))).toEqual(["yes", "pillar", "pillar: Pelatihan"]);
  });

  test("say whom each text names and what the strict reading makes of the program", () => {
    const names = ["Pembinaan koperasi", "Fasilitasi izin usaha bagi pelaku usaha", "Rehabilitasi jalan nasional"];
    const rows = read(programsCsv(buildPortfolio(names.map((name) => ({ name })))));
    expect([1, 2, 3].map((row) => [cellOf(rows, row, "audiences_named"), cellOf(rows, row, "strict_reading")])).toEqual(
      [
        ["cooperatives", "counted"],
        ["all-firms", "set-aside"],
        ["", "not-relevant"],
      ],
    );
  });

  test("leave the codes of a program that is not relevant empty", () => {
    expect([cellOf(safe, 4, "relevant_answer"), cellOf(safe, 4, "forms_answer")]).toEqual(["no", ""]);
  });

  test("have no column for people's codes where nobody gave any", () => {
    const asCodes = ["relevant", "pillar", "strategies", "forms", "components", "relevan", "pilar", "strategi"];
    const headers = [...safe[0]!, ...read(programsCsv(portfolio, { language: "id" }))[0]!];
    expect(headers.filter((header) => asCodes.includes(header))).toEqual([]);
  });

  test("have Indonesian headers when asked for, and the same ids", () => {
    const indonesian = read(programsCsv(portfolio, { language: "id" }));
    expect([cellOf(indonesian, 2, "nama program"), cellOf(indonesian, 2, "pilar_jawaban")]).toEqual([
      "Kredit Usaha Rakyat",
      "financial-institutions",
    ]);
  });

  test("end each record with CRLF", () => {
    expect(programsCsv(portfolio)).not.toMatch(/[^\r]\n/);
  });

  test("start with a byte order mark only when asked for", () => {
    const starts = [programsCsv(portfolio), programsCsv(portfolio, { byteOrderMark: true })].map((csv) => csv[0]);
    expect(starts).toEqual(["i", "\uFEFF"]);
  });
});

describe("safe cells", () => {
  test("have formulas defused, and say in which columns", () => {
    expect([cellOf(safe, 1, "Catatan"), cellOf(safe, 1, "defused")]).toEqual(["'=1+1", "Catatan"]);
  });

  test("say nothing where nothing was done", () => {
    expect(cellOf(safe, 2, "defused")).toBe("");
  });
});

test("exact cells read back as the records' texts, whatever they hold", () => {
  const text = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(text, text, text, fc.constantFrom(",", ";", "\t"), (name, agency, note, delimiter) => {
      const one = buildPortfolio([{ id: "a", name, agency, extra: { note } }], { classify: classifyAs({}) });
      const rows = read(programsCsv(one, { safety: "exact", delimiter: delimiter as ";" }), delimiter);
      expect(["name", "agency", "note"].map((header) => cellOf(rows, 1, header))).toEqual([name, agency, note]);
    }),
  );
});

test("a column of the table that is named like one of ours keeps its values beside ours", () => {
  const extra = { name: "theirs", pillar_answer: "theirs too" };
  const one = buildPortfolio([{ id: "a", name: "A a", extra }], { classify: classifyAs({}) });
  const rows = read(programsCsv(one));
  const headers = ["name", "name (extra)", "pillar_answer", "pillar_answer (msme-sync)"];
  expect(headers.map((header) => cellOf(rows, 1, header))).toEqual(["A a", "theirs", "theirs too", "msme"]);
});

test("an empty portfolio still has its header", () => {
  expect(read(programsCsv(buildPortfolio([], { classify: classifyAs({}) })))[0]![0]).toBe("name");
});
