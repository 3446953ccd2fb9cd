import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildPortfolio, programsCsv, readCsv, type Portfolio, type Program } from "../../../src/index.js";
import { ownColumns } from "../../../src/evaluation/record/own-columns.js";
import { codeColumns } from "../../../src/evaluation/report/code-columns.js";
import { indonesia, indonesiaReviewed } from "../../../src/samples/index.js";

const { items } = buildPortfolio(indonesia);
const codings = new Map(indonesiaReviewed.map(({ id, coding }) => [id, coding]));

/** Some of the samples, each with or without the codes that people gave. */
const portfolios: fc.Arbitrary<Portfolio> = fc
  .array(fc.tuple(fc.nat(items.length - 1), fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((chosen) => {
    const byPlace = new Map(chosen);
    return buildPortfolio(
      [...byPlace].map(([place, isCoded]) => {
        const { program, classification } = items[place]!;
        const coding = codings.get(program.id);
        return { program: isCoded && coding !== undefined ? { ...program, coding } : program, classification };
      }),
    );
  });

const options = fc.record({
  safety: fc.constantFrom("safe", "exact"),
  language: fc.constantFrom("en", "id"),
  delimiter: fc.constantFrom(",", ";", "\t"),
  byteOrderMark: fc.boolean(),
});

const programsOf = (portfolio: Portfolio): readonly Program[] => portfolio.items.map(({ program }) => program);

describe("the programs of a portfolio, written and read back", () => {
  test("are the same programs, with people's codes as people's and no answer of the classifier", () => {
    fc.assert(
      fc.property(portfolios, options, (portfolio, how) => {
        const { programs, rejected } = readCsv(programsCsv(portfolio, how));
        expect(rejected).toEqual([]);
        expect(programs).toEqual(programsOf(portfolio));
      }),
      { numRuns: 60 },
    );
  });

  test("are written the same again, without a second set of answers", () => {
    const portfolio = buildPortfolio(items.slice(0, 20));
    const once = programsCsv(portfolio);
    expect(programsCsv(buildPortfolio(readCsv(once).programs))).toBe(once);
  });

  test("keep the texts that were made safe to open", () => {
    const program = { id: "=1+1", name: "-Pelatihan; =A1", agency: "@dinas, +62", extra: { Catatan: "'kutipan" } };
    expect(readCsv(programsCsv(buildPortfolio([program]))).programs).toEqual([program]);
  });

  test("say that answers were passed over", () => {
    const codes = readCsv(programsCsv(buildPortfolio(items.slice(0, 2)))).findings.map(({ code }) => code);
    expect(codes).toEqual(["answers-passed-over"]);
  });

  test("keep a column of the table's own that is named like an answer", () => {
    const program = { id: "a", name: "Pameran", extra: { pillar_answer: "menurut kami", review: "ya" } };
    expect(readCsv(programsCsv(buildPortfolio([program]))).programs).toEqual([program]);
  });

  test("never take a machine's code in the table's own columns for the person's who decided another", () => {
    const coding = { relevant: true, by: "Ani", because: "Pelaku usaha mikro" };
    const program = { id: "a", name: "Pameran", coding, extra: { pillar: "ecosystem" } };
    expect(readCsv(programsCsv(buildPortfolio([program]))).programs[0]?.coding).toEqual(coding);
  });
});

test.each(["en", "id"] as const)("every column of answers is known by its %s header", (language) => {
  const headers = codeColumns.map(({ header }) => header[language]);
  expect(ownColumns(headers).answers.size).toBe(headers.length);
});

test("a table of others has no columns of ours, whatever they are called", () => {
  expect(ownColumns(["name", "review", "pillar_by", "defused"])).toEqual({ answers: new Set(), defused: -1 });
});
