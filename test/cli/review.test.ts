import { describe, expect, it } from "vitest";
import { readTable } from "../../src/index.js";
import { ran } from "./fake-world.js";
import { districtBytes } from "./tables.js";

const data = { "umkm.csv": districtBytes };
const review = async (language: "en" | "id"): Promise<string> =>
  (
    await ran(["classify", "umkm.csv", "--review", "-o", "review.csv", "-l", language, "--target", "0.999"], {
      files: data,
    })
  ).files["review.csv"]!;

/** Fills the last columns of a program's row, as a person does in a spreadsheet. */
function fill(table: string, name: string, cells: readonly string[]): string {
  const delimiter = table.includes(";Nama program;") ? ";" : ",";
  return table
    .split("\r\n")
    .map((line) =>
      line.includes(name)
        ? line.slice(0, line.length - delimiter.repeat(8).length) + delimiter + cells.join(delimiter)
        : line,
    )
    .join("\r\n");
}

const decision = [
  "yes",
  "Ekosistem pendukung UMKM",
  "coordination",
  "none",
  "none",
  "Ani",
  "Rapat 12 Mei",
  "2026-05-12",
];
const decided = async (language: "en" | "id") => ({
  files: { ...data, "review.csv": fill(await review(language), "Subsidi bunga", decision) },
});

describe("the review loop", () => {
  it.each(["en", "id"] as const)("goes round by files with headers in %s", async (language) => {
    const { out, error } = await ran(["classify", "umkm.csv", "--apply", "review.csv"], await decided(language));
    const row = readTable(out).rows.find(({ name }) => name?.startsWith("Subsidi"));
    expect(row).toMatchObject({
      pillar_answer: "ecosystem",
      pillar_by: "person",
      strategies_answer: "coordination",
      review: "no",
    });
    expect(error).toContain("1 decisions applied");
  });

  it("takes what was decided out of the next review", async () => {
    const args = ["classify", "umkm.csv", "--apply", "review.csv", "--review"];
    expect((await ran(args, await decided("en"))).out).not.toContain("Subsidi bunga");
  });

  it.each(["report", "synchronize"])("is honored by %s", async (command) => {
    const model = command === "synchronize" ? ["--model", "program-mapping"] : [];
    const args = [command, "umkm.csv", "--format", "json", ...model];
    const [before, after] = [
      (await ran(args, await decided("en"))).out,
      (await ran([...args, "--apply", "review.csv"], await decided("en"))).out,
    ];
    expect(after).not.toBe(before);
  });

  it("says of each row that cannot be applied what to do, and exits with 3", async () => {
    const { files } = await decided("en");
    const unknown = { ...files, "review.csv": files["review.csv"].replace("Ekosistem pendukung UMKM", "Ekosistim") };
    const { status, error } = await ran(["classify", "umkm.csv", "--apply", "review.csv"], { files: unknown });
    expect(status).toBe(3);
    expect(error).toMatch(/^review\.csv: error: row \d, column "pillar": .*Ekosistim/m);
    expect(error).toContain("1 rows rejected");
  });

  it("tells the reviewer how to fill the table in", async () => {
    const { error } = await ran(["classify", "umkm.csv", "--review", "-o", "r.csv"], { files: data });
    expect(error).toContain("financial-institutions (Financial institutions)");
    expect(error).toContain("msme-sync classify umkm.csv --apply r.csv");
  });

  it("does not take an empty file for decisions", async () => {
    const files = { ...data, "review.csv": "Program id,Pillar\r\n" };
    const { status, error } = await ran(["classify", "umkm.csv", "--apply", "review.csv"], { files });
    expect(status).toBe(1);
    expect(error).toContain("holds no decisions");
  });
});
