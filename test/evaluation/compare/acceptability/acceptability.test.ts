import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  checkProblem,
  estimateAcceptability,
  isComputable,
  topsis,
  weightedSum,
  type AcceptabilityOptions,
  type Problem,
} from "../../../../src/index.js";

interface Indices {
  readonly ranks: readonly (readonly number[])[];
  readonly central: readonly (readonly number[] | null)[];
  readonly pairs: readonly (readonly number[])[];
}

interface Reference {
  readonly samples: number;
  readonly bounded_samples: number;
  readonly noisy_samples: number;
  readonly values: readonly (readonly number[])[];
  readonly bounds: readonly [readonly number[], readonly number[]];
  readonly free: Indices;
  readonly ordered: Indices;
  readonly bounded: Indices;
  readonly noisy: Indices;
}

const reference = JSON.parse(readFileSync(new URL("reference.json", import.meta.url), "utf8")) as Reference;
const ids = ["c0", "c1", "c2", "c3"];
const problem: Problem = {
  alternatives: reference.values.map((_, row) => ({ id: `a${row}` })),
  criteria: ids.map((id) => ({ id, direction: 1, weight: 1, scale: [0, 1] })),
  values: reference.values,
};
const samples = 100_000;

/** Four standard errors of the difference of two shares that were both sampled. */
function tolerance(share: number, theirs: number): number {
  const spread = Math.max(share * (1 - share), 1 / samples);
  return 4 * Math.sqrt(spread * (1 / samples + 1 / theirs));
}

function expectIndices(options: Omit<AcceptabilityOptions, "seed">, expected: Indices, theirs: number): void {
  const found = estimateAcceptability(problem, weightedSum(), { seed: 7, samples, ...options });
  found.rows.forEach(({ ranks, centralWeights }, row) => {
    ranks.forEach((share, place) => {
      const wanted = expected.ranks[row]![place]!;
      expect(Math.abs(share - wanted)).toBeLessThanOrEqual(tolerance(wanted, theirs));
    });
    const central = expected.central[row];
    if (!isComputable(centralWeights) || central === null || central === undefined) return;
    centralWeights.forEach(({ weight, standardError }, place) => {
      expect(Math.abs(weight - central[place]!)).toBeLessThanOrEqual(4 * standardError * Math.SQRT2 + 1e-6);
    });
  });
  found.pairs.forEach((list, row) => {
    list.forEach((share, column) => {
      const wanted = expected.pairs[row]![column]!;
      expect(Math.abs(share - wanted)).toBeLessThanOrEqual(tolerance(wanted, theirs));
    });
  });
}

describe("estimateAcceptability beside numpy", () => {
  it("agrees within four standard errors when weights are free", () => {
    expectIndices({}, reference.free, reference.samples);
  });

  it("agrees within four standard errors when weights are ordered", () => {
    expectIndices({ weights: { order: ids } }, reference.ordered, reference.samples);
  });

  it("agrees within four standard errors when weights are bounded", () => {
    const [low, high] = reference.bounds;
    const bounds = Object.fromEntries(ids.map((id, place) => [id, [low[place]!, high[place]!] as const]));
    expectIndices({ weights: { bounds } }, reference.bounded, reference.bounded_samples);
  });

  it("agrees within four standard errors when cells are noisy", () => {
    const distributions = reference.values.flatMap((list, row) =>
      list.map((mean, place) => ({
        alternative: `a${row}`,
        criterion: ids[place]!,
        distribution: { kind: "normal", mean, deviation: 0.1 } as const,
      })),
    );
    expectIndices({ cells: { distributions } }, reference.noisy, reference.noisy_samples);
  });
});

const two: Problem = {
  alternatives: [{ id: "first" }, { id: "second" }, { id: "between" }],
  criteria: [
    { id: "x", direction: 1, weight: 1, scale: [0, 1] },
    { id: "y", direction: 1, weight: 1, scale: [0, 1] },
  ],
  values: [
    [1, 0],
    [0, 1],
    [0.6, 0.6],
  ],
};

describe("estimateAcceptability", () => {
  it("finds shares that can be worked out by hand", () => {
    // The scores are w, 1 - w and 0.6 with w spread evenly over 0 to 1.
    const { rows } = estimateAcceptability(two, weightedSum(), { seed: 3, samples });
    const exact = [
      [0.4, 0.1, 0.5],
      [0.4, 0.1, 0.5],
      [0.2, 0.8, 0],
    ];
    rows.forEach(({ ranks }, row) => {
      ranks.forEach((share, place) => {
        expect(Math.abs(share - exact[row]![place]!)).toBeLessThanOrEqual(4 * Math.sqrt(0.25 / samples));
      });
    });
  });

  it("gives the same result for the same seed and another one for another", () => {
    const at = (seed: number) => estimateAcceptability(two, weightedSum(), { seed, samples: 500 });
    expect(at(5)).toEqual(at(5));
    expect(at(5).rows).not.toEqual(at(6).rows);
  });

  it("keeps the seed in the result", () => {
    expect(estimateAcceptability(two, weightedSum(), { seed: 12, samples: 10 }).made.seed).toBe(12);
  });

  it("has ranks that sum to 1 for each alternative, ties included", () => {
    const tied: Problem = { ...two, values: [two.values[0]!, two.values[0]!, two.values[1]!] };
    for (const { ranks } of estimateAcceptability(tied, weightedSum(), { seed: 1, samples: 300 }).rows)
      expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("never counts equal alternatives as first alone", () => {
    const tied: Problem = { ...two, values: [two.values[0]!, two.values[0]!, two.values[1]!] };
    const { rows, pairs } = estimateAcceptability(tied, weightedSum(), { seed: 1, samples: 300 });
    expect(rows[0]!.firstAlone).toBe(0);
    expect(pairs[0]![1]).toBe(0);
  });

  it("agrees with itself when a method is scored by its parts and in full", () => {
    const { parts, ...inFull } = weightedSum();
    expect(parts).toBeDefined();
    const at = (method: typeof inFull) => estimateAcceptability(two, method, { seed: 9, samples: 400 }).rows;
    expect(at(inFull)).toEqual(at(weightedSum()));
  });

  it("counts the same for few alternatives and for many", () => {
    // Copies at the bottom push the count of alternatives over the limit for patterns and change nothing above.
    const many: Problem = {
      ...two,
      alternatives: [...two.alternatives, ...Array.from({ length: 10 }, (_, row) => ({ id: `low-${row}` }))],
      values: [...two.values, ...Array.from({ length: 10 }, () => [0, 0])],
    };
    const few = estimateAcceptability(two, weightedSum(), { seed: 2, samples: 500 });
    const lots = estimateAcceptability(many, weightedSum(), { seed: 2, samples: 500 });
    few.rows.forEach(({ ranks, firstAlone }, row) => {
      expect(lots.rows[row]!.ranks.slice(0, 3)).toEqual(ranks);
      expect(lots.rows[row]!.firstAlone).toBe(firstAlone);
    });
  });

  it("leaves criteria of weight 0 out", () => {
    const [x, y] = two.criteria;
    const half: Problem = { ...two, criteria: [x!, { ...y!, weight: 0 }] };
    expect(estimateAcceptability(half, weightedSum(), { seed: 1, samples: 50 }).rows[0]!.ranks).toEqual([1, 0, 0]);
  });

  it("draws intervals evenly", () => {
    const open: Problem = {
      ...two,
      values: [
        [{ interval: [0, 1] }, 0.5],
        [0.25, 0.5],
        [0, 0],
      ],
    };
    const { rows } = estimateAcceptability(open, weightedSum(), { seed: 4, samples, weights: "fixed" });
    expect(Math.abs(rows[0]!.ranks[0]! - 0.75)).toBeLessThanOrEqual(4 * Math.sqrt(0.1875 / samples));
  });

  it("keeps the order of grades whatever numbers they get", () => {
    const graded: Problem = {
      alternatives: [{ id: "high" }, { id: "middle" }, { id: "low" }],
      criteria: [{ id: "x", direction: 1, weight: 1, grades: ["weak", "moderate", "strong"] }],
      values: [[{ grade: "strong" }], [{ grade: "moderate" }], [{ grade: "weak" }]],
    };
    const { rows } = estimateAcceptability(graded, topsis(), { seed: 1, samples: 200, cells: { grades: "any" } });
    expect(rows.map(({ ranks }) => ranks)).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it("says that cells were drawn, and not that they were set to one end", () => {
    const open: Problem = {
      ...two,
      values: [
        ["not-stated", 0.5],
        [0.25, 0.5],
        [0, 0],
      ],
    };
    const { findings } = estimateAcceptability(open, weightedSum(), {
      seed: 1,
      samples: 50,
      cells: { notStated: "anything" },
    });
    expect(findings.map(({ code }) => code)).toContain("cells-drawn");
    expect(findings.map(({ code }) => code)).not.toContain("gap-filled");
  });

  it("refuses gaps that nobody has said what to do with", () => {
    const open: Problem = {
      ...two,
      values: [
        ["not-stated", 0.5],
        [0.25, 0.5],
        [0, 0],
      ],
    };
    expect(() => estimateAcceptability(open, weightedSum(), { seed: 1 })).toThrow(/not stated/);
  });

  it.each([
    ["an unknown criterion in the order", { order: ["z"] }],
    ["a criterion twice in the order", { order: ["x", "x"] }],
    ["bounds that leave no weights", { bounds: { x: [0, 0.2], y: [0, 0.3] } }],
    ["bounds that ask for more than all", { bounds: { x: [0.7, 1], y: [0.7, 1] } }],
  ] as const)("refuses %s", (_, weights) => {
    expect(() => estimateAcceptability(two, weightedSum(), { seed: 1, weights })).toThrow();
  });

  it("walks through bounds that are too narrow to hit, and stays within them", () => {
    const count = 12;
    const criteria = Array.from({ length: count }, (_, place) => ({
      id: `c${place}`,
      direction: 1 as const,
      weight: 1,
      scale: [0, 1] as const,
    }));
    const narrow: Problem = {
      alternatives: [{ id: "a" }, { id: "b" }],
      criteria,
      values: [criteria.map(() => 0.6), criteria.map(() => 0.4)],
    };
    const bounds = Object.fromEntries(criteria.map(({ id }) => [id, [0.08, 0.0836] as const]));
    const { sampling, rows } = estimateAcceptability(narrow, weightedSum(), {
      seed: 1,
      samples: 500,
      weights: { bounds },
    });
    expect(sampling).toBe("random-walk");
    const central = rows[0]!.centralWeights;
    for (const { weight } of isComputable(central) ? central : []) {
      expect(weight).toBeGreaterThanOrEqual(0.08);
      expect(weight).toBeLessThanOrEqual(0.0836);
    }
  });

  it("leaves a checked problem as it is", () => {
    const answer = checkProblem(two);
    if (!answer.ok) throw new Error("not sound");
    const before = JSON.stringify(answer.problem);
    estimateAcceptability(answer.problem, weightedSum(), { seed: 1, samples: 10, cells: { grades: "any" } });
    expect(JSON.stringify(answer.problem)).toBe(before);
  });
});
