import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { preferenceSums } from "../../../../src/evaluation/compare/methods/preference-sums.js";
import type { Preference } from "../../../../src/index.js";

/** The six functions as Brans & Vincke (1985) print them, pair by pair. */
function preferenceFor(
  lead: number,
  { shape, indifference: q = 0, preference: p = 0, inflection: s = 0 }: Preference,
): number {
  if (lead <= 0) return 0;
  switch (shape) {
    case "usual":
      return 1;
    case "u-shape":
      return lead > q ? 1 : 0;
    case "v-shape":
      return p === 0 ? 1 : Math.min(1, lead / p);
    case "level":
      return lead > p ? 1 : lead > q ? 0.5 : 0;
    case "linear":
      return lead <= q ? 0 : p === q ? 1 : Math.min(1, (lead - q) / (p - q));
    case "gaussian":
      return s === 0 ? 1 : 1 - Math.exp((-lead * lead) / (2 * s * s));
  }
}

describe("preferenceSums", () => {
  it.each(["usual", "u-shape", "v-shape", "level", "linear", "gaussian"] as const)(
    "%s: equals the sum over all pairs",
    (shape) => {
      const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 40 });
      const thresholds = fc.tuple(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 5 }),
      );
      fc.assert(
        fc.property(values, thresholds, (list, [indifference, more, inflection]) => {
          const given = { shape, indifference, preference: indifference + more, inflection };
          const sorted = Float64Array.from(list).sort();
          const sums = preferenceSums(sorted, given, 0);
          sorted.forEach((value, place) => {
            const pairs = sorted.reduce((sum, other) => sum + preferenceFor(value - other, given), 0);
            expect(sums[place]).toBeCloseTo(pairs, 9);
          });
        }),
      );
    },
  );

  it("keeps its digits where the values are large and their differences small", () => {
    const sorted = Float64Array.from({ length: 2000 }, (_, place) => 1e9 + place / 1024);
    const sums = preferenceSums(sorted, { shape: "linear", indifference: 0.25, preference: 0.75 }, 0);
    const pairs = sorted.reduce(
      (sum, other) =>
        sum + preferenceFor(sorted[1999]! - other, { shape: "linear", indifference: 0.25, preference: 0.75 }),
      0,
    );
    expect(Math.abs(sums[1999]! - pairs)).toBeLessThan(1e-9);
  });
});
