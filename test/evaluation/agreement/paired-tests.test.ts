import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mcnemar } from "../../../src/evaluation/agreement/mcnemar.js";
import { isComputable, noRows } from "../../../src/evaluation/agreement/not-computable.js";
import { pairedPermutationTest } from "../../../src/evaluation/agreement/paired-permutation-test.js";
import reference from "./reference.json" with { type: "json" };

const mean = (sample: readonly number[]) =>
  sample.length === 0 ? noRows : sample.reduce((sum, x) => sum + x, 0) / sample.length;

/** Two classifiers of which one alone is right so often, the other alone so often. */
const differing = (firstOnly: number, secondOnly: number) =>
  [
    [...Array.from({ length: firstOnly }, () => true), ...Array.from({ length: secondOnly }, () => false), true],
    [...Array.from({ length: firstOnly }, () => false), ...Array.from({ length: secondOnly }, () => true), true],
  ] as const;

describe("McNemar's test", () => {
  it.each(reference.mcnemar)("of $firstOnly against $secondOnly has the exact p value of scipy 1.17.1", (row) => {
    const { exact } = mcnemar(...differing(row.firstOnly, row.secondOnly));
    expect(Math.abs(exact / row.exact - 1)).toBeLessThan(1e-9);
  });

  it.each(reference.mcnemar)("of $firstOnly against $secondOnly is corrected as by statsmodels 0.15.0", (row) => {
    const { corrected } = mcnemar(...differing(row.firstOnly, row.secondOnly));
    if (!isComputable(corrected)) throw new Error("computable");
    expect(corrected.statistic).toBeCloseTo(row.statistic, 10);
    expect(Math.abs(corrected.p / row.p - 1)).toBeLessThan(1e-9);
  });

  it("counts the four cases", () => {
    expect(mcnemar([true, true, false, false, false], [true, false, true, false, false])).toMatchObject({
      bothRight: 1,
      firstOnly: 1,
      secondOnly: 1,
      neither: 2,
    });
  });

  it("sees no difference where nothing tells the two apart, and cannot correct nothing", () => {
    expect(mcnemar([true], [true])).toMatchObject({ exact: 1, corrected: { absent: "not-computable" } });
  });

  it("stays finite over a hundred thousand rows", () => {
    const { exact } = mcnemar(...differing(50_000, 50_300));
    expect(exact).toBeGreaterThan(0.3);
    expect(exact).toBeLessThan(0.4);
  });

  it("does not care which classifier comes first", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean())), (rows) => {
        const [first, second] = [rows.map(([one]) => one), rows.map(([, other]) => other)];
        const [one, other] = [mcnemar(first, second), mcnemar(second, first)];
        expect([one.exact, one.corrected]).toEqual([other.exact, other.corrected]);
      }),
    );
  });

  it("refuses columns of different length", () => {
    expect(() => mcnemar([true], [])).toThrow(expect.objectContaining({ reason: "rows-do-not-match" }) as Error);
  });
});

describe("the paired permutation test", () => {
  it("gives Fisher's 5.267 % for Darwin's maize", () => {
    // R. Fisher, The Design of Experiments (1935), sect. 21: 863 of 32,768 sums are as large, the same number as small.
    const gains = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
    const crossed = gains.map((gain) => gain + 100);
    const selfed = gains.map(() => 100);
    expect(pairedPermutationTest(crossed, selfed, mean, { seed: 1, permutations: 2 ** 15 })).toMatchObject({
      kind: "exact",
      p: (2 * 863) / 32_768,
    });
  });

  it.each(reference.permutation)("has the difference and p value of scipy 1.17.1: $difference, $p", (row) => {
    const found = pairedPermutationTest(row.first, row.second, mean, { seed: 1 });
    if (!isComputable(found)) throw new Error("computable");
    expect(found.difference).toBeCloseTo(row.difference, 12);
    expect(found.p).toBeCloseTo(row.p, 12);
  });

  it("of shares right is McNemar's exact test", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 9 }), (rows) => {
        const [first, second] = [rows.map(([one]) => one), rows.map(([, other]) => other)];
        const found = pairedPermutationTest(first.map(Number), second.map(Number), mean, { seed: 1 });
        if (!isComputable(found)) throw new Error("computable");
        expect(found.p).toBeCloseTo(mcnemar(first, second).exact, 10);
      }),
      { numRuns: 30 },
    );
  });

  it("comes near the exact p value when it samples", () => {
    const { first, second, p } = reference.permutation[1]!;
    const sampled = pairedPermutationTest(first, second, mean, { seed: 4, permutations: 2000 });
    expect(sampled).toMatchObject({ kind: "sampled", permutations: 2000, seed: 4, dropped: 0 });
    expect(Math.abs((sampled as { p: number }).p - p)).toBeLessThan(0.03);
  });

  it("never says 0 when it samples", () => {
    const many = Array.from({ length: 60 }, () => 1);
    const none = many.map(() => 0);
    expect(pairedPermutationTest(many, none, mean, { seed: 1, permutations: 99 })).toMatchObject({ p: 0.01 });
  });

  it("is the same for the same seed", () => {
    const { first, second } = reference.permutation[1]!;
    const draw = () => pairedPermutationTest(first, second, mean, { seed: 9, permutations: 300 });
    expect(draw()).toEqual(draw());
  });

  it("says so where the figure is no finite number", () => {
    const ratio = (sample: readonly number[]) => 1 / sample[0]!;
    expect(pairedPermutationTest([0], [1], ratio, { seed: 1 })).toMatchObject({ absent: "not-computable" });
  });

  it("passes on what is missing", () => {
    expect(pairedPermutationTest([], [], mean, { seed: 1 })).toEqual(noRows);
  });
});
