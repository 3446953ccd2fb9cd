import { describe, expect, test } from "vitest";
import { agreementOf } from "../../../src/evaluation/agreement/agreement-of.js";
import type { Codes } from "../../../src/evaluation/agreement/codes.js";
import type { VerdictOn, Verdicts } from "../../../src/evaluation/agreement/verdicts.js";
import { accuracyReport } from "../../../src/evaluation/report/accuracy-report.js";
import { formats } from "../../../src/evaluation/report/formats/index.js";
import { columnOf, figureOf, tableOf } from "./find-block.js";

const fair: Codes = {
  relevant: true,
  pillar: "msme",
  strategies: ["market-access"],
  forms: ["market-access"],
  components: ["market-access"],
};
const permit: Codes = {
  relevant: true,
  pillar: "ecosystem",
  strategies: ["business-opportunity"],
  forms: ["licensing"],
  components: [],
};
const clinic: Codes = { relevant: false, pillar: null, strategies: [], forms: [], components: [] };

const verdict = <Value>(
  value: Value,
  ids: readonly string[],
  probability: number,
  decision: "accept" | "review",
): VerdictOn<Value> => ({
  value,
  decision,
  by: "classifier",
  candidates: ids.map((id, place) => ({ id, probability: place === 0 ? probability : (1 - probability) / 2 })),
});

/** An answer made by hand, as sure as told, accepted from 0.8 on. */
function answer(codes: Codes, probability: number): Verdicts {
  const decision = probability >= 0.8 ? "accept" : "review";
  const { relevant, pillar, strategies, forms, components } = codes;
  return {
    program: {},
    relevant: verdict(relevant, relevant ? ["yes", "no"] : ["no", "yes"], probability, decision),
    pillar: verdict(pillar, [pillar ?? "msme", pillar === "ecosystem" ? "msme" : "ecosystem"], probability, decision),
    strategies: verdict(strategies, [strategies[0] ?? "competitiveness"], probability, decision),
    forms: verdict(forms, [forms[0] ?? "logistics"], probability, decision),
    components: verdict(components, [components[0] ?? "training"], probability, decision),
  };
}

// Five programs, one of them wrong: a permit that is taken for a fair, and not accepted.
const gold = [fair, fair, permit, permit, clinic];
const answers = [answer(fair, 0.95), answer(fair, 0.9), answer(permit, 0.9), answer(fair, 0.6), answer(clinic, 0.85)];
const slices = {
  length: ["over 600", "up to 60", "up to 60", "up to 60", "up to 60"],
  language: ["en", "en", "id", "id", "id"],
};
const agreement = agreementOf(gold, answers, { slices, resamples: 50 });
const report = accuracyReport(agreement, {
  rows: [{ en: "Made up for a test.", id: "Dibuat untuk pengujian." }],
  fitted: { data: "3 texts", date: "2026-01-02" },
  others: [{ label: { en: "Coder 1", id: "Pengode 1" }, figures: agreementOf(gold, gold, { resamples: 50 }) }],
  targets: [{ target: 0.925, accepted: agreement.accepted }],
  examples: [
    { facet: "pillar", gold: "ecosystem", predicted: "msme", text: "Pengurusan izin stan pameran", mistaken: true },
  ],
  ingredients: [
    {
      label: { en: "On five programs", id: "Pada lima program" },
      n: 5,
      ingredients: [
        {
          label: { en: "negation", id: "negasi" },
          worth: {
            relevant: { value: 0.0123, low: -0.01, high: 0.03 },
            pillar: { value: -0.004, low: -0.02, high: 0.011 },
            mainStrategy: { absent: "not-computable", because: { en: "none", id: "tidak ada" } },
            strategies: { value: 0, low: 0, high: 0 },
            forms: { value: 0, low: 0, high: 0 },
            components: { value: 0, low: 0, high: 0 },
          },
        },
      ],
    },
  ],
});

describe("the summary", () => {
  test("says how often the pillar is right, with its interval", () => {
    expect(report.summary[0]!.en).toBe(
      "Of 5 programs the pillar (or that there is none) is right for 80.0% (37.6% to 96.4%); of the relevant ones the main strategy is right for 75.0%.",
    );
  });

  test("says in Indonesian how much is accepted and right", () => {
    expect(report.summary[1]!.id).toBe("Sebanyak 80,0% program diterima tanpa petugas; di antaranya 100,0% benar.");
  });

  test("sets the coders beside the classifier", () => {
    expect(report.summary[2]!.en).toBe("Coder 1: 100.0% right on the pillar.");
  });

  test("over no programs says that there are none, and nothing else", () => {
    expect(accuracyReport(agreementOf([], [])).summary.map(({ en }) => en)).toEqual([
      "There are no programs to measure on.",
    ]);
  });
});

describe("the figures", () => {
  test("stand beside those of others on the same rows", () => {
    const table = tableOf(report, "figures");
    expect([columnOf(table, "value")[1], columnOf(table, "other-1")[1]]).toEqual([0.8, 1]);
  });

  test("name the programs that each of them stands on", () => {
    expect(columnOf(tableOf(report, "figures"), "rows")).toEqual([5, 5, 4, 4, 5, 5, 5]);
  });

  test("are parted by length from short to long", () => {
    expect(columnOf(tableOf(report, "by-length"), "key")).toEqual([
      { en: "up to 60 characters", id: "hingga 60 karakter" },
      { en: "over 600 characters", id: "lebih dari 600 karakter" },
    ]);
  });

  test("are parted by language, with what is accepted of each", () => {
    const table = tableOf(report, "by-language");
    expect([columnOf(table, "rows"), columnOf(table, "accepted")]).toEqual([
      [3, 2],
      [2 / 3, 1],
    ]);
  });
});

describe("what is mistaken", () => {
  test("is drawn with a row for each right answer and a column for each answer given", () => {
    const { chart } = figureOf(report, "confusion-pillar");
    expect(chart.type === "heatmap" && chart.values).toEqual([
      [2, 0, 0],
      [1, 1, 0],
      [0, 0, 1],
    ]);
  });

  test("leaves out answers that are neither right nor given", () => {
    const { chart } = figureOf(report, "confusion-mainStrategy");
    expect(chart.type === "heatmap" && chart.columns.length).toBe(2);
  });

  test("is shown by a sentence where there is one", () => {
    expect(columnOf(tableOf(report, "worst-confusions"), "example")).toEqual([
      "Pengurusan izin stan pameran",
      { en: "none of ours", id: "belum ada" },
    ]);
  });

  test("has no column of sentences where none are given", () => {
    const columns = tableOf(accuracyReport(agreement), "worst-confusions").columns.map(({ id }) => id);
    expect(columns).not.toContain("example");
  });
});

describe("how sure it is", () => {
  test("says what is accepted at each target", () => {
    const table = tableOf(report, "acceptance");
    expect([columnOf(table, "target"), columnOf(table, "accepted"), columnOf(table, "right")]).toEqual([
      [{ en: "92.5%", id: "92,5%" }],
      [0.8],
      [1],
    ]);
  });

  test("draws the share of wrong answers up to all of them", () => {
    const { chart } = figureOf(report, "risk-coverage");
    expect(chart.type === "lines" && chart.lines[0]!.points.at(-1)).toEqual([1, 0.2]);
  });

  test("is left out for bare codes, which carry no probabilities", () => {
    const bare = accuracyReport(agreementOf(gold, gold, { resamples: 50 }));
    expect(bare.sections.map(({ id }) => id)).toEqual(["figures", "confusion", "labels", "basis"]);
  });
});

describe("what ingredients are worth", () => {
  test("is told in points, and never as a negative nothing", () => {
    const [row] = tableOf(report, "ingredients-1").rows;
    expect(row!.slice(1, 5)).toEqual([1.2, -0.4, -2, 1.1]);
  });

  test("is not made up where it cannot be computed", () => {
    expect(columnOf(tableOf(report, "ingredients-1"), "main-strategy")).toEqual([{ absent: "not-computable" }]);
  });
});

describe("the whole report", () => {
  test("says what was fitted on what, and what the rows are, in both languages", () => {
    const [en, id] = [formats.markdown.write(report, "en"), formats.markdown.write(report, "id")];
    expect([en.includes("fitted on 2026-01-02 to: 3 texts."), id.includes("Dibuat untuk pengujian.")]).toEqual([
      true,
      true,
    ]);
  });

  test("has rows as wide as their columns in every table", () => {
    const tables = report.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === "table");
    expect(tables.every(({ columns, rows }) => rows.every((row) => row.length === columns.length))).toBe(true);
  });

  test("gives every block an id of its own", () => {
    const ids = report.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("is plain data: it survives JSON", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
