import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { knowledgeHash, stamp } from "../scripts/stamp.js";

describe("the stamp", () => {
  it("is up to date with the version, the rows and the fitted numbers (if not: npm run stamp)", () => {
    expect(readFileSync("src/stamp.ts", "utf8")).toBe(stamp());
  });

  it("changes with a word of a row and with the order of rows", () => {
    const hash = knowledgeHash({ rows: [{ id: "a", label: "A" }, { id: "b" }] });
    expect(knowledgeHash({ rows: [{ id: "a", label: "Á" }, { id: "b" }] })).not.toBe(hash);
    expect(knowledgeHash({ rows: [{ id: "b" }, { id: "a", label: "A" }] })).not.toBe(hash);
  });

  it("does not change with the order in which a row's fields are written", () => {
    expect(knowledgeHash({ rows: [{ label: "A", id: "a" }] })).toBe(knowledgeHash({ rows: [{ id: "a", label: "A" }] }));
  });
});
