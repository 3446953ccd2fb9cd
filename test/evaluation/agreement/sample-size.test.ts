import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  judgeSampleSize,
  sampleSizeForDifference,
  sampleSizeForHalfWidth,
  sampleSizeForPairedDifference,
} from "../../../src/evaluation/agreement/sample-size.js";
import { wilsonHalfWidth } from "../../../src/evaluation/agreement/wilson-interval.js";

describe("how many rows it takes", () => {
  it("to see 0.5 against 0.75 in nine of ten cases is the 76.7 of R's manual, rounded up", () => {
    // help(power.prop.test): power.prop.test(p1 = .50, p2 = .75, power = .90) gives n = 76.7.
    expect(sampleSizeForDifference(0.5, 0.75, { power: 0.9 })).toBe(77);
  });

  it("to know 0.9 to three points is 388, as a search with statsmodels 0.15.0 finds", () => {
    expect(sampleSizeForHalfWidth(0.9, 0.03)).toBe(388);
  });

  it("to see 8 % against 5 % on the same rows is Connor's 1131.4 (formula in scipy 1.17.1), rounded up", () => {
    expect(sampleSizeForPairedDifference(0.08, 0.05)).toBe(1132);
  });

  it("for a width is the least that gives it", () => {
    const width = fc.double({ min: 0.005, max: 0.45, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), width, (share, halfWidth) => {
        const n = sampleSizeForHalfWidth(share, halfWidth);
        expect(wilsonHalfWidth(share, n)).toBeLessThanOrEqual(halfWidth);
        if (n > 1) expect(wilsonHalfWidth(share, n - 1)).toBeGreaterThan(halfWidth);
      }),
    );
  });

  it("for a difference does not depend on which share comes first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
        fc.pre(a !== b);
        expect(sampleSizeForDifference(a / 100, b / 100)).toBe(sampleSizeForDifference(b / 100, a / 100));
      }),
    );
  });

  it.each([
    ["equal shares", () => sampleSizeForDifference(0.5, 0.5)],
    ["equal shares of the same rows", () => sampleSizeForPairedDifference(0.1, 0.1)],
    ["shares that add up to more than all", () => sampleSizeForPairedDifference(0.7, 0.6)],
    ["no width", () => sampleSizeForHalfWidth(0.5, 0)],
    ["a power of 1", () => sampleSizeForDifference(0.5, 0.6, { power: 1 })],
    ["no rows", () => judgeSampleSize(0.5, 0, 0.1)],
  ])("is not asked of %s", (_, ask) => {
    expect(ask).toThrow(expect.objectContaining({ reason: "parameter-out-of-range" }) as Error);
  });

  it("is judged: 343 rows know 0.9 to 3.2 points, not to 3", () => {
    const { halfWidth, ...judged } = judgeSampleSize(0.9, 343, 0.03);
    expect(judged).toEqual({ n: 343, needed: 388, enough: false });
    expect(halfWidth).toBeCloseTo(0.031881437435706816, 12); // statsmodels 0.15.0
  });
});
