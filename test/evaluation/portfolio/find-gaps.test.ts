import { describe, expect, it } from "vitest";
import { buildPortfolio, findGaps } from "../../../src/index.js";
import { classificationOf, type Codes } from "./coded.js";

const portfolio = buildPortfolio(
  (
    [
      { forms: ["financing"] },
      { forms: ["financing", "licensing"], open: ["form"] },
      { forms: ["financing"] },
    ] satisfies Codes[]
  ).map((codes, place) => {
    const program = { id: `p${place}`, name: `Program ${place}` };
    return { program, classification: classificationOf(program, codes) };
  }),
);
const gapAt = (row: string, column: string, thin?: number) =>
  findGaps(portfolio, thin === undefined ? {} : { thin }).gaps.find(
    (gap) => gap.row.id === row && gap.column.id === column,
  );

describe("gaps", () => {
  it("are cells without a record", () => {
    expect(gapAt("ecosystem", "financing")).toMatchObject({ kind: "nothing", programs: [] });
  });

  it("are cells with few records, which are named, with how many are left to a person", () => {
    expect(gapAt("msme", "licensing")).toMatchObject({ kind: "thin", programs: ["p1"], review: 1 });
  });

  it("are not cells with more records than thin", () => {
    expect([gapAt("msme", "financing"), gapAt("msme", "financing", 3)?.kind]).toEqual([undefined, "thin"]);
  });
});
