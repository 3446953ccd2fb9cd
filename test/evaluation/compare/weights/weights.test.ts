import { describe, expect, it } from "vitest";
import * as library from "../../../../src/index.js";
import { problemOf, tzengHuang } from "../problems.js";

const values = ({ weights }: library.Weighting, digits = 12) =>
  weights.map(({ weight }) => Number(weight.toFixed(digits)));
const codes = ({ findings }: library.Weighting) => findings.map(({ code }) => code);

describe("stated weights", () => {
  it.each([
    ["negative", { reach: -1, cost: 2 }],
    ["not a number", { reach: Number.NaN }],
    ["all 0", { reach: 0, cost: 0 }],
    ["none", {}],
  ])("refuse points that are %s", (_, points) => {
    expect(() => library.directWeights(points)).toThrow(library.SyncError);
  });

  it("say when no swing has 100 points", () => {
    expect(codes(library.swingWeights({ reach: 80, cost: 40 }))).toEqual(["no-swing-of-100"]);
  });

  it("replace a problem's weights only when they fit its criteria", () => {
    expect(() => library.withWeights(tzengHuang, library.equalWeights(["c0", "c1"]))).toThrow(/c2/);
    expect(() => library.withWeights(tzengHuang, library.equalWeights(["c0", "c1", "c2", "c3"]))).toThrow(/c3/);
  });

  it("leave the problem they are put into as it was", () => {
    const before = structuredClone(tzengHuang);
    library.withWeights(tzengHuang, library.equalWeights(["c0", "c1", "c2"]));
    expect(tzengHuang).toEqual(before);
  });
});

describe("rank weights", () => {
  it("rank order centroid weights are those of Barron & Barrett (1996), table 1", () => {
    expect(values(library.rankOrderCentroidWeights(["a", "b", "c", "d"]), 4)).toEqual([0.5208, 0.2708, 0.1458, 0.0625]);
  });

  it("criteria of equal importance share their places", () => {
    expect(values(library.rankSumWeights(["a", ["b", "c"], "d"]))).toEqual([0.4, 0.25, 0.25, 0.1]);
  });

  it("refuse a criterion listed twice", () => {
    expect(() => library.rankSumWeights(["a", "b", "a"])).toThrow(/"a" twice/);
  });
});

describe("pairwise judgements", () => {
  const criteria = ["a", "b", "c"];

  it("without contradiction have the ratio 0 and no worst judgement", () => {
    const { consistency } = library.ahpWeights({
      criteria,
      judgements: [
        [1, 7, 49],
        [1 / 7, 1, 7],
        [1 / 49, 1 / 7, 1],
      ],
    });
    expect([consistency.ratio, consistency.worst]).toEqual([0, undefined]);
  });

  it("of two criteria have the ratio 0, not 0 / 0", () => {
    const judgements = [
      [1, 3],
      [1 / 3, 1],
    ];
    expect(library.ahpWeights({ criteria: ["a", "b"], judgements }).consistency.ratio).toBe(0);
  });

  it("may be stated in one direction only", () => {
    const judgements = [
      [1, 2, 4],
      ["not-stated", 1, 2],
      ["not-stated", "not-stated", 1],
    ] as const;
    expect(values(library.ahpWeights({ criteria, judgements }), 6)).toEqual([0.571429, 0.285714, 0.142857]);
  });

  it("that link all criteria by a chain give the weights of the chain", () => {
    const judgements = [
      [1, 2, "not-stated"],
      [1 / 2, 1, 3],
      ["not-stated", 1 / 3, 1],
    ] as const;
    const answer = library.ahpWeights({ criteria, judgements });
    expect(values(answer)).toEqual([0.6, 0.3, 0.1]);
    expect(answer.consistency).toMatchObject({ notStated: 1, ratio: 0 });
  });

  it("that do not link a criterion are refused by its name", () => {
    const judgements = [
      [1, 2, "not-stated"],
      [1 / 2, 1, "not-stated"],
      ["not-stated", "not-stated", 1],
    ] as const;
    expect(() => library.ahpWeights({ criteria, judgements })).toThrow(/"c"/);
  });

  it.each([
    [
      "not reciprocal",
      [
        [1, 2, 3],
        [3, 1, 2],
        [1 / 3, 1 / 2, 1],
      ],
      /1 \/ 2/,
    ],
    [
      "0",
      [
        [1, 0, 3],
        [1, 1, 2],
        [1 / 3, 1 / 2, 1],
      ],
      /not above 0/,
    ],
    [
      "negative",
      [
        [1, -3, 3],
        [1, 1, 2],
        [1 / 3, 1 / 2, 1],
      ],
      /not above 0/,
    ],
    [
      "NaN",
      [
        [1, Number.NaN, 3],
        [1, 1, 2],
        [1 / 3, 1 / 2, 1],
      ],
      /NaN/,
    ],
    [
      "ragged",
      [
        [1, 2],
        [1 / 2, 1, 2],
        [1, 1, 1],
      ],
      /3 rows of 3/,
    ],
  ])("that are %s are refused", (_, judgements, message) => {
    expect(() => library.ahpWeights({ criteria, judgements })).toThrow(message);
  });

  it("of more than 15 criteria have no published random index", () => {
    const many = Array.from({ length: 16 }, (_, place) => `c${place}`);
    const judgements = many.map((_, row) => many.map((__, column) => (row === column ? 1 : row < column ? 2 : 1 / 2)));
    const answer = library.ahpWeights({ criteria: many, judgements });
    expect([answer.consistency.ratio, codes(answer)]).toEqual(["not-computable", ["ratio-not-computable"]]);
  });

  it("that go round in a circle name a judgement to look at again", () => {
    const answer = library.ahpWeights({
      criteria,
      judgements: [
        [1, 9, 1 / 9],
        [1 / 9, 1, 9],
        [9, 1 / 9, 1],
      ],
    });
    expect(answer.findings[0]?.message.en).toContain('"a" over "b" is 9.00, the others imply 1.00');
  });
});

describe("groups", () => {
  const criteria = ["a", "b", "c", "d"];
  const members = [
    [
      [1, 4, 3, 7],
      [1 / 4, 1, 1 / 3, 3],
      [1 / 3, 3, 1, 5],
      [1 / 7, 1 / 3, 1 / 5, 1],
    ],
    [
      [1, 2, 1 / 3, 5],
      [1 / 2, 1, 1 / 4, 3],
      [3, 4, 1, 7],
      [1 / 5, 1 / 3, 1 / 7, 1],
    ],
  ];

  it("keep reciprocals reciprocal", () => {
    const { judgements } = library.aggregateJudgements({ criteria, members, shares: [2, 1] });
    expect(() => library.ahpWeights({ criteria, judgements })).not.toThrow();
  });

  it("name the pair they disagree on most", () => {
    const { disagreement } = library.aggregateJudgements({ criteria, members });
    expect(disagreement[0]).toMatchObject({ row: "a", column: "c" });
  });

  it("of one mind have no disagreement", () => {
    const one = library.ahpWeights({ criteria, judgements: members[0]! });
    const { disagreement } = library.aggregatePriorities({ members: [one, one] });
    expect(disagreement.every((share) => share < 1e-12)).toBe(true);
  });

  it("count members by their shares", () => {
    const say = [library.directWeights({ a: 1, b: 0 }), library.directWeights({ a: 0, b: 1 })];
    expect(values(library.aggregatePriorities({ members: say, shares: [3, 1], mean: "arithmetic" }))).toEqual([
      0.75, 0.25,
    ]);
  });

  it("whose zeros leave nothing are told to use the arithmetic mean", () => {
    const say = [library.directWeights({ a: 1, b: 0 }), library.directWeights({ a: 0, b: 1 })];
    expect(() => library.aggregatePriorities({ members: say })).toThrow(/arithmetic/);
  });

  it("refuse shares that do not fit", () => {
    expect(() => library.aggregateJudgements({ criteria, members, shares: [1] })).toThrow(/group of 2/);
  });
});

describe("best-worst judgements", () => {
  it("without contradiction fit without a gap", () => {
    const { gap, consistency } = library.bestWorstWeights({
      best: "a",
      worst: "d",
      bestToOthers: { a: 1, b: 2, c: 4, d: 8 },
      othersToWorst: { a: 8, b: 4, c: 2, d: 1 },
    });
    expect([Math.abs(gap) < 1e-12, consistency.ratio]).toEqual([true, 0]);
  });

  it("name the criterion that contradicts them most", () => {
    const { consistency } = library.bestWorstWeights({
      best: "a",
      worst: "d",
      bestToOthers: { a: 1, b: 3, c: 4, d: 7 },
      othersToWorst: { a: 7, b: 5, c: 5, d: 1 },
    });
    expect(consistency).toEqual({ ratio: expect.closeTo(13 / 42, 12) as number, worst: "c" });
  });

  it.each([
    ["below 1", { bestToOthers: { a: 1, b: 0.5 }, othersToWorst: { a: 0.5, b: 1 } }, /below 1/],
    ["missing", { bestToOthers: { a: 1 }, othersToWorst: { a: 2, b: 1 } }, /"b" in bestToOthers/],
    [
      "told twice and differently",
      { bestToOthers: { a: 1, b: 3 }, othersToWorst: { a: 2, b: 1 } },
      /3 in one list and 2/,
    ],
  ])("that are %s are refused", (_, lists, message) => {
    expect(() =>
      library.bestWorstWeights({
        best: "a",
        worst: "b",
        ...(lists as { bestToOthers: Record<string, number>; othersToWorst: Record<string, number> }),
      }),
    ).toThrow(message);
  });
});

describe("weights from data", () => {
  const problem = problemOf(
    [
      [10, 200, 3],
      [12, 150, 4],
      [8, 260, 2],
      [11, 170, 5],
    ],
    [1, -1, 1],
    [1, 1, 1],
  );
  const thousands = { ...problem, values: problem.values.map(([x, y, z]) => [x!, (y as number) / 1000, z!]) };

  it.each(["entropyWeights", "criticWeights", "standardDeviationWeights"] as const)(
    "%s do not depend on units",
    (name) => {
      expect(values(library[name](thousands), 9)).toEqual(values(library[name](problem), 9));
    },
  );

  it("CRITIC reads directions: turning a criterion and its values over changes nothing", () => {
    const turned = {
      ...problem,
      criteria: problem.criteria.map((criterion, place) =>
        place === 1 ? { ...criterion, direction: 1 as const } : criterion,
      ),
      values: problem.values.map(([x, y, z]) => [x!, -(y as number), z!]),
    };
    expect(values(library.criticWeights(turned), 9)).toEqual(values(library.criticWeights(problem), 9));
  });

  it.each(["entropyWeights", "criticWeights", "standardDeviationWeights"] as const)(
    "%s give a constant criterion 0",
    (name) => {
      const constant = { ...problem, values: problem.values.map(([x, , z]) => [x!, 5, z!]) };
      expect(values(library[name](constant))[1]).toBe(0);
    },
  );

  it.each(["entropyWeights", "criticWeights", "standardDeviationWeights"] as const)(
    "%s are equal where all is equal",
    (name) => {
      const equal = { ...problem, values: problem.values.map(() => [1, 2, 3]) };
      expect([values(library[name](equal), 3), codes(library[name](equal))]).toEqual([
        [0.333, 0.333, 0.333],
        ["weights-from-data", "all-equal"],
      ]);
    },
  );

  it("entropy keeps its digits where values hardly differ", () => {
    const far = { ...problem, values: [1, 2, 4, 3].map((more) => [1e6 + more, 1e6 + 3 + more, 5]) };
    // The same spread around the means 1,000,002.5 and 1,000,005.5: diversity goes with the square of spread / mean.
    const [near, farther] = library.entropyWeights(far).weights.map(({ weight }) => weight) as [number, number];
    expect(near / farther).toBeCloseTo((1_000_005.5 / 1_000_002.5) ** 2, 10);
  });

  it("entropy counts a 0 and refuses a negative value with its cell", () => {
    const zero = { ...problem, values: [[0, 200, 3], ...problem.values.slice(1)] };
    expect(values(library.entropyWeights(zero)).every(Number.isFinite)).toBe(true);
    const negative = { ...problem, values: [[-1, 200, 3], ...problem.values.slice(1)] };
    expect(() => library.entropyWeights(negative)).toThrow(/"c0" of "a0" is -1/);
  });
});
