import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dominance,
  everyMethod,
  findConsensus,
  goodmanKruskalGamma,
  isComputable,
  kendallDistance,
  kendallTau,
  kendallW,
  rankingSimilarity,
  spearmanRho,
  topsis,
  weightedSpearmanRho,
  weightedSum,
} from "../../../../src/index.js";
import { kemenyOrder } from "../../../../src/evaluation/compare/consensus/kemeny.js";
import { bordaOrder, copelandOrder } from "../../../../src/evaluation/compare/consensus/rank-orders.js";
import { problemOf } from "../problems.js";

const rankings = fc
  .record({ voters: fc.integer({ min: 1, max: 4 }), count: fc.integer({ min: 2, max: 5 }) })
  .chain(({ voters, count }) =>
    fc.array(fc.array(fc.integer({ min: 1, max: count }), { minLength: count, maxLength: count }), {
      minLength: voters,
      maxLength: voters,
    }),
  );

function permutations(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return permutations(count - 1).flatMap((shorter) =>
    Array.from({ length: count }, (_, place) => [...shorter.slice(0, place), count - 1, ...shorter.slice(place)]),
  );
}

function turned(order: readonly number[], votes: readonly (readonly number[])[]): number {
  return votes.reduce(
    (sum, ranks) =>
      sum +
      order.reduce(
        (each, one, place) => each + order.slice(place + 1).filter((other) => ranks[one]! > ranks[other]!).length,
        0,
      ),
    0,
  );
}

describe("the cycle of Condorcet", () => {
  const cycle = [
    [1, 2, 3],
    [2, 3, 1],
    [3, 1, 2],
  ];

  it("ties all by Borda", () => {
    expect(bordaOrder(cycle)).toEqual({ points: [3, 3, 3], ranks: [1, 1, 1] });
  });

  it("ties all by Copeland", () => {
    expect(copelandOrder(cycle)).toEqual({ points: [0, 0, 0], ranks: [1, 1, 1] });
  });

  it("has three best orders by Kemeny, each turning four pairs around", () => {
    expect(kemenyOrder(cycle)).toEqual({
      disagreements: 4,
      orders: [
        [0, 1, 2],
        [1, 2, 0],
        [2, 0, 1],
      ],
    });
  });

  it("has no concordance", () => {
    expect(kendallW(cycle)).toBe(0);
  });
});

describe("rank agreement", () => {
  // Values of scipy.stats.kendalltau and spearmanr.
  it.each([
    [[1, 2, 3, 4, 5], [2, 1, 3, 5, 4], 0.6, 0.8],
    [[1, 2, 2, 4], [1, 2, 3, 4], 0.9128709291752769, 0.9486832980505138],
    [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], -1, -1],
    [[1, 1, 2, 3, 3, 3], [2, 1, 1, 3, 4, 2], 0.5853694070049635, 0.699205898780101],
  ])("of %j and %j is that of scipy", (one, other, tau, rho) => {
    expect(kendallTau(one, other)).toBeCloseTo(tau, 9);
    expect(spearmanRho(one, other)).toBeCloseTo(rho, 9);
  });

  it.each([kendallTau, spearmanRho, weightedSpearmanRho, goodmanKruskalGamma, rankingSimilarity])(
    "cannot be computed where one ranking ties all (%o)",
    (agreement) => {
      expect(agreement([1, 1, 1], [1, 2, 3])).toMatchObject({ absent: "not-computable" });
      expect(agreement([1, 2, 3], [1, 1, 1])).toMatchObject({ absent: "not-computable" });
    },
  );

  it("by WS depends on which ranking is the reference", () => {
    expect(rankingSimilarity([1, 2, 3, 4], [2, 3, 1, 4])).not.toBe(rankingSimilarity([2, 3, 1, 4], [1, 2, 3, 4]));
  });

  it("is corrected for ties in Kendall's W", () => {
    // Worked by hand: sums of ranks 5, 5, 9.5, 10.5; S = 25.5; 12 S / (9 · 60 - 3 · 18).
    expect(kendallW([[1, 2, 2, 4], [1, 1, 3, 4], [2, 1, 4, 2]])).toBeCloseTo(306 / 486, 12); // prettier-ignore
  });

  it("is refused for rankings of different length", () => {
    for (const agreement of [kendallTau, kendallDistance, rankingSimilarity, weightedSpearmanRho, goodmanKruskalGamma])
      expect(() => agreement([1, 2], [1, 2, 3])).toThrow();
    expect(() => kendallW([[1, 2], [1, 2, 3]])).toThrow(); // prettier-ignore
  });
});

describe("kemenyOrder", () => {
  it("is as good as the best of all orders", () => {
    fc.assert(
      fc.property(rankings, (votes) => {
        const { disagreements, orders } = kemenyOrder(votes);
        const all = permutations(votes[0]!.length).map((order) => turned(order, votes));
        expect(disagreements).toBe(Math.min(...all));
        for (const order of orders) expect(turned(order, votes)).toBe(disagreements);
        expect(orders.length).toBe(Math.min(24, all.filter((each) => each === disagreements).length));
      }),
    );
  });
});

describe("findConsensus", () => {
  const problem = problemOf([[9, 3, 4], [4, 9, 6], [6, 6, 9], [8, 2, 3]], [1, 1, -1], [3, 2, 2]); // prettier-ignore

  it("asks every method that gives scores", () => {
    expect(findConsensus(problem).settings).toHaveLength(everyMethod().length);
  });

  it("leaves out methods that end in a relation, and says why", () => {
    const { leftOut, settings } = findConsensus(problem, [weightedSum(), dominance()]);
    expect(settings).toHaveLength(1);
    expect(leftOut[0]!.because.en).toContain("relation");
  });

  it("leaves out methods that cannot use the values, and says which cell", () => {
    const negative = { ...problem, values: [[-9, 3, 4], ...problem.values.slice(1)] };
    const { leftOut } = findConsensus(negative);
    expect(leftOut.length).toBeGreaterThan(0);
    for (const { because } of leftOut) expect(because.en).toContain("a0");
  });

  it("fails when nobody can be asked", () => {
    expect(() => findConsensus(problem, [dominance()])).toThrow();
  });

  it("explains those who put others first, and only those", () => {
    const { settings, borda } = findConsensus(problem);
    const joint = borda.find(({ rank }) => rank === 1)!.id;
    for (const { first, dissent } of settings) expect(dissent === "none").toBe(first.includes(joint));
  });

  it("finds full concordance in a method asked twice", () => {
    const { concordance, tau } = findConsensus(problem, [topsis(), topsis()]);
    expect(concordance).toBeCloseTo(1, 12);
    expect(isComputable(tau[0]![1]!) && tau[0]![1]).toBeCloseTo(1, 12);
  });
});
