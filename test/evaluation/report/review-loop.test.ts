import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import {
  buildPortfolio,
  readReview,
  reviewCsv,
  reviewQueue,
  type Portfolio,
  type Program,
  type ReviewCsvOptions,
} from "../../../src/index.js";
import { defuse } from "../../../src/evaluation/record/defuse.js";
import { indonesia } from "../../../src/samples/index.js";
import { classifyAs } from "./portfolio-fixture.js";

type Row = Record<string, string>;

/** The table as a person gets it back from a spreadsheet: rows by header. */
function opened(portfolio: Portfolio, options: ReviewCsvOptions = {}): readonly Row[] {
  const { delimiter = "," } = options;
  return Papa.parse<Row>(reviewCsv(reviewQueue(portfolio), options), {
    delimiter,
    newline: "\r\n",
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe("the sample portfolio, reviewed in a spreadsheet and read back", () => {
  const portfolio = buildPortfolio(indonesia);
  const rows = opened(portfolio, { language: "id", delimiter: ";", byteOrderMark: true });
  // Of every three rows one is decided, one is left, one is filled in wrongly.
  const edited = rows.map((row, i): Row => {
    if (i % 3 === 0) return { ...row, Pilar: "UMKM", "Ditetapkan oleh": `Petugas ${i}`, Alasan: `=Alasan; ${i}` };
    return i % 3 === 1 ? row : { ...row, Pilar: "pariwisata", "Ditetapkan oleh": "Petugas", Alasan: "Keliru" };
  });
  const read = readReview(edited, portfolio);
  const again = buildPortfolio(read.programs);
  const decided = read.outcomes.filter(({ outcome }) => outcome === "applied");

  test("has something to review", () => {
    expect(rows.length).toBe(portfolio.totals.review);
    expect(rows.length).toBeGreaterThan(2);
  });

  test("accounts for every row", () => {
    const parts = [0, 1, 2].map((rest) => edited.filter((_, i) => i % 3 === rest).length);
    expect([read.applied, read.unchanged, read.rejected]).toEqual(parts);
    expect(read.outcomes.map(({ row }) => row)).toEqual(edited.map((_, i) => i + 1));
  });

  test("keeps who decided and why", () => {
    const codings = decided.map(({ id }) => again.items.find(({ program }) => program.id === id)?.program.coding);
    expect(codings).toEqual(
      decided.map(({ row }) => ({ pillar: "msme", by: `Petugas ${row - 1}`, because: `=Alasan; ${row - 1}` })),
    );
  });

  test("takes what a person decided, and asks no more about it", () => {
    const items = again.items.filter(({ program }) => decided.some(({ id }) => id === program.id));
    expect(items.filter(({ classification: { pillar } }) => pillar.value !== "msme" || pillar.by !== "person")).toEqual(
      [],
    );
    const asked = again.review.filter(({ facets }) => facets.includes("pillar")).map(({ id }) => id);
    expect(asked.filter((id) => decided.some((one) => one.id === id))).toEqual([]);
  });

  test("leaves all other programs as they were", () => {
    const others = portfolio.items.filter(({ program }) => !decided.some(({ id }) => id === program.id));
    expect(again.items.filter(({ program }) => !decided.some(({ id }) => id === program.id))).toEqual(others);
  });

  test("changes nothing when the same table is read again", () => {
    expect(readReview(edited, again).applied).toBe(0);
  });
});

test.each(["=1", "+62", "-a", "@dinas", "\tx", "a;=b", "a, -b", "＝1", "'=1", "-5", " =1 "])(
  "the id and name %j come back from a table that is safe to open",
  (id) => {
    const programs: readonly Program[] = [{ id, name: `${id} a` }];
    const portfolio = buildPortfolio(programs, { classify: classifyAs({ [id]: { open: ["pillar"] } }) });
    const [row] = opened(portfolio);
    const filled = { ...row, Pillar: "ecosystem", "Decided by": "Ani", Reason: "Izin" };
    const { applied, programs: back } = readReview([filled], portfolio);
    expect([applied, back[0]?.id, back[0]?.coding?.by]).toEqual([1, id, "Ani"]);
  },
);

test("two ids that a safe table writes alike are not mistaken for each other", () => {
  const programs = ["=a", "'=a"].map((id) => ({ id, name: "A" }));
  const portfolio = buildPortfolio(programs, {
    classify: () => classifyAs({ x: { open: ["pillar"] } })({ id: "x", name: "A" }),
  });
  const filled = opened(portfolio).map((row) => ({ ...row, Pillar: "msme", "Decided by": "Ani", Reason: "x" }));
  const { outcomes } = readReview(filled, portfolio);
  expect(outcomes.map(({ outcome, findings }) => [outcome, findings[0]?.code])).toEqual([
    ["rejected", "several-programs"],
    ["rejected", "several-programs"],
  ]);
});

test("any ids and names come back, each to its own program", () => {
  const text = fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", "'", ";", ",", " ", "\n", "a", "1"),
    minLength: 1,
  });
  const ids = fc.uniqueArray(text, { minLength: 1, maxLength: 5, selector: (id) => defuse(id).trim() });
  fc.assert(
    fc.property(ids, text, (drawn, name) => {
      const programs = drawn.filter((id) => id.trim() !== "").map((id) => ({ id, name }));
      const open = Object.fromEntries(programs.map(({ id }) => [id, { open: ["pillar"] as const }]));
      const portfolio = buildPortfolio(programs, { classify: classifyAs(open) });
      const filled = opened(portfolio).map((row, i) => ({
        ...row,
        Pillar: "msme",
        "Decided by": `Ani ${i}`,
        Reason: "x",
      }));
      const { programs: back } = readReview(filled, portfolio);
      expect(back.map(({ coding }) => coding?.by)).toEqual(programs.map((_, i) => `Ani ${i}`));
    }),
    { numRuns: 200 },
  );
});
