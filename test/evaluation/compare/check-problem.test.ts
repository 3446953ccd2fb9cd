import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkProblem, compare, topsis, type Problem } from "../../../src/index.js";
import { tzengHuang } from "./problems.js";

const codes = (input: unknown) => checkProblem(input).findings.map(({ code }) => code);

/** Everything reachable from a value. */
function* parts(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* parts(part);
}

describe("checkProblem", () => {
  it("leaves the input as it was", () => {
    const input = structuredClone(tzengHuang);
    checkProblem(input);
    expect(input).toEqual(tzengHuang);
  });

  it("answers with a copy that is frozen to the ground", () => {
    const answer = checkProblem({
      ...tzengHuang,
      name: { en: "Example", id: "Contoh" },
      values: [
        [{ value: 5, because: { en: "seen", id: "terlihat" } }, { interval: [7, 8] }, 4],
        ...tzengHuang.values.slice(1),
      ],
    });
    expect(answer.ok && [...parts(answer.problem)].every(Object.isFrozen)).toBe(true);
  });

  it("does not freeze the input", () => {
    const input = structuredClone(tzengHuang);
    checkProblem(input);
    expect([...parts(input)].some(Object.isFrozen)).toBe(false);
  });

  it("keeps its answer when the input changes afterwards", () => {
    const input = structuredClone(tzengHuang) as { values: number[][] } & Problem;
    const answer = checkProblem(input);
    input.values[0]![0] = 99;
    expect(answer.ok && answer.problem.values[0]![0]).toBe(5);
  });

  it("collects all findings, not just the first", () => {
    const input = {
      ...tzengHuang,
      values: [
        [Number.NaN, 8, 4],
        [7, "6", 8],
        [8, 8],
        [7, 4, 6],
      ],
    };
    expect(codes(input)).toEqual(expect.arrayContaining(["cell-not-a-number", "row-length"]));
  });

  it("says both languages and a cure for every error", () => {
    const { findings } = checkProblem({
      alternatives: [{}],
      criteria: [{ id: "x", direction: 3 }],
      values: [["1", 2]],
    });
    expect(findings.length).toBeGreaterThan(3);
    for (const { message, cure } of findings) {
      expect(message.en !== message.id && message.en !== "").toBe(true);
      expect(cure?.en).toBeTruthy();
    }
  });

  it("warns of a property that nothing reads", () => {
    const criteria = tzengHuang.criteria.map((criterion) => ({ ...criterion, scales: [0, 10] }));
    expect(codes({ ...tzengHuang, criteria })).toContain("unknown-property");
  });

  it.each([
    ["grades without order", { grades: ["weak"] }, "grades-not-sound"],
    ["a scale upside down", { scale: [5, 1] }, "scale-not-sound"],
    ["a scale and grades", { scale: [1, 5], grades: ["weak", "strong"] }, "scale-and-grades"],
    ["numbers among grades", { grades: ["weak", "strong"] }, "number-among-grades"],
  ])("refuses %s", (_, extra, code) => {
    const [first, ...rest] = tzengHuang.criteria;
    expect(codes({ ...tzengHuang, criteria: [{ ...first, ...extra }, ...rest] })).toContain(code);
  });

  it.each([
    ["an unknown grade", { grade: "great" }, "grade-unknown"],
    ["an interval upside down", { interval: [5, 1] }, "interval-not-sound"],
    ["a rating of two kinds", { value: 1, grade: "weak" }, "rating-not-sound"],
    ["an unknown absence", { absent: "unknown" }, "absence-unknown"],
    ["an unknown stance", { value: 1, stance: "hoped" }, "grounds-not-sound"],
  ])("refuses %s", (_, cell, code) => {
    expect(codes({ ...tzengHuang, values: [[cell, 8, 4], ...tzengHuang.values.slice(1)] })).toContain(code);
  });

  it("answers anything at all without throwing", () => {
    fc.assert(fc.property(fc.anything(), (input) => Array.isArray(checkProblem(input).findings)));
  });

  it("answers any table in the right places without throwing", () => {
    const shape = fc.record({
      alternatives: fc.array(fc.record({ id: fc.anything() }), { maxLength: 3 }),
      criteria: fc.array(
        fc.record({ id: fc.anything(), direction: fc.anything(), weight: fc.anything(), scale: fc.anything() }),
        {
          maxLength: 3,
        },
      ),
      values: fc.array(fc.array(fc.anything(), { maxLength: 3 }), { maxLength: 3 }),
    });
    fc.assert(fc.property(shape, (input) => Array.isArray(checkProblem(input).findings)));
  });

  it("makes a problem that compares the same any number of times", () => {
    const answer = checkProblem(tzengHuang);
    if (!answer.ok) throw new Error("not sound");
    expect(compare(answer.problem, topsis())).toEqual(compare(answer.problem, topsis()));
  });
});
