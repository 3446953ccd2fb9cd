import { describe, expect, it } from "vitest";
import * as library from "../../../../src/index.js";
import { fighter, problemOf, tzengHuang } from "../problems.js";

const scores = (problem: library.Problem, method: library.ScoringMethod) =>
  library.compare(problem, method).rows.map(({ score }) => score);
const rounded = (values: readonly number[], digits: number) => values.map((value) => Number(value.toFixed(digits)));
const column = (steps: readonly library.Step[], id: string, name: string) => {
  const step = steps.find((candidate) => candidate.id === id)!;
  return step.rows.map(({ values }) => values[step.columns.indexOf(name)] as number);
};

describe("published examples", () => {
  it("TOPSIS ranks the fighters as Hwang & Yoon (1981) do, and scores them to their rounding", () => {
    const { rows } = library.compare(fighter, library.topsis());
    expect(rows.map(({ rank }) => rank)).toEqual([1, 4, 2, 3]);
    // They round the intermediate tables, so the third digit of the printed 0.613 is off.
    [0.643, 0.268, 0.613, 0.312].forEach((printed, row) => {
      expect(Math.abs(rows[row]!.score - printed)).toBeLessThan(0.001);
    });
  });

  it("TOPSIS gives the closeness that Tzeng & Huang (2011) print", () => {
    expect(rounded(scores(tzengHuang, library.topsis()), 4)).toEqual([0.5037, 0.6581, 0.7482, 0.334]);
  });

  it("VIKOR gives the S, R and Q that Tzeng & Huang (2011) print", () => {
    const { steps } = library.compare(tzengHuang, library.vikor());
    expect(rounded(column(steps, "measures", "S"), 3)).toEqual([0.6, 0.3, 0.15, 0.65]);
    expect(rounded(column(steps, "measures", "R"), 3)).toEqual([0.3, 0.2, 0.15, 0.4]);
    expect(rounded(column(steps, "measures", "Q"), 3)).toEqual([0.75, 0.25, 0, 1]);
  });

  it("VIKOR solves the hydropower problem of Opricovic & Tzeng (2007) as printed", () => {
    const hydropower = problemOf(
      [
        [4184.3, 2914, 407.2, 251, 195, 244, 15, 2.41],
        [5211.9, 3630, 501.7, 308.3, 282, 346, 21, 1.41],
        [5021.3, 3920.5, 504, 278.6, 12, 56, 3, 4.42],
        [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
        [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04],
        [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36],
      ],
      [1, -1, 1, 1, -1, -1, -1, 1],
      [1, 1, 1, 1, 1, 1, 1, 1],
    );
    const { rows, classes } = library.compare(hydropower, library.vikor());
    expect(
      rounded(
        rows.map(({ score }) => score),
        3,
      ),
    ).toEqual([0.991, 1, 0.473, 0.67, 0, 0.578]);
    expect(classes["compromise"]).toEqual([["a4"]]);
  });

  it("PROMETHEE II gives the net flows of Papathanasiou & Ploskas (2018), ch. 3", () => {
    const problem = problemOf(
      [
        [8, 7, 2, 1],
        [5, 3, 7, 5],
        [7, 5, 6, 4],
        [9, 9, 7, 3],
        [11, 10, 3, 7],
        [6, 9, 5, 4],
      ],
      [1, 1, 1, 1],
      [0.4, 0.3, 0.1, 0.2],
    );
    const method = library.prometheeTwo({ preferences: { shape: "linear", indifference: 1, preference: 2 } });
    expect(rounded(scores(problem, method), 2)).toEqual([-0.26, -0.52, -0.22, 0.36, 0.7, -0.06]);
  });

  it("ELECTRE I finds the location of Cebrián & Porcar (2009)", () => {
    const location = problemOf(
      [
        [6, 5, 28, 5, 5],
        [4, 2, 25, 10, 9],
        [5, 7, 35, 9, 6],
        [6, 1, 27, 6, 7],
        [6, 8, 30, 7, 9],
        [5, 6, 26, 4, 8],
      ],
      [1, 1, -1, 1, 1],
      [0.25, 0.25, 0.1, 0.2, 0.2],
    );
    const { classes, steps } = library.compare(location, library.electreOne());
    expect(classes["kernel"]).toEqual([["a4"]]);
    expect(steps[0]?.rows[4]?.values.map((value) => Number((value as number).toFixed(2)))).toEqual([
      0.9, 0.7, 0.8, 0.9, 0, 0.9,
    ]);
    expect(steps[1]?.rows[0]?.values.map((value) => Number((value as number).toFixed(4)))).toEqual([
      0, 0.5052, 0.4042, 0.1883, 0.4286, 0.2825,
    ]);
  });

  it("COPRAS ranks the assistants of Uysal & İnan (2022), a 0 among the benefits included", () => {
    const assistants = problemOf(
      [
        [3.57, 4, 4, 83.75, 3, 9, 1],
        [3.07, 3.95, 4, 83, 3, 1, 3],
        [3.23, 3.54, 3.46, 66, 4, 0, 2],
        [3.42, 3.96, 4, 70, 5, 5, 7],
        [2.56, 3.37, 3.79, 82, 4, 4, 5],
      ],
      [1, 1, 1, 1, -1, 1, 1],
      [1, 1, 1, 1, 1, 1, 1],
    );
    expect(rounded(scores(assistants, library.copras()), 5)).toEqual([1, 0.7885, 0.63384, 0.98651, 0.86888]);
  });

  it("AHP weighs Saaty's house as printed (EJOR 48, 1990), eigenvalue and ratio included", () => {
    const judgements = [
      [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
      [1 / 5, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
      [1 / 3, 3, 1, 6, 3, 4, 6, 1 / 5],
      [1 / 7, 1 / 5, 1 / 6, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
      [1 / 6, 1 / 3, 1 / 3, 3, 1, 1 / 2, 1 / 5, 1 / 6],
      [1 / 6, 1 / 3, 1 / 4, 4, 2, 1, 1 / 5, 1 / 6],
      [3, 5, 1 / 6, 7, 5, 5, 1, 1 / 2],
      [4, 7, 5, 8, 6, 6, 2, 1],
    ];
    const criteria = ["size", "transport", "neighborhood", "age", "yard", "facilities", "condition", "financing"];
    const { weights, consistency, findings } = library.ahpWeights({ criteria, judgements });
    expect(
      rounded(
        weights.map(({ weight }) => weight),
        3,
      ),
    ).toEqual([0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333]);
    expect(rounded([consistency.eigenvalue, consistency.index, consistency.ratio as number], 3)).toEqual([
      9.669, 0.238, 0.169,
    ]);
    // The judgement Saaty singles out for revision: neighborhood over condition.
    expect(consistency.worst).toMatchObject({ row: "neighborhood", column: "condition", given: 6 });
    expect(findings.map(({ code }) => code)).toEqual(["judgements-inconsistent"]);
  });
});

describe("formulas worked by hand", () => {
  it("MARCOS weighs K- and K+ as in its source", () => {
    // S = 1, .5; ideal 1, anti-ideal .5: K+ = 1, .5 and K- = 2, 1; f- = K+ / (K+ + K-) = 1/3, f+ = 2/3.
    const values = scores(problemOf([[100], [50]], [1], [1]), library.marcos());
    expect(rounded(values, 12)).toEqual([rounded([3 / (1 + 0.5 + 2)], 12)[0], rounded([1.5 / 3.5], 12)[0]]);
  });

  it("ELECTRE III discounts the concordance by a discordance above it", () => {
    // Weights .6 and .4; a0 leads by 10 on the first, trails by 7 on the second (p = 4, v = 8): d = .75 > c = .6.
    const problem = problemOf(
      [
        [20, 3],
        [10, 10],
      ],
      [1, 1],
      [0.6, 0.4],
    );
    const method = library.electreThree({ thresholds: { indifference: 2, preference: 4, veto: 8 } });
    const credibility = library.compare(problem, method).steps.find(({ id }) => id === "credibility")!;
    expect(credibility.rows[0]?.values[1]).toBeCloseTo((0.6 * 0.25) / 0.4, 12);
    expect(credibility.rows[1]?.values[0]).toBe(0); // 10 behind is beyond the veto.
  });

  it("ELECTRE III lets no criterion without weight veto, whatever rounding makes of a sum of 1", () => {
    // Six sixths add up to 0.9999999999999999.
    const problem = problemOf(
      [
        [2, 2, 2, 2, 2, 2, 0],
        [1, 1, 1, 1, 1, 1, 9],
      ],
      [1, 1, 1, 1, 1, 1, 1],
      [1, 1, 1, 1, 1, 1, 0],
    );
    const { steps } = library.compare(
      problem,
      library.electreThree({ thresholds: { indifference: 0, preference: 1, veto: 3 } }),
    );
    expect(steps.find(({ id }) => id === "credibility")!.rows[0]!.values[1]).toBeCloseTo(1, 12);
  });

  it("ELECTRE III keeps lowering the cut when the first cut ties everybody", () => {
    // Two pairs of copies that trade criteria: the first distillation step ties all; pyDecision stops there.
    const problem = problemOf(
      [
        [7, 3, 20],
        [7, 3, 20],
        [5, 4, 10],
        [9, 2, 40],
        [5, 4, 10],
      ],
      [1, 1, -1],
      [0.5, 0.3, 0.2],
    );
    const thresholds = [
      { indifference: 0.2, preference: 0.8, veto: 3.2 },
      { indifference: 0.1, preference: 0.4, veto: 1.6 },
      { indifference: 1.5, preference: 6, veto: 24 },
    ];
    const { classes } = library.compare(problem, library.electreThree({ thresholds }));
    expect(classes["descending"]).toEqual([
      ["a0", "a1"],
      ["a2", "a3", "a4"],
    ]);
    expect(classes["ascending"]).toEqual([["a0", "a1", "a2", "a4"], ["a3"]]);
  });

  it("lexicographic order reads the next criterion only where the first ties", () => {
    const problem = problemOf(
      [
        [1, 9],
        [2, 1],
        [2, 5],
        [2, 5],
      ],
      [1, 1],
      [0.7, 0.3],
    );
    expect(library.compare(problem, library.lexicographic()).rows.map(({ rank }) => rank)).toEqual([4, 3, 1, 1]);
  });

  it("ELECTRE I says when a cycle leaves no kernel", () => {
    const cycle = problemOf(
      [
        [3, 2, 1],
        [1, 3, 2],
        [2, 1, 3],
      ],
      [1, 1, 1],
      [1, 1, 1],
    );
    const { classes, findings } = library.compare(cycle, library.electreOne({ concordance: 0.6, discordance: 1 }));
    expect(Object.keys(classes)).toEqual(["not-outranked"]);
    expect(findings.map(({ code }) => code)).toContain("outranking-cycle");
  });
});
