import { describe, expect, it } from "vitest";
import type { Trained } from "../../src/index.js";
import { withoutFarmers } from "../evaluation/classify/refit/made-programs.js";
import { ran } from "./fake-world.js";

const coded = withoutFarmers
  .map(({ program, coding }) =>
    JSON.stringify({ ...(program as object), coding: { ...coding, by: "Ani", because: "x" } }),
  )
  .join("\n");
const table = "nama program\nKursus pengolahan singkong bagi kelompok petani\n";
const trained = await ran(["train", "coded.jsonl", "--output", "trained.json"], { files: { "coded.jsonl": coded } });

describe("training on the command line", () => {
  it("writes numbers, and says what they are worth", () => {
    expect(trained.status).toBe(0);
    expect(trained.error).toContain("Use the trained numbers");
    expect((JSON.parse(trained.files["trained.json"]!) as Trained).gain.better).toBe("after");
  });

  it("gives numbers that classify takes", async () => {
    const files = { "trained.json": trained.files["trained.json"]!, "p.csv": table };
    const [shipped, own] = await Promise.all(
      [[], ["--trained", "trained.json"]].map((more) =>
        ran(["classify", "p.csv", "--format", "jsonl", ...more], { files }),
      ),
    );
    expect([shipped!.out, own!.out].map((out) => /"relevant":\{"value":(\w+)/.exec(out)?.[1])).toEqual([
      "true",
      "false",
    ]);
  }, 30_000);

  it("says of numbers made beside other knowledge that they are", async () => {
    const old = trained.files["trained.json"]!.replace(/"knowledge":"\w+"/g, '"knowledge":"0000000000000000"');
    const { status, error } = await ran(["classify", "p.csv", "--trained", "old.json"], {
      files: { "old.json": old, "p.csv": table },
    });
    expect([status, error.includes("Train again")]).toEqual([0, true]);
  }, 30_000);

  it.each(["{}", "no JSON", '{"weights": {"outputs": []}}'])("refuses %s as numbers", async (text) => {
    const { status, error } = await ran(["classify", "p.csv", "--trained", "t.json"], {
      files: { "t.json": text, "p.csv": table },
    });
    expect([status, error.includes("t.json holds no trained numbers")]).toEqual([1, true]);
  });

  it("tells the row in the table of a program that it cannot learn from, in a report too", async () => {
    const rows = [
      '{"name": "KUR"}',
      '{"name": "Bazar UMKM", "coding": {"relevant": true, "by": "a", "because": "b"}}',
      '{"name": "Bazar umkm", "coding": {"relevant": false, "by": "a", "because": "b"}}',
    ];
    const { status, out } = await ran(["train", "c.jsonl", "--language", "id"], {
      files: { "c.jsonl": rows.join("\n") },
    });
    expect(status).toBe(3);
    expect(out).toMatch(/2 +Teks yang sama \("Bazar UMKM"\)/);
    expect(out).toMatch(/3 +Teks yang sama \("Bazar umkm"\)/);
    expect(out).toContain("tetap gunakan angka semula");
  });
});
