import { describe, expect, it } from "vitest";
import * as library from "../../../../src/index.js";
import { tzengHuang } from "../problems.js";

describe("parameters", () => {
  it.each([
    ["a majority above 1", library.vikor({ majority: 1.5 }), /majority/],
    ["a concordance that is not a number", library.electreOne({ concordance: Number.NaN }), /concordance/],
    [
      "a shape without its threshold",
      library.prometheeTwo({ preferences: { shape: "linear", indifference: 1 } }),
      /preference/,
    ],
    ["an unknown shape", library.prometheeOne({ preferences: { shape: "bell" as "usual" } }), /usual, u-shape/],
    [
      "thresholds out of order",
      library.electreThree({ thresholds: { indifference: 2, preference: 1 } }),
      /indifference ≤ preference/,
    ],
    [
      "too few preferences",
      library.prometheeTwo({ preferences: [{ shape: "usual" }] }),
      /1 preferences for 3 criteria/,
    ],
    [
      "too many thresholds",
      library.electreThree({ thresholds: [1, 2, 3, 4].map(() => ({ indifference: 0, preference: 1 })) }),
      /4 thresholds/,
    ],
    ["an order of unknown criteria", library.lexicographic({ order: ["beauty"] }), /beauty/],
  ])("refuse %s and say what is needed", (_, method, message) => {
    expect(() => library.compare(tzengHuang, method)).toThrow(message);
  });

  it("stand in the result", () => {
    const { made } = library.compare(tzengHuang, library.vikor({ majority: 0.7 }));
    expect(made.options).toEqual({ method: "vikor", majority: 0.7 });
  });

  it("given one a criterion stay with their criterion when another is skipped", () => {
    const values = [["not-stated", 8, 4] as const, ...tzengHuang.values.slice(1)];
    const preferences = [
      { shape: "usual" },
      { shape: "u-shape", indifference: 5 },
      { shape: "u-shape", indifference: 1 },
    ] as const;
    const skipped = library.compare({ ...tzengHuang, values }, library.prometheeTwo({ preferences }), {
      notStated: "skip",
    });
    const without = library.compare(
      {
        ...tzengHuang,
        criteria: tzengHuang.criteria.slice(1),
        values: tzengHuang.values.map((row) => row.slice(1)),
      },
      library.prometheeTwo({ preferences: preferences.slice(1) }),
    );
    expect(skipped.rows).toEqual(without.rows);
  });
});

describe("degenerate problems", () => {
  const equal = { ...tzengHuang, values: tzengHuang.values.map(() => [5, 5, 5]) };

  it("TOPSIS gives 1/2 to all where all are equal, and says so", () => {
    const { rows, findings, ties } = library.compare(equal, library.topsis());
    expect(rows.map(({ score, rank }) => [score, rank])).toEqual([1, 2, 3, 4].map(() => [0.5, 1]));
    expect(findings.map(({ code }) => code)).toContain("all-equal");
    expect(ties).toEqual([["a0", "a1", "a2", "a3"]]);
  });

  it("VIKOR says that S and R are equal", () => {
    expect(library.compare(equal, library.vikor()).findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["equal-group-benefit", "equal-regret"]),
    );
  });

  it("COPRAS without a cost criterion is the sum of benefits", () => {
    const ranks = library.compare(tzengHuang, library.copras()).rows.map(({ rank }) => rank);
    const sums = library.compare(tzengHuang, library.weightedSum({ normalization: library.normalizations.sum }));
    expect(ranks).toEqual(sums.rows.map(({ rank }) => rank));
  });

  it("COPRAS with a cost weight of 0 treats it as no cost", () => {
    const criteria = tzengHuang.criteria.map((criterion, place) =>
      place === 0 ? { ...criterion, direction: -1 as const, weight: 0 } : criterion,
    );
    expect(library.compare({ ...tzengHuang, criteria }, library.copras()).rows[2]?.score).toBe(1);
  });

  it("a doubled cost never helps under COPRAS", () => {
    const problem = {
      alternatives: [{ id: "a" }, { id: "b" }, { id: "c" }],
      criteria: [
        { id: "x", direction: 1, weight: 0.5 },
        { id: "y", direction: -1, weight: 0.5 },
      ],
      values: [
        [1, 100],
        [1, 200],
        [1, 150],
      ],
    } as const;
    expect(library.compare(problem, library.copras()).rows.map(({ rank }) => rank)).toEqual([1, 3, 2]);
  });
});
