import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrapInterval } from "../../../src/evaluation/agreement/bootstrap-interval.js";
import { normalQuantile } from "../../../src/evaluation/agreement/normal-quantile.js";
import { normalTail } from "../../../src/evaluation/agreement/normal-tail.js";
import { isComputable, noRows, notComputable } from "../../../src/evaluation/agreement/not-computable.js";
import { quantile } from "../../../src/evaluation/agreement/quantile.js";
import { shareEstimate } from "../../../src/evaluation/agreement/wilson-interval.js";
import reference from "./reference.json" with { type: "json" };

const mean = (sample: readonly number[]) =>
  sample.length === 0 ? noRows : sample.reduce((sum, x) => sum + x, 0) / sample.length;

describe("the normal distribution", () => {
  it.each(reference.normalQuantile)("has its %d quantile where scipy has it", (probability, value) => {
    expect(Math.abs(normalQuantile(probability) - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
  });

  it.each(reference.normalTail)("has above %d the probability that scipy gives", (z, value) => {
    expect(Math.abs(normalTail(z) / value - 1)).toBeLessThan(1e-12);
  });
});

describe("a quantile", () => {
  it.each(reference.quantile.at)("at %d is numpy's", (share, value) => {
    expect(quantile(reference.quantile.numbers, share)).toBeCloseTo(value, 12);
  });
});

describe("the Wilson interval", () => {
  it.each(reference.wilson)(
    "of $right out of $of at $confidence is statsmodels'",
    ({ right, of, confidence, ...rest }) => {
      const { low, high } = shareEstimate(right, of, confidence) as { low: number; high: number };
      expect(low).toBeCloseTo(rest.low, 10);
      expect(high).toBeCloseTo(rest.high, 10);
    },
  );

  it.each([
    // R. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %d out of %d is Newcombe's", (right, of, low, high) => {
    const interval = shareEstimate(right, of) as { low: number; high: number };
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("holds the share and stays inside 0 to 1", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.double({ min: 0.01, max: 0.9999, noNaN: true }), (a, b, confidence) => {
        fc.pre(a + b > 0);
        const { low, value, high } = shareEstimate(a, a + b, confidence) as {
          low: number;
          value: number;
          high: number;
        };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("mirrors itself when right and wrong change places", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (a, b) => {
        fc.pre(a + b > 0);
        const one = shareEstimate(a, a + b) as { low: number; high: number };
        const other = shareEstimate(b, a + b) as { low: number; high: number };
        expect(one.low).toBeCloseTo(1 - other.high, 12);
      }),
    );
  });

  it("says that there are no rows", () => {
    expect(shareEstimate(0, 0)).toEqual(noRows);
  });

  it.each([
    [2, 1, 0.95],
    [1, 0, 0.95],
    [-1, 3, 0.95],
    [0.5, 3, 0.95],
    [1, 3, 1],
    [1, 3, Number.NaN],
  ])("refuses %d right of %d at %d", (right, of, confidence) => {
    expect(() => shareEstimate(right, of, confidence)).toThrow(
      expect.objectContaining({ reason: "parameter-out-of-range" }) as Error,
    );
  });
});

describe("the bootstrap interval", () => {
  const samples = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 });

  it("is the same for the same seed", () => {
    fc.assert(
      fc.property(samples, fc.nat(), (sample, seed) => {
        const draw = () => bootstrapInterval(sample, mean, { seed, resamples: 50 });
        expect(draw()).toEqual(draw());
      }),
    );
  });

  it("differs with the seed, and names it", () => {
    const draw = (seed: number) => bootstrapInterval([1, 5, 2, 8, 9, 3, 7], mean, { seed, resamples: 200 });
    expect(draw(1)).not.toEqual({ ...draw(2), seed: 1 });
    expect(draw(2)).toMatchObject({ seed: 2, resamples: 200 });
  });

  it("holds the figure, also one that draws are always below", () => {
    fc.assert(
      fc.property(samples, fc.nat(), (sample, seed) => {
        for (const statistic of [
          mean,
          (x: readonly number[]) => Math.max(...x),
          (x: readonly number[]) => new Set(x).size,
        ]) {
          const found = bootstrapInterval(sample, statistic, { seed, resamples: 40 });
          if (!isComputable(found)) throw new Error("computable");
          expect(found.low).toBeLessThanOrEqual(found.value);
          expect(found.high).toBeGreaterThanOrEqual(found.value);
        }
      }),
    );
  });

  it("agrees with the Wilson interval on a share of many rows", () => {
    const rows = Array.from({ length: 1000 }, (_, i) => (i < 700 ? 1 : 0));
    const wilson = shareEstimate(700, 1000) as { low: number; high: number };
    const found = bootstrapInterval<number>(rows, mean, { seed: 3 }) as { low: number; high: number };
    expect(Math.abs(found.low - wilson.low)).toBeLessThan(0.003);
    expect(Math.abs(found.high - wilson.high)).toBeLessThan(0.003);
  });

  it("counts the draws in which the figure cannot be computed", () => {
    // The figure needs the one rare row, which is missing from a draw of ten with probability 0.9^10 = 0.35.
    const rows = Array.from({ length: 10 }, (_, i) => i);
    const rare = (sample: readonly number[]) => (sample.includes(0) ? mean(sample) : notComputable("rare", "jarang"));
    const found = bootstrapInterval(rows, rare, { seed: 1, resamples: 1000 }) as { dropped: number };
    expect(found.dropped).toBeGreaterThan(300);
    expect(found.dropped).toBeLessThan(400);
  });

  it("is not computable where most draws are not", () => {
    const all = (sample: readonly number[]) => (new Set(sample).size === 5 ? 1 : notComputable("few", "sedikit"));
    expect(bootstrapInterval([1, 2, 3, 4, 5], all, { seed: 1 })).toMatchObject({ absent: "not-computable" });
  });

  it("says so where the figure is no finite number", () => {
    expect(bootstrapInterval([1], () => Number.NaN, { seed: 1 })).toMatchObject({ absent: "not-computable" });
  });

  it("passes on what is missing over no rows", () => {
    expect(bootstrapInterval([], mean, { seed: 1 })).toEqual(noRows);
  });
});
