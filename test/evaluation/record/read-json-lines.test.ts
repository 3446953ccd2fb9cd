import { describe, expect, test } from "vitest";

import { readJsonLines, SyncError } from "../../../src/index.js";

describe("JSON Lines", () => {
  test("a broken line is rejected and the others are read", () => {
    const reading = readJsonLines('{"name":"a"}\r\n{"name":\n\n{"name":"b"}\n');
    expect(reading).toMatchObject({
      programs: [{ name: "a" }, { name: "b" }],
      rows: [1, 4],
      rejected: [{ row: 2, raw: '{"name":', findings: [{ code: "broken-json", where: { row: 2 } }] }],
      findings: [{ code: "blank-lines" }],
    });
  });

  test("a line that is no record is rejected", () => {
    expect(readJsonLines('"a"\nnull\n[{"name":"a"}]').rejected.map(({ findings }) => findings[0]?.code)).toEqual([
      "not-a-record",
      "not-a-record",
      "not-a-record",
    ]);
  });

  test("fields that are not known are kept and listed", () => {
    const reading = readJsonLines('{"name":"a","warna":"biru"}');
    expect([reading.programs[0]?.extra, reading.notChecked]).toEqual([{ warna: "biru" }, ["warna"]]);
  });

  test("an id used twice rejects the second line", () => {
    expect(readJsonLines('{"id":"1","name":"a"}\n{"id":"1","name":"b"}').rejected).toMatchObject([
      { row: 2, findings: [{ code: "duplicate-id" }] },
    ]);
  });

  test("UTF-16 is read", () => {
    expect(readJsonLines(new Uint8Array(Buffer.from('\ufeff{"name":"é"}', "utf16le"))).programs).toEqual([
      { name: "é" },
    ]);
  });

  test("an escaped half character is mended with a warning", () => {
    expect(readJsonLines('{"name":"a\\ud83d"}')).toMatchObject({
      programs: [{ name: "a\ufffd" }],
      findings: [{ code: "lone-surrogate" }],
    });
  });

  test.each([
    ["nothing", "", "empty-input"],
    ["a workbook", "PK\u0003\u0004xl/workbook", "not-text"],
  ])("%s is told as a whole", (_, input, code) => {
    expect(readJsonLines(input)).toMatchObject({ programs: [], rejected: [], findings: [{ code }] });
  });

  test("an encoding there is not is the caller's mistake", () => {
    expect(() => readJsonLines("{}", { encoding: "ebcdic" } as object)).toThrow(SyncError);
  });
});
