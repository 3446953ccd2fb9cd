import { describe, expect, it } from "vitest";
import {
  compare,
  dominance,
  gradeMappings,
  lexicographic,
  normalizations,
  SyncError,
  topsis,
  vikor,
  weightedSum,
  type CellPolicy,
  type Criterion,
  type Problem,
} from "../../../src/index.js";

const grades = ["weak", "moderate", "strong"];

const problem: Problem = {
  alternatives: [{ id: "a" }, { id: "b" }, { id: "c" }],
  criteria: [
    { id: "foundation", direction: 1, weight: 1, grades },
    { id: "ease", direction: 1, weight: 1, grades },
  ],
  values: [
    [{ grade: "strong", because: "Table 1", claim: "paper-states", stance: "stated" }, { grade: "weak" }],
    [{ grade: "moderate" }, { grade: "moderate" }],
    [{ grade: "weak" }, { grade: "moderate" }],
  ],
};

const gaps: Problem = {
  alternatives: [{ id: "a" }, { id: "b" }],
  criteria: [
    { id: "reach", direction: 1, weight: 1, scale: [0, 10] },
    { id: "cost", direction: -1, weight: 1, scale: [0, 10] },
    { id: "speed", direction: 1, weight: 1, scale: [0, 10] },
  ],
  values: [
    ["not-stated", { interval: [2, 4] }, 5],
    [4, 6, { absent: "not-applicable" }],
  ],
};

const withoutScale = ({ id, direction, weight }: Criterion): Criterion => ({ id, direction, weight });

const scores = (policy: CellPolicy) =>
  compare(gaps, weightedSum(), policy).rows.map(({ score }) => Number(score.toFixed(6)));

describe("grades", () => {
  it("are refused by methods that need numbers, with the criterion and the cure", () => {
    expect(() => compare(problem, topsis())).toThrow(/foundation.*gradeMappings/s);
  });

  it("become numbers by a mapping that the result names", () => {
    const { made } = compare(problem, weightedSum(), { grades: gradeMappings.equalSteps });
    expect(made.options["cells"]).toEqual({ grades: "equal-steps" });
  });

  it("are noted criterion by criterion when they are mapped", () => {
    const { findings } = compare(problem, weightedSum(), { grades: gradeMappings.equalSteps });
    expect(findings.filter(({ code }) => code === "grades-mapped").map(({ where }) => where?.criterion)).toEqual([
      "foundation",
      "ease",
    ]);
  });

  it("give a warning when another mapping would put others first", () => {
    // The middle grade counts 1/2, 1/3 or 2/3 of the way: a (1 + 0) against b (twice the middle).
    const twoEnds = {
      ...problem,
      values: [
        [{ grade: "strong" }, { grade: "weak" }],
        [{ grade: "moderate" }, { grade: "moderate" }],
        [{ grade: "weak" }, { grade: "strong" }],
      ],
    };
    const { findings } = compare(twoEnds, weightedSum(), { grades: gradeMappings.risingSteps });
    const decides = findings.filter(({ code }) => code === "grade-mapping-decides");
    expect(decides.map(({ message }) => message.en)).toEqual([
      expect.stringContaining("equal steps"),
      expect.stringContaining("falling steps"),
    ]);
  });

  it("give no such warning where every mapping agrees", () => {
    const clear = { ...problem, values: [[{ grade: "strong" }, { grade: "strong" }], ...problem.values.slice(1)] };
    const { findings } = compare(clear, weightedSum(), { grades: gradeMappings.equalSteps });
    expect(findings.map(({ code }) => code)).not.toContain("grade-mapping-decides");
  });

  it("need no mapping where a method reads their order alone", () => {
    expect(compare(problem, dominance()).relation.map(({ standing }) => standing)).toEqual([
      "incomparable",
      "incomparable",
      "outranks",
    ]);
    expect(compare(problem, lexicographic({ order: ["foundation"] })).rows.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });
});

describe("gaps and intervals", () => {
  it("are refused by default, every cell named", () => {
    let error: unknown;
    try {
      compare(gaps, weightedSum());
    } catch (thrown) {
      error = thrown;
    }
    if (!(error instanceof SyncError)) throw new Error("nothing was refused");
    const { findings } = error.details as {
      readonly findings: readonly { readonly code: string; readonly where: object }[];
    };
    expect(findings.map(({ code, where }) => [code, where])).toEqual([
      ["gap-refused", { pointer: "/values/0/0", criterion: "reach", alternative: "a" }],
      ["interval-refused", { pointer: "/values/0/1", criterion: "cost", alternative: "a" }],
      ["gap-refused", { pointer: "/values/1/2", criterion: "speed", alternative: "b" }],
    ]);
  });

  it("take the worst end of the declared scale when asked to", () => {
    expect(scores({ notStated: "worst", notApplicable: "worst", intervals: "worst" })).toEqual([
      Number(((0 + 0.6 + 0.5) / 3).toFixed(6)),
      Number(((0.4 + 0.4 + 0) / 3).toFixed(6)),
    ]);
  });

  it("take the best end when asked to", () => {
    expect(scores({ notStated: "best", notApplicable: "best", intervals: "best" })[0]).toBeCloseTo(
      (1 + 0.8 + 0.5) / 3,
      5,
    );
  });

  it("leave out a criterion with a gap when asked to, and share its weight", () => {
    const { rows, findings, steps } = compare(gaps, weightedSum(), {
      notStated: "skip",
      notApplicable: "skip",
      intervals: "middle",
    });
    expect(rows.map(({ score }) => Number(score.toFixed(6)))).toEqual([0.7, 0.4]);
    expect(steps[0]?.columns).toEqual(["cost"]);
    expect(findings.filter(({ code }) => code === "criterion-skipped").map(({ where }) => where?.criterion)).toEqual([
      "reach",
      "speed",
    ]);
  });

  it("stand in the result with the policy that filled them", () => {
    const policy = { notStated: "worst", notApplicable: "best", intervals: "middle" } as const;
    const { made, findings } = compare(gaps, vikor(), policy);
    expect(made.options["cells"]).toEqual(policy);
    expect(findings.filter(({ code }) => code === "gap-filled" || code === "interval-resolved")).toHaveLength(3);
  });

  it("cannot be skipped until nothing is left", () => {
    const nothing: Problem = {
      ...gaps,
      values: [
        ["not-stated", "not-stated", "not-stated"],
        [4, 6, 5],
      ],
    };
    expect(() => compare(nothing, weightedSum(), { notStated: "skip" })).toThrow(/No criterion/);
  });

  it("cannot take an end of nothing", () => {
    const open = withoutScale(gaps.criteria[0]!);
    const unknown: Problem = { ...gaps, criteria: [open], values: [["not-stated"], ["not-stated"]] };
    expect(() => compare(unknown, weightedSum(), { notStated: "worst" })).toThrow(/nothing is known/);
  });
});

describe("declared scales", () => {
  it("keep the ranks of others when an alternative goes", () => {
    const wide: Problem = {
      alternatives: [{ id: "a" }, { id: "b" }, { id: "c" }],
      criteria: [
        { id: "x", direction: 1, weight: 1, scale: [0, 100] },
        { id: "y", direction: 1, weight: 1, scale: [0, 100] },
      ],
      values: [
        [60, 40],
        [48, 50],
        [0, 90],
      ],
    };
    const first = (given: Problem) => compare(given, weightedSum()).rows.find(({ rank }) => rank === 1)!.id;
    const fewer = { ...wide, alternatives: wide.alternatives.slice(0, 2), values: wide.values.slice(0, 2) };
    expect([first(wide), first(fewer)]).toEqual(["a", "a"]);
  });

  it("give a note where they are missing and min-max reads the data instead", () => {
    const open = {
      ...gaps,
      criteria: gaps.criteria.map(withoutScale),
      values: [
        [1, 2, 5],
        [4, 6, 3],
      ],
    };
    const codes = compare(open, topsis({ normalization: normalizations.minMax })).findings.map(({ code }) => code);
    expect(codes.filter((code) => code === "scale-from-data")).toHaveLength(3);
  });
});
