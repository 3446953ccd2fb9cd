import { describe, expect, it } from "vitest";
import { formatsOf } from "../../src/cli/options.js";
import { commandIds } from "../../src/cli/settings.js";
import { buildPortfolio, programsCsv, readCsv, type PortfolioInput } from "../../src/index.js";
import { ran } from "./fake-world.js";
import { districtBytes, districtTable, longTable } from "./tables.js";

const district = { files: { "umkm.csv": districtBytes } };
/** Comparing reads no programs. */
const ofPrograms = commandIds.filter((id) => id !== "compare");
const startsOf = {
  text: /^\S/,
  markdown: /^# /,
  html: /^<!doctype html>/,
  json: /^[[{]/,
  jsonl: /^\{"program":/,
  csv: /^(id|table|severity),/,
} as const;

describe("each command", () => {
  it.each(ofPrograms.flatMap((id) => formatsOf[id].map((format) => ({ id, format }))))(
    "$id writes $format and says by its status that a row was rejected",
    async ({ id, format }) => {
      const model = id === "synchronize" ? ["--model", "form-grouping"] : [];
      const { status, out } = await ran([id, "umkm.csv", "--format", format, ...model], district);
      expect(status).toBe(3);
      expect(out).toMatch(startsOf[format]);
      if (format === "json") expect(() => JSON.parse(out) as unknown).not.toThrow();
    },
  );

  it.each(["program-mapping", "form-grouping", "program-combination"])("synchronizes by %s", async (model) => {
    const { status, out } = await ran(["synchronize", "--model", model], { stdin: "nama program\nKUR bagi UMKM" });
    expect(status).toBe(0);
    expect(out).toMatch(/^Synchronization: /);
  });

  it("writes to a file in the format that its name asks for, and nothing to standard output", async () => {
    const { out, files } = await ran(["report", "umkm.csv", "--output", "r.html"], district);
    expect(out).toBe("");
    expect(files["r.html"]).toMatch(startsOf.html);
  });

  it("writes Indonesian when that is asked for", async () => {
    const { out, error } = await ran(["report", "umkm.csv", "--language", "id"], district);
    expect(out).toMatch(/^Portofolio program UMKM\n/);
    expect(error).toContain("baris ditolak");
  });

  it("says what the sample is where the sample is shown", async () => {
    const { status, out } = await ran(["report", "--sample", "--rows", "3"]);
    expect(status).toBe(0);
    expect(out).toContain("It is no official list");
  });

  it("cuts long tables in a terminal and says how to see the rest", async () => {
    const { out } = await ran(["report", "--sample"], { terminal: true, width: 90 });
    expect(out).toContain("more rows: --rows all");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  it("writes whole tables into a pipe", async () => {
    expect((await ran(["report", "--sample"])).out).not.toContain("--rows all");
  });
});

describe("report --strict", () => {
  const stdin = [
    "nama program,instansi",
    "Pembinaan koperasi,Dinas Koperasi",
    "Fasilitasi izin usaha bagi seluruh pelaku usaha,DPMPTSP",
    "Rehabilitasi jalan nasional,Bina Marga",
    ",Bappeda",
  ].join("\n");

  it("counts by mention alone and accounts for what it sets aside", async () => {
    const { status, out } = await ran(["report", "--strict"], { stdin });
    expect(status).toBe(3);
    expect(out.replace(/\s+/g, " ")).toContain(
      "of 3 programs, 1 counts (their texts name small firms, cooperatives or entrepreneurs), 1 is relevant and set aside, and 1 is not relevant.",
    );
  });

  it("says how many rows were rejected beside them", async () => {
    const { out } = await ran(["report", "--strict", "--language", "id"], { stdin });
    expect(out.replace(/\s+/g, " ")).toContain("dari 3 program, 1 terhitung");
    expect(out).toMatch(/rows-rejected[^]*1 dari 4 baris/);
  });
});

describe("classify", () => {
  it("writes line by line what the whole table would give", async () => {
    const { out } = await ran(["classify", "umkm.csv"], district);
    expect(out).toBe(programsCsv(buildPortfolio(readCsv(districtBytes).programs)));
  });

  it("gives the same answers with a table read from standard input", async () => {
    const { out } = await ran(["classify"], { stdin: districtBytes });
    expect(out).toBe((await ran(["classify", "umkm.csv"], district)).out);
  });

  it("writes JSON that a portfolio can be built from", async () => {
    const { out } = await ran(["classify", "umkm.csv", "--format", "json"], district);
    const items = JSON.parse(out) as PortfolioInput[];
    expect(buildPortfolio(items).totals.records).toBe(3);
  });

  it("defuses formulas unless exact cells are asked for", async () => {
    const stdin = "nama program\n=KUR()";
    expect((await ran(["classify"], { stdin })).out).toContain(",'=KUR()");
    expect((await ran(["classify", "--exact"], { stdin })).out).toContain(",=KUR()");
  });

  it("writes for an Indonesian Excel with a mark and semicolons", async () => {
    const { out } = await ran(["classify", "umkm.csv", "--excel", "--language", "id"], district);
    expect(out.startsWith("\uFEFFid;nama program;")).toBe(true);
  });

  it("leaves more to people when the target is higher", async () => {
    const reviews = async (target: string): Promise<number> => {
      const { out } = await ran(["classify", "--sample", "--format", "jsonl", "--target", target]);
      return out.split('"decision":"review"').length;
    };
    expect(await reviews("0.99")).toBeGreaterThan(await reviews("0.6"));
  });
});

describe("data", () => {
  it("with 500 broken rows of 10,000 give 9,500 findable programs and 500 rejected rows, each with row, column and cure", async () => {
    const { status, out, error, files } = await ran(["check", "long.csv", "--rejected", "no.csv", "-f", "json"], {
      files: { "long.csv": longTable(10_000, 500) },
    });
    expect(status).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ rows: 10_000, programs: 9500, rejected: 500, counts: { error: 500 } });
    const rejected = files["no.csv"]!.trim().split("\r\n");
    expect(rejected).toHaveLength(501);
    expect(rejected[1]).toBe(
      "1,Nama Program,missing-name,The program has no name.,Fill in the name: it is the one thing every program must have.,0;;Dinas Koperasi",
    );
    expect(error).toBe("");
  });

  it("list the first 20 rejected rows and count the others", async () => {
    const { error } = await ran(["classify"], { stdin: longTable(100, 50) });
    expect(error.split("\n").filter((line) => line.startsWith("  row "))).toHaveLength(20);
    expect(error).toContain("50 of 100 rows were rejected");
    expect(error).toContain("... and 30 more.");
  });

  it.each([
    ["JSON Lines", '{"name":"KUR"}\n{"name":"Mekaar"}'],
    ["a JSON list", '[{"name":"KUR"},\n{"name":"Mekaar"}]'],
    ["CSV", "name\nKUR\nMekaar"],
  ])("are recognized as %s by how they begin", async (_, stdin) => {
    const { status, out } = await ran(["classify", "--format", "jsonl"], { stdin });
    expect([status, out.trim().split("\n").length]).toEqual([0, 2]);
  });

  it("of a command of our own are read back", async () => {
    const { out } = await ran(["classify", "umkm.csv", "--format", "json"], district);
    expect((await ran(["report"], { stdin: out })).out).toContain("The portfolio holds 3 programs");
  });

  it("with a header that is not known are read as the person says", async () => {
    const stdin = "Hal;Besaran\nKUR;5";
    expect((await ran(["check"], { stdin })).status).toBe(1);
    expect((await ran(["check", "--columns", "Hal=name", "--columns", "Besaran=amount"], { stdin })).status).toBe(0);
  });

  it.each([
    ["nothing", "", "There is nothing in the input"],
    ["an Excel workbook", "PK\u0003\u0004xl/workbook.xml", "save the sheet with File > Save As > CSV UTF-8"],
    ["no column of names", "a,b\n1,2", "No column holds the programs' names"],
    ["a header alone", "nama program\n", "The table has a header and no rows"],
    ["broken JSON", "[{", "This is not valid JSON"],
  ])("of %s are a failure that says what to do", async (_, stdin, hint) => {
    const { status, out, error } = await ran(["report"], { stdin });
    expect([status, out]).toEqual([1, ""]);
    expect(error).toContain(hint);
  });

  it("that are missing are a failure, told in Indonesian", async () => {
    const { status, error } = await ran(["report", "tiada.csv", "-l", "id"]);
    expect(status).toBe(1);
    expect(error).toBe('msme-sync: Berkas "tiada.csv" tidak ditemukan. Periksa nama berkas dan foldernya.\n');
  });

  it("that fail leave an earlier result alone", async () => {
    const files = { "r.txt": "earlier", "empty.csv": "" };
    expect((await ran(["report", "empty.csv", "--output", "r.txt"], { files })).files["r.txt"]).toBe("earlier");
  });
});

describe("check", () => {
  it("shows what was found, gravest first", async () => {
    const { out } = await ran(["check"], { stdin: districtTable });
    await expect(out).toMatchFileSnapshot("snapshots/check.en.txt");
  });

  it("shows what was found in Indonesian", async () => {
    const { out } = await ran(["check", "-l", "id"], { stdin: districtTable });
    await expect(out).toMatchFileSnapshot("snapshots/check.id.txt");
  });

  it("does not let data steer the terminal", async () => {
    const { out, error } = await ran(["check"], { stdin: "nama program,pagu\nKUR,\u001B[31m1x" });
    expect(out + error).not.toContain("\u001B");
  });
});

describe("progress", () => {
  let time = 0;
  const slow = (): number => (time += 1500);

  it("is told on a terminal when the work lasts", async () => {
    const { error } = await ran(["classify", "umkm.csv", "-o", "o.csv"], { ...district, terminal: true, clock: slow });
    expect(error).toMatch(/\r\d+ rows done/);
    expect(error).toContain("of 3 rows done");
  });

  it("is told in a log only when asked for", async () => {
    const files = { "long.csv": longTable(20, 1) };
    expect((await ran(["check", "long.csv"], { files, clock: slow })).error).toBe("");
    expect((await ran(["check", "long.csv", "--progress"], { files, clock: slow })).error).toContain("rows done\n");
  });
});
