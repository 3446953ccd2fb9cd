import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordered } from "../../../src/evaluation/compare/ordered.js";
import { rank } from "../../../src/evaluation/compare/ranking.js";

const ranksOf = (scores: readonly number[], better: "higher" | "lower", magnitude: number) => [
  ...rank(Float64Array.from(scores), better, magnitude).ranks,
];

describe("rank", () => {
  it("counts 1, 2, 2, 4", () => {
    expect(ranksOf([0.2, 0.5, 0.9, 0.5], "higher", 1)).toEqual([4, 2, 1, 2]);
  });

  it("turns round where lower is better", () => {
    expect(ranksOf([0.2, 0.5, 0.9, 0.5], "lower", 1)).toEqual([1, 2, 4, 2]);
  });

  it("holds 0.1 + 0.2 and 0.3 for equal", () => {
    expect(ranksOf([0.1 + 0.2, 0.3], "higher", 1)).toEqual([1, 1]);
  });

  it("tells small scores apart where scores are products", () => {
    expect(ranksOf([1e9, 2e-9, 1e-9], "higher", 0)).toEqual([1, 2, 3]);
  });

  it("lists the groups of equals, best first", () => {
    expect(rank(Float64Array.from([3, 1, 3, 2, 1]), "lower", 1).ties).toEqual([
      [1, 4],
      [0, 2],
    ]);
  });

  it("ranks an alternative one behind the number of better ones", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), (scores) => {
        expect(ranksOf(scores, "higher", 9)).toEqual(
          scores.map((score) => 1 + scores.filter((other) => other > score).length),
        );
      }),
    );
  });
});

describe("ordered", () => {
  const uneven = fc.oneof(
    fc.double({ noNaN: true, min: -1e150, max: 1e150 }),
    fc.integer({ min: 0, max: 3 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  const lists = fc
    .array(uneven, { minLength: 1, maxLength: 60 })
    .map((list) => Float64Array.from(list, (value) => value + 0));

  it("sorts, however uneven the numbers", () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect([...ordered(list).sorted]).toEqual([...list].sort((a, b) => a - b));
      }),
    );
  });

  it("finds the first place of every number", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { sorted, places } = ordered(list);
        expect([...places]).toEqual([...list].map((value) => sorted.indexOf(value)));
      }),
    );
  });
});
