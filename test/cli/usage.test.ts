import { describe, expect, it } from "vitest";
import { commandIds } from "../../src/cli/settings.js";
import { ran } from "./fake-world.js";

describe("a command line that is wrong", () => {
  it.each([
    ["an unknown command", ["reprot"], "Did you mean report?"],
    ["a file in place of the command", ["data.csv"], "msme-sync report data.csv"],
    ["a command that is yet to come", ["readiness"], "Commands: check, classify, report, synchronize, train, compare."],
    ["a misspelled option", ["report", "--formt", "html"], "Did you mean --format?"],
    ["another command's option", ["classify", "--model", "x"], 'does not belong to "classify" but to: synchronize'],
    ["an option without its value", ["report", "--output"], "--output needs a value"],
    ["an option in place of a value", ["report", "--output", "--sample"], "--output needs a value"],
    ["a value for a switch", ["report", "--sample=yes"], "--sample takes no value"],
    ["an unknown format", ["report", "--format", "pdf", "a.csv"], "Possible: text, markdown, html, json, csv"],
    ["another command's format", ["classify", "--format", "html", "a.csv"], '"classify" cannot be written as html'],
    ["an output that is not written", ["report", "a.csv", "-o", "r.xlsx"], "No .xlsx files are written"],
    ["an unknown language", ["report", "--language", "fr", "a.csv"], "Possible: en, id"],
    ["an unknown encoding", ["report", "--encoding", "utf8", "a.csv"], "Did you mean utf-8?"],
    ["a delimiter of several letters", ["check", "--delimiter", "ab", "a.csv"], "is one character"],
    ["a target that is no share", ["report", "--target", "95", "a.csv"], "between 0 and 1"],
    ["a currency that is none", ["report", "--currency", "rupiah", "a.csv"], "three letters"],
    ["no number of rows", ["report", "--rows", "0", "a.csv"], "--rows is a number"],
    ["columns without a field", ["check", "--columns", "Judul", "a.csv"], '"Judul=name"'],
    ["columns with an unknown field", ["check", "--columns", "Judul=nama", "a.csv"], "Did you mean name?"],
    ["two files", ["report", "a.csv", "b.csv"], "Only one file"],
    ["a file and the sample", ["report", "a.csv", "--sample"], "not both"],
    ["a review that is no CSV", ["classify", "--review", "--format", "json", "a.csv"], "CSV only"],
    ["output to the input", ["report", "a.csv", "--output", "a.csv", "-f", "text"], "are the same file"],
    ["output to the decisions", ["classify", "a.csv", "--apply", "b.csv", "-o", "b.csv"], "are the same file"],
    ["one file for result and rejected rows", ["classify", "a.csv", "-o", "b.csv", "--rejected", "b.csv"], "same file"],
    ["decisions from standard input", ["classify", "--apply", "-"], "--apply needs a file"],
    ["no model", ["synchronize", "a.csv"], "--model program-mapping | form-grouping | program-combination"],
    ["an unknown model", ["synchronize", "a.csv", "--model", "program-maping"], "Did you mean program-mapping?"],
    ["no data on a terminal", ["report"], "msme-sync report --sample"],
  ])("names what to do about %s and exits with 2", async (_, args, hint) => {
    const { status, out, error } = await ran(args, { files: { "a.csv": "nama program\nKUR" } });
    expect([status, out]).toEqual([2, ""]);
    expect(error).toContain(hint);
  });

  it("refuses a model that needs more than codes with the library's own sentence", async () => {
    const { status, error } = await ran(["synchronize", "--sample", "--model", "flagship"]);
    expect(status).toBe(2);
    expect(error).toContain('The model "flagship" needs more than a program\'s codes');
  });

  it("is answered in Indonesian when that is asked for", async () => {
    const { error } = await ran(["report", "--formt", "html", "--language", "id"]);
    expect(error).toContain("Maksud Anda --format?");
  });

  it("without any words is answered with help on standard error", async () => {
    const { status, out, error } = await ran([]);
    expect([status, out]).toEqual([2, ""]);
    expect(error).toContain("msme-sync report --sample");
  });
});

describe("help", () => {
  it.each([undefined, ...commandIds].flatMap((id) => (["en", "id"] as const).map((language) => ({ id, language }))))(
    "of $id in $language",
    async ({ id, language }) => {
      const { status, out } = await ran([...(id === undefined ? [] : [id]), "--help", "--language", language]);
      expect(status).toBe(0);
      await expect(out).toMatchFileSnapshot(`snapshots/help${id === undefined ? "" : `.${id}`}.${language}.txt`);
    },
  );

  it.each([undefined, ...commandIds])("of %s fits a window of 100 columns", async (id) => {
    for (const language of ["en", "id"]) {
      const { out } = await ran([...(id === undefined ? [] : [id]), "--help", "--language", language]);
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    }
  });

  it("is also a word before the command", async () => {
    expect((await ran(["help", "check"])).out).toBe((await ran(["check", "--help"])).out);
  });

  it("leaves the version alone on standard output", async () => {
    expect((await ran(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
