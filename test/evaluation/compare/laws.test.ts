import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as methods from "../../../src/evaluation/compare/methods/index.js";
import { dominance } from "../../../src/evaluation/compare/methods/index.js";
import * as library from "../../../src/index.js";
import { compare, type Comparison, type Method, type Problem } from "../../../src/index.js";
import { problemOf } from "./problems.js";

/** The laws apply to a method by its being exported. */
const all = Object.values(methods).map((make): Method => make());

/** How a comparison says that the order of two may depend on who else is in the list. */
const listCodes = ["depends-on-list", "scale-from-data"];

/** Positive values with few digits, so that ties and equal columns are common and every method applies. */
const problems = fc
  .record({ rows: fc.integer({ min: 1, max: 7 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      values: fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      directions: fc.array(fc.constantFrom(1, -1), { minLength: columns, maxLength: columns }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
    }),
  )
  .map(({ values, directions, weights }) => problemOf(values, directions, weights));

/** What a comparison says of each pair, by ids: -1 first better, 1 second better, 0 equal, undefined incomparable. */
function verdicts(comparison: Comparison): ReadonlyMap<string, number | undefined> {
  const pairs = new Map<string, number | undefined>();
  const put = (first: string, second: string, verdict: number | undefined) => {
    pairs.set(`${first} ${second}`, verdict);
    pairs.set(`${second} ${first}`, verdict === undefined || verdict === 0 ? verdict : -verdict);
  };
  if (comparison.kind === "relation") {
    const signs = { outranks: -1, outranked: 1, indifferent: 0, incomparable: undefined };
    for (const { first, second, standing } of comparison.relation) put(first, second, signs[standing]);
  } else
    comparison.rows.forEach((first, place) => {
      for (const second of comparison.rows.slice(place + 1))
        put(first.id, second.id, Math.sign(first.rank - second.rank));
    });
  return pairs;
}

const sorted = (pairs: ReadonlyMap<string, number | undefined>) => [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));

describe("the methods under these laws", () => {
  it("are all that the package exports", () => {
    const makesMethod = (make: unknown): boolean => {
      if (typeof make !== "function") return false;
      try {
        const made = (make as () => Partial<Method> | undefined)();
        return typeof made?.compute === "function" && (made.kind === "scored" || made.kind === "relation");
      } catch {
        return false;
      }
    };
    const exported = Object.entries(library).flatMap(([name, make]) => (makesMethod(make) ? [name] : []));
    expect(exported.sort()).toEqual(Object.keys(methods).sort());
  });
});

describe.each(all)("$id", (method) => {
  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const turned: Problem = {
          ...problem,
          alternatives: [...problem.alternatives].reverse(),
          values: [...problem.values].reverse(),
        };
        expect(sorted(verdicts(compare(turned, method)))).toEqual(sorted(verdicts(compare(problem, method))));
      }),
    );
  });

  it("never puts a dominated alternative above its dominator", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const pairs = verdicts(compare(problem, method));
        for (const { first, second, standing } of compare(problem, dominance()).relation) {
          const verdict = pairs.get(`${first} ${second}`);
          if (standing === "outranks") expect(verdict ?? 0).toBeLessThanOrEqual(0);
          if (standing === "outranked") expect(verdict ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("does not depend on the scale of the weights", () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(0.001, 3, 1e6), (problem, factor) => {
        const scaled: Problem = {
          ...problem,
          criteria: problem.criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * factor })),
        };
        expect(verdicts(compare(scaled, method))).toEqual(verdicts(compare(problem, method)));
      }),
    );
  });

  // Every method with its default parameters promises this; thresholds would have to change their unit too. ELECTRE I
  // measures discordance against the widest criterion, but on columns already divided by their sums.
  it("does not depend on the unit of a criterion", () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(0.01, 1000, 4096), (problem, factor) => {
        const values = problem.values.map(([first, ...rest]) => [(first as number) * factor, ...rest]);
        expect(verdicts(compare({ ...problem, values }, method))).toEqual(verdicts(compare(problem, method)));
      }),
    );
  });

  it("keeps the order of the others when one is left out, or says that it may not", () => {
    fc.assert(
      fc.property(problems, fc.nat(), (problem, pick) => {
        const count = problem.alternatives.length;
        const all = compare(problem, method);
        if (count === 1 || all.findings.some(({ code }) => listCodes.includes(code))) return;
        const out = pick % count;
        const kept = <Item>(list: readonly Item[]) => list.filter((_, row) => row !== out);
        const fewer = { ...problem, alternatives: kept(problem.alternatives), values: kept(problem.values) };
        const before = verdicts(all);
        for (const [pair, verdict] of verdicts(compare(fewer, method))) expect(before.get(pair)).toBe(verdict);
      }),
    );
  });

  it("gives finite numbers only, in scores and in steps", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const comparison = compare(problem, method);
        const numbers = comparison.steps.flatMap(({ rows }) => rows.flatMap(({ values }) => values));
        if (comparison.kind === "scored") numbers.push(...comparison.rows.map(({ score }) => score));
        expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
    );
  });

  it("has one row an alternative, or every pair once", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const comparison = compare(problem, method);
        const count = problem.alternatives.length;
        if (comparison.kind === "scored") expect(comparison.rows).toHaveLength(count);
        else expect(comparison.relation).toHaveLength((count * (count - 1)) / 2);
      }),
    );
  });

  it("says the same again, and survives JSON", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const once = compare(problem, method);
        expect(JSON.parse(JSON.stringify(once))).toEqual(compare(problem, method));
      }),
    );
  });

  it("has a label in both languages and a source", () => {
    expect(method.label.en && method.label.id && method.sources[0].title && method.sources[0].locator).toBeTruthy();
  });
});
