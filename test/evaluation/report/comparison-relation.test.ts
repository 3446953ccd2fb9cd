import { describe, expect, it } from "vitest";
import { compare, comparisonReport, dominance, electreOne, electreThree, prometheeOne } from "../../../src/index.js";
import { columnOf, tableOf } from "./find-block.js";

const problem = {
  alternatives: [
    { id: "training", label: { en: "Training", id: "Pelatihan" } },
    { id: "credit" },
    { id: "mentoring" },
    { id: "coaching" },
  ],
  criteria: [
    { id: "reach", direction: 1, weight: 2 },
    { id: "cost", direction: -1, weight: 1 },
  ],
  values: [
    [400, 50],
    [900, 30],
    [700, 20],
    [700, 20],
  ],
} as const;

const byDominance = comparisonReport({ problem, comparison: compare(problem, dominance()) });

describe("the report on a relation", () => {
  it("has no ranking", () => {
    expect(byDominance.sections.map(({ id }) => id)).toEqual(["relation", "data"]);
  });

  it("lists decided pairs first with the better one in front, then level ones, then those that cannot be compared", () => {
    const rows = tableOf(byDominance, "pairs").rows.map((row) => row.map((cell) => (cell as { en: string }).en));
    expect(rows).toEqual([
      ["credit", "dominates", "Training"],
      ["mentoring", "dominates", "Training"],
      ["coaching", "dominates", "Training"],
      ["mentoring", "is level with", "coaching"],
      ["credit", "cannot be compared with", "mentoring"],
      ["credit", "cannot be compared with", "coaching"],
    ]);
  });

  it("counts each pair once on both its sides", () => {
    const table = tableOf(byDominance, "standings");
    const counts = ["above", "below", "level", "open"].map((id) => columnOf(table, id));
    expect(counts).toEqual([
      [0, 1, 1, 1],
      [3, 0, 0, 0],
      [0, 0, 1, 1],
      [0, 2, 1, 1],
    ]);
  });

  it("says in both languages whom nothing stands above, and how many pairs are decided", () => {
    expect(byDominance.summary).toEqual([
      {
        en: "No other dominates “credit”, “mentoring”, and “coaching”.",
        id: "Tidak ada alternatif lain yang mendominasi “credit”, “mentoring”, dan “coaching”.",
      },
      {
        en: "6 pairs: 3 decided, 1 level, 2 that cannot be compared.",
        id: "6 pasangan: 3 memiliki yang lebih unggul, 1 setara, 2 tidak dapat dibandingkan.",
      },
    ]);
  });

  it("begins with the kernel of ELECTRE I", () => {
    const three = { ...problem, alternatives: problem.alternatives.slice(0, 3), values: problem.values.slice(0, 3) };
    const report = comparisonReport({ problem: three, comparison: compare(three, electreOne()) });
    expect(report.summary[0]!.id).toBe("Untuk dipilih (kernel): “credit”.");
    expect(tableOf(report, "classes").rows[0]).toEqual([
      { en: "Kernel: to choose from", id: "Kernel: untuk dipilih" },
      1,
      { en: "credit", id: "credit" },
    ]);
  });

  it("says that a class is empty and does not leave its cell blank", () => {
    const level = { ...problem, values: problem.values.map(() => [1, 1]) };
    const report = comparisonReport({ problem: level, comparison: compare(level, electreOne()) });
    expect(columnOf(tableOf(report, "classes"), "alternatives")).toEqual([{ en: "none", id: "tidak ada" }]);
  });

  it("says so where each alternative is outranked by another", () => {
    // Each of the three leads the next on two of three criteria.
    const circle = {
      alternatives: [{ id: "a" }, { id: "b" }, { id: "c" }],
      criteria: ["x", "y", "z"].map((id) => ({ id, direction: 1 as const, weight: 1 })),
      values: [
        [3, 2, 1],
        [2, 1, 3],
        [1, 3, 2],
      ],
    };
    const report = comparisonReport({
      problem: circle,
      comparison: compare(circle, electreOne({ concordance: 0.6, discordance: 1 })),
    });
    expect(report.summary[0]).toEqual({
      en: "Each alternative is outranked by another.",
      id: "Setiap alternatif diungguli oleh alternatif lain.",
    });
    expect(report.findings.map(({ code }) => code)).toContain("outranking-cycle");
  });

  it("shows both distillations of ELECTRE III, class by class", () => {
    const report = comparisonReport({ problem, comparison: compare(problem, electreThree()) });
    const groups = columnOf(tableOf(report, "classes"), "group").map((cell) => (cell as { en: string }).en);
    expect(new Set(groups)).toEqual(new Set(["Distilled from the best down", "Distilled from the worst up"]));
  });

  it("has no table of groups where the method makes none", () => {
    const report = comparisonReport({ problem, comparison: compare(problem, prometheeOne()) });
    expect(report.sections[0]!.blocks.map(({ id }) => id)).toEqual(["no-ranking", "standings", "pairs"]);
  });

  it("sends nobody to a function that follows ranks", () => {
    const report = comparisonReport({ problem, comparison: compare(problem, prometheeOne()) });
    expect(report.findings.map(({ cure }) => cure?.en).join()).not.toContain("findStability");
  });

  it("has a title in the singular for one alternative", () => {
    const one = { ...problem, alternatives: problem.alternatives.slice(0, 1), values: problem.values.slice(0, 1) };
    const report = comparisonReport({ problem: one, comparison: compare(one, dominance()) });
    expect(report.title.en).toBe("Comparison of 1 alternative");
  });
});
