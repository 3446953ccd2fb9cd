import { describe, expect, it } from "vitest";
import {
  estimateAcceptability,
  everyMethod,
  explainComparison,
  findConsensus,
  findStability,
  lexicographic,
  studyProblem,
  SyncError,
  type Finding,
  type Problem,
  type ScoringMethod,
} from "../../../src/index.js";
import { problemOf } from "./problems.js";

/** What else is asked of a method that scores, beside the ranking. */
const analyses = {
  findStability,
  estimateAcceptability: (problem: Problem, method: ScoringMethod) =>
    estimateAcceptability(problem, method, { seed: 1, samples: 100 }),
  findConsensus: (problem: Problem, method: ScoringMethod) => findConsensus(problem, [method]),
  explainComparison: (problem: Problem, method: ScoringMethod) =>
    explainComparison(problem, method, { first: "a0", second: "a1" }),
  studyProblem: (problem: Problem, method: ScoringMethod) => studyProblem(problem, { method, samples: 100 }),
} as const;

const methods = [...everyMethod(), lexicographic()].map((method) => ({
  method,
  title: [method.id, method.parameters["normalization"]].filter(Boolean).join(", "),
}));

const values = [
  [10, 200, 3],
  [12, 150, 4],
  [8, 260, 2],
  [11, 170, 5],
];
const put = (row: number, column: number, value: number) =>
  values.map((cells, i) => cells.map((cell, j) => (i === row && j === column ? value : cell)));
const of = (cells: readonly (readonly number[])[], weights = [0.5, 0.3, 0.2]) => problemOf(cells, [1, -1, 1], weights);

/** Inputs that a library may answer with a wrong number: refused, or answered with finite numbers. */
const doubtful: Readonly<Record<string, Problem>> = {
  "a NaN cell": of(put(1, 0, Number.NaN)),
  "an infinite cell": of(put(1, 0, Infinity)),
  "a negative benefit": of(put(1, 0, -12)),
  "a negative cost": of(put(1, 1, -150)),
  "a zero benefit": of(put(1, 0, 0)),
  "a zero cost": of(put(1, 1, 0)),
  "a constant column": of(values.map(([, ...rest]) => [7, ...rest])),
  "a column of zeros": of(values.map(([, ...rest]) => [0, ...rest])),
  "rows that are all equal": of(values.map(() => [7, 3, 5])),
  "a single alternative": of(values.slice(0, 1)),
  "a weight on one criterion alone": of(values, [1, 0, 0]),
  "weights that are all 0": of(values, [0, 0, 0]),
  "a negative weight": of(values, [0.5, -0.3, 0.2]),
  "magnitudes far apart": of(values.map(([x, y, z]) => [x! * 1e140, y! * 1e-140, z!])),
};

/** Everything in a result that is no finite number, or a text that shows one. */
function unsound(value: unknown, path = ""): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value === "string") return /\bNaN\b|Infinity|undefined/.test(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unsound(part, `${path}/${key}`));
}

describe.each(Object.entries(analyses))("%s", (_, analyse) => {
  describe.each(Object.entries(doubtful))("of %s", (_, problem) => {
    it.each(methods)("by $title gives finite numbers or a refusal with a cure", ({ method }) => {
      try {
        expect(unsound(analyse(problem, method))).toEqual([]);
      } catch (error) {
        if (!(error instanceof SyncError)) throw error;
        const details = (error as SyncError).details as { readonly findings?: readonly Finding[] };
        // A problem of one alternative has no second one to explain.
        if ((error as SyncError).reason !== "unknown-id")
          for (const { severity, cure } of details.findings!)
            expect(severity === "error" && cure === undefined).toBe(false);
      }
    });
  });
});
