import { describe, expect, it } from "vitest";
import * as methods from "../../../src/evaluation/compare/methods/index.js";
import {
  compare,
  everyMethod,
  findDominated,
  SyncError,
  type Finding,
  type Method,
  type Problem,
} from "../../../src/index.js";

/** Every method by being exported, and those that scale once more under every scaling. */
const all = [...Object.values(methods).map((make): Method => make()), ...everyMethod()]
  .map((method) => ({ method, title: [method.id, method.parameters["normalization"]].filter(Boolean).join(", ") }))
  .filter(({ title }, place, list) => list.findIndex((other) => other.title === title) === place);

/** The base problem of the survey of libraries; each case breaks one thing. */
const base = () => ({
  alternatives: ["a", "b", "c", "d"].map((id): { id: unknown } => ({ id })),
  criteria: [
    { id: "x", direction: 1 as unknown, weight: 0.5 as unknown },
    { id: "y", direction: -1 as unknown, weight: 0.3 as unknown },
    { id: "z", direction: 1 as unknown, weight: 0.2 as unknown },
  ],
  values: [
    [10, 200, 3],
    [12, 150, 4],
    [8, 260, 2],
    [11, 170, 5],
  ] as unknown[][],
});

type Base = ReturnType<typeof base>;

/** What is broken, how, and the code and place of the finding that must say so, whatever the method. */
const broken: readonly (readonly [string, (problem: Base) => unknown, string, Finding["where"]])[] = [
  ["a NaN cell", (p) => void (p.values[1]![0] = Number.NaN), "cell-not-a-number", { criterion: "x", alternative: "b" }],
  [
    "an infinite cell",
    (p) => void (p.values[1]![0] = Infinity),
    "cell-not-a-number",
    { criterion: "x", alternative: "b" },
  ],
  [
    "a number in quotation marks",
    (p) => void (p.values[2]![1] = "260"),
    "cell-not-a-number",
    { criterion: "y", alternative: "c" },
  ],
  ["null in a cell", (p) => void (p.values[2]![1] = null), "cell-not-a-number", { criterion: "y", alternative: "c" }],
  [
    "a cell too large to square",
    (p) => void (p.values[2]![1] = 1e200),
    "cell-not-a-number",
    { criterion: "y", alternative: "c" },
  ],
  ["no rows", (p) => void (p.values = []), "no-values", {}],
  ["a list instead of a table", (p) => void (p.values = [10, 12, 8, 11] as never), "row-length", { alternative: "a" }],
  ["no alternatives", (p) => void (p.alternatives = []), "no-alternatives", {}],
  [
    "all weights 0",
    (p) => {
      for (const criterion of p.criteria) criterion.weight = 0;
    },
    "weights-all-zero",
    {},
  ],
  ["a negative weight", (p) => void (p.criteria[1]!.weight = -0.3), "weight-negative", { criterion: "y" }],
  ["a NaN weight", (p) => void (p.criteria[1]!.weight = Number.NaN), "weight-not-a-number", { criterion: "y" }],
  ["a missing weight", (p) => void (p.criteria[1]!.weight = undefined), "weight-not-a-number", { criterion: "y" }],
  ["too few criteria", (p) => void p.criteria.pop(), "row-length", { alternative: "a" }],
  ["the direction 0", (p) => void (p.criteria[0]!.direction = 0), "direction-unknown", { criterion: "x" }],
  ["the direction 2", (p) => void (p.criteria[0]!.direction = 2), "direction-unknown", { criterion: "x" }],
  ["a direction in words", (p) => void (p.criteria[0]!.direction = "benefit"), "direction-unknown", { criterion: "x" }],
  ["a ragged row", (p) => void p.values[3]!.pop(), "row-length", { alternative: "d" }],
  ["too few rows", (p) => void p.values.pop(), "row-count", {}],
  ["the same name twice", (p) => void (p.alternatives[3]!.id = "a"), "id-twice", { alternative: "a" }],
  [
    "a value outside its scale",
    (p) => Object.assign(p.criteria[0]!, { scale: [0, 11] }),
    "outside-scale",
    { criterion: "x", alternative: "b" },
  ],
];

const inBoth = { en: expect.stringMatching(/./) as unknown, id: expect.stringMatching(/./) as unknown };

function thrownBy(run: () => unknown): SyncError {
  try {
    run();
  } catch (error) {
    if (error instanceof SyncError) return error as SyncError;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const findingsOf = (error: SyncError) => (error.details as { readonly findings: readonly Finding[] }).findings;

describe.each(all)("$title", ({ method }) => {
  it.each(broken)("refuses %s, with place and cure", (_, spoil, code, where) => {
    const problem = base();
    spoil(problem);
    const error = thrownBy(() => compare(problem as unknown as Problem, method));
    const finding = findingsOf(error).find((candidate) => candidate.code === code);
    expect(finding).toMatchObject({ severity: "error", where, cure: inBoth, message: inBoth });
  });

  it.each([
    ["a negative benefit", 0, [10, -12, 8, 11]],
    ["a negative cost", 1, [200, -150, 260, 170]],
    ["a zero benefit", 0, [10, 0, 8, 11]],
    ["a zero cost", 1, [200, 0, 260, 170]],
  ] as const)("refuses %s or counts it and says so", (_, column, cells) => {
    const problem = base();
    cells.forEach((cell, row) => (problem.values[row]![column] = cell));
    const criterion = problem.criteria[column]!.id;
    const said = answered(problem, method).find(
      ({ where }) => where?.criterion === criterion && where.alternative === "b",
    );
    expect(said).toMatchObject({ cure: inBoth, message: inBoth });
  });

  it.each([
    ["a constant column", [[0, 0, 0, 0].map(() => 7)], "criterion-constant"],
    [
      "rows that are all equal",
      [
        [7, 7, 7, 7],
        [3, 3, 3, 3],
        [5, 5, 5, 5],
      ],
      "criterion-constant",
    ],
  ] as const)("answers %s without NaN and says so", (_, columns, code) => {
    const problem = base();
    columns.forEach((cells, column) => {
      cells.forEach((cell, row) => (problem.values[row]![column] = cell));
    });
    expect(answered(problem, method).map((finding) => finding.code)).toContain(code);
  });

  it("answers weights that sum to 10 as if they summed to 1, and says so", () => {
    const problem = base();
    problem.criteria.forEach((criterion) => (criterion.weight = 10 * (criterion.weight as number)));
    expect(answered(problem, method).map(({ code }) => code)).toContain("weights-rescaled");
  });

  it("answers a single alternative", () => {
    const problem = base();
    problem.alternatives.length = problem.values.length = 1;
    expect(() => answered(problem, method)).not.toThrow();
  });

  it("refuses a gap until a policy says what stands for it", () => {
    const problem = base();
    problem.values[1]![0] = "not-stated";
    const error = thrownBy(() => compare(problem as unknown as Problem, method));
    expect(findingsOf(error)).toContainEqual(
      expect.objectContaining({
        code: "gap-refused",
        where: { pointer: "/values/1/0", criterion: "x", alternative: "b" },
      }),
    );
  });
});

/** The findings of an answer or refusal; an answer must hold finite numbers only. */
function answered(problem: unknown, method: Method): readonly Finding[] {
  let comparison;
  try {
    comparison = compare(problem as Problem, method);
  } catch (error) {
    if (error instanceof SyncError) return findingsOf(error as SyncError);
    throw error;
  }
  const numbers = comparison.steps.flatMap(({ rows }) => rows.flatMap(({ values }) => values));
  if (comparison.kind === "scored") numbers.push(...comparison.rows.map(({ score }) => score));
  expect(numbers.every((value) => typeof value === "string" || Number.isFinite(value))).toBe(true);
  return comparison.findings;
}

describe("dominated rows", () => {
  it("are found when asked for, with what dominates them", () => {
    const problem = base();
    problem.values[2] = [9, 210, 3];
    const findings = findDominated(problem as unknown as Problem);
    expect(findings.map(({ code, message }) => [code, message.en])).toEqual([
      ["dominated", '"a" is dominated by "b".'],
      ["dominated", '"c" is dominated by "b".'],
    ]);
  });

  it("that are copies are called copies", () => {
    const problem = base();
    problem.values[2] = [...problem.values[1]!];
    expect(findDominated(problem as unknown as Problem)).toContainEqual(
      expect.objectContaining({ code: "duplicate", where: { alternative: "c" } }),
    );
  });
});
