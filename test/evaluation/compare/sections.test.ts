import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kemenyOrder } from "../../../src/evaluation/compare/consensus/kemeny.js";
import { bordaOrder, copelandOrder } from "../../../src/evaluation/compare/consensus/rank-orders.js";
import * as library from "../../../src/index.js";
import { problemOf } from "./problems.js";

type List = readonly number[];
type Matrix = readonly List[];
type Agreement =
  | "kendallTau"
  | "spearmanRho"
  | "weightedSpearmanRho"
  | "rankingSimilarity"
  | "goodmanKruskalGamma"
  | "kendallDistance";

interface Sections {
  readonly rankWeights: readonly {
    readonly count: number;
    readonly rankOrderCentroid: List;
    readonly rankSum: List;
    readonly rankReciprocal: List;
  }[];
  readonly scalings: readonly {
    readonly column: List;
    readonly benefit: Readonly<Record<keyof typeof library.normalizations, List>>;
    readonly cost: Readonly<Record<keyof typeof library.normalizations, List>>;
  }[];
  readonly agreements: readonly (Readonly<Record<Agreement, number>> & { readonly one: List; readonly other: List })[];
  readonly groups: readonly {
    readonly members: readonly Matrix[];
    readonly shares: List;
    readonly judgements: Matrix;
    readonly ofJudgements: List;
    readonly geometric: List;
    readonly arithmetic: List;
  }[];
  readonly stabilities: readonly {
    readonly values: Matrix;
    readonly directions: List;
    readonly weights: List;
    readonly first: number;
    readonly intervals: Matrix;
    readonly firstWithout: List;
  }[];
  readonly jointOrders: readonly {
    readonly rankings: Matrix;
    readonly borda: List;
    readonly copeland: List;
    readonly kemeny: { readonly disagreements: number; readonly orders: Matrix };
    readonly kendallW: number;
  }[];
  readonly outrankings: readonly {
    readonly values: Matrix;
    readonly directions: List;
    readonly weights: List;
    readonly thresholds: readonly library.Thresholds[];
    readonly concordance: Matrix;
    readonly credibility: Matrix;
  }[];
}

/** Numbers of other people's code, and of brute force; sections.py makes them. */
const sections = JSON.parse(readFileSync(new URL("sections.json", import.meta.url), "utf8")) as Sections;

function expectClose(actual: unknown, expected: List): void {
  expect(actual).toHaveLength(expected.length);
  (actual as List).forEach((value, place) => {
    expect(Math.abs(value - expected[place]!)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected[place]!)));
  });
}

const weightsOf = ({ weights }: library.Weighting) => weights.map(({ weight }) => weight);
const named = (count: number) => Array.from({ length: count }, (_, place) => `c${place}`);

describe.each(sections.rankWeights)("weights of an order of $count criteria", (expected) => {
  it.each(["rankOrderCentroid", "rankSum", "rankReciprocal"] as const)("%s are those of the definition", (name) => {
    expectClose(weightsOf(library[`${name}Weights`](named(expected.count))), expected[name]);
  });
});

describe.each(sections.scalings)("the column $column", ({ column, benefit, cost }) => {
  it.each(Object.keys(library.normalizations) as (keyof typeof library.normalizations)[])("%s is pymcdm's", (name) => {
    for (const [direction, expected] of [
      [1, benefit],
      [-1, cost],
    ] as const) {
      const problem = problemOf(
        column.map((value) => [value]),
        [direction],
        [1],
      );
      const { rows } = library.compare(problem, library.weightedSum({ normalization: library.normalizations[name] }));
      expectClose(
        rows.map(({ score }) => score),
        expected[name],
      );
    }
  });
});

describe.each(sections.agreements)("the rankings $one and $other", (expected) => {
  it.each<Agreement>([
    "kendallTau",
    "spearmanRho",
    "weightedSpearmanRho",
    "rankingSimilarity",
    "goodmanKruskalGamma",
    "kendallDistance",
  ])("have the %s of scipy and pymcdm", (name) => {
    expectClose([library[name](expected.one, expected.other)], [expected[name]]);
  });
});

describe.each(sections.groups.map((group) => ({ ...group, count: group.shares.length })))(
  "a group of $count",
  ({ members, shares, judgements, ofJudgements, geometric, arithmetic }) => {
    const criteria = named(judgements.length);

    it("joins judgements as numpy does", () => {
      const joint = library.aggregateJudgements({ criteria, members, shares }).judgements;
      expectClose(joint.flat(), judgements.flat());
      expectClose(weightsOf(library.ahpWeights({ criteria, judgements: joint })), ofJudgements);
    });

    it.each([
      ["geometric", geometric],
      ["arithmetic", arithmetic],
    ] as const)("joins priorities by the %s mean as numpy does", (mean, expected) => {
      const own = members.map((each) => library.ahpWeights({ criteria, judgements: each }));
      expectClose(weightsOf(library.aggregatePriorities({ members: own, shares, mean })), expected);
    });
  },
);

describe.each(sections.stabilities)("the weighted sum with weights $weights", (expected) => {
  const problem = problemOf(expected.values, expected.directions, expected.weights);
  const stability = library.findStability(problem, library.weightedSum());

  it("keeps its first over the intervals that bisection finds", () => {
    expect(stability.first).toEqual([`a${expected.first}`]);
    expectClose(
      stability.weights.flatMap(({ first }) => first),
      expected.intervals.flat(),
    );
  });

  it("has the first that numpy finds when an alternative is left out", () => {
    expect(stability.withoutAlternative.map(({ first }) => first)).toEqual(
      expected.firstWithout.map((row) => [`a${row}`]),
    );
  });
});

describe.each(sections.jointOrders.map((order) => ({ ...order, voters: order.rankings.length })))(
  "$voters rankings",
  ({ rankings, borda, copeland, kemeny, kendallW }) => {
    it("have the points of Borda and Copeland", () => {
      expectClose(bordaOrder(rankings).points, borda);
      expectClose(copelandOrder(rankings).points, copeland);
    });

    it("have the orders of Kemeny that brute force finds", () => {
      const found = kemenyOrder(rankings);
      expect(found.disagreements).toBe(kemeny.disagreements);
      expect(found.orders).toEqual(kemeny.orders.slice(0, found.orders.length));
    });

    it("have the concordance of Kendall", () => {
      expectClose([library.kendallW(rankings)], [kendallW]);
    });
  },
);

describe.each(sections.outrankings.map((each) => ({ ...each, count: each.values.length })))(
  "ELECTRE III on $count alternatives",
  ({ values, directions, weights, thresholds, ...expected }) => {
    const { steps } = library.compare(problemOf(values, directions, weights), library.electreThree({ thresholds }));

    it.each(["concordance", "credibility"] as const)("has the %s of its formula", (name) => {
      const step = steps.find(({ id }) => id === name)!;
      // What an alternative is worth against itself is a matter of taste.
      const beside = (matrix: Matrix) => matrix.flatMap((row, place) => row.filter((_, other) => other !== place));
      expectClose(beside(step.rows.map((row) => row.values as List)), beside(expected[name]));
    });
  },
);
