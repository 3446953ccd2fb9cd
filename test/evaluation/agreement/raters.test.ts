import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrapInterval } from "../../../src/evaluation/agreement/bootstrap-interval.js";
import { cohenKappa } from "../../../src/evaluation/agreement/cohen-kappa.js";
import { fleissKappa } from "../../../src/evaluation/agreement/fleiss-kappa.js";
import { krippendorffAlpha } from "../../../src/evaluation/agreement/krippendorff-alpha.js";
import type { MeasurementLevel, RaterRating } from "../../../src/evaluation/agreement/measurement-level.js";
import { isComputable } from "../../../src/evaluation/agreement/not-computable.js";
import reference from "./reference.json" with { type: "json" };

const { single, raters, published } = reference;
const order = ["a", "b", "c", "d", "e"];
const pairs = single.gold.map((label, row) => [label, single.predicted[row]!] as const);
const levels: readonly MeasurementLevel[] = [
  { level: "nominal" },
  { level: "ordinal", order: [1, 2, 3, 4, 5] },
  { level: "interval" },
];

/** What one rater said of the units, as printed: a digit a unit, a dot where the rater was silent. */
const ratingsOf = (line: string) => Array.from(line, (digit) => (digit === "." ? "not-stated" : Number(digit)));
/** Units by raters from raters by units. */
const byUnit = (lines: readonly string[]) => {
  const rows = lines.map(ratingsOf);
  return rows[0]!.map((_, unit) => rows.map((row) => row[unit]!));
};

describe("Cohen's kappa", () => {
  it("is 0.4 where 35 of 50 agree and chance gives a half", () => {
    // The worked example of "Cohen's kappa" (Wikipedia): 20 and 15 agree, 5 and 10 do not.
    const times = (count: number, pair: readonly [string, string]) => Array.from({ length: count }, () => pair);
    const grants = [
      ...times(20, ["y", "y"]),
      ...times(5, ["y", "n"]),
      ...times(10, ["n", "y"]),
      ...times(15, ["n", "n"]),
    ];
    expect(cohenKappa(grants).value).toBeCloseTo(0.4, 12);
  });

  it("is scikit-learn 1.9.1's on these data", () => {
    expect(cohenKappa(pairs).value).toBeCloseTo(single.kappa, 10);
  });

  it.each(["linear", "quadratic"] as const)("with %s weights is scikit-learn 1.9.1's on these data", (weights) => {
    expect(cohenKappa(pairs, { weights, order }).value).toBeCloseTo(single[weights], 10);
  });

  it("says where only one label was used", () => {
    expect(cohenKappa([["a", "a"]])).toMatchObject({ value: { absent: "not-computable" }, observed: 1, expected: 1 });
  });

  it("says where there are no rows", () => {
    expect(cohenKappa([])).toMatchObject({ value: { absent: "not-computable" }, n: 0 });
  });

  it("refuses a label outside the order", () => {
    const weighted = () => cohenKappa([["a", "x"]], { weights: "linear", order });
    expect(weighted).toThrow(expect.objectContaining({ reason: "unknown-id" }) as Error);
  });
});

describe("Fleiss' kappa", () => {
  /** Labels from a table of how often each was given. */
  const labelsOf = (counts: readonly number[]) =>
    counts.flatMap((count, label) => Array.from({ length: count }, () => String(label)));

  it("of 14 raters and 10 subjects is the published 0.210", () => {
    // The worked example of "Fleiss' kappa" (Wikipedia), further digits from statsmodels 0.15.0.
    const { value } = fleissKappa(published.fleissTable.map(labelsOf));
    expect(value).toBeCloseTo(0.21, 3);
    expect(value).toBeCloseTo(published.fleiss, 12);
  });

  it("is statsmodels 0.15.0's on these data", () => {
    expect(fleissKappa(raters.rows.map((row) => row.map(String))).value).toBeCloseTo(raters.fleiss, 12);
  });

  it.each([
    [[]],
    [[["a"]]],
    [
      [
        ["a", "a"],
        ["a", "a"],
      ],
    ],
  ])("says what is missing over %j", (rows) => {
    expect(fleissKappa(rows).value).toMatchObject({ absent: "not-computable" });
  });

  it("refuses rows with unequal numbers of ratings", () => {
    expect(() => fleissKappa([["a", "b"], ["a"]])).toThrow(
      expect.objectContaining({ reason: "rows-do-not-match" }) as Error,
    );
  });
});

describe("Krippendorff's alpha", () => {
  // K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), part C: four observers, twelve units, holes.
  const units = byUnit(["123321412...", "1233224125.3", ".3332342251.", "12332441251."]);

  it.each([
    ["nominal", 0.743],
    ["ordinal", 0.815],
    ["interval", 0.849],
  ] as const)("on the %s level is the published %d", (level, value) => {
    const found = krippendorffAlpha(
      units,
      levels.find((candidate) => candidate.level === level)!,
    );
    expect(found.value).toBeCloseTo(value, 3);
    expect(found.value).toBeCloseTo(published.krippendorff[level], 12);
  });

  it("leaves out units with one rating", () => {
    expect(krippendorffAlpha(units, { level: "nominal" })).toMatchObject({ n: 11, ratings: 40 });
  });

  it.each(levels)(
    "on the $level level is the krippendorff 0.9.0 package's on these data, with holes and without",
    (level) => {
      expect(krippendorffAlpha(raters.withMissing, level).value).toBeCloseTo(raters[level.level], 12);
      expect(krippendorffAlpha(raters.rows, level).value).toBeCloseTo(raters.complete[level.level], 12);
    },
  );

  it.each([[[]], [[["a"]]], [[["a", "not-stated"]]], [[["a", "a"]]]])("says what is missing over %j", (rows) => {
    expect(krippendorffAlpha(rows, { level: "nominal" }).value).toMatchObject({ absent: "not-computable" });
  });

  it("refuses a rating outside the order, and an interval of what is no number", () => {
    expect(() => krippendorffAlpha([[1, 9]], levels[1]!)).toThrow(
      expect.objectContaining({ reason: "unknown-id" }) as Error,
    );
    expect(() => krippendorffAlpha([["a", "b"]], levels[2]!)).toThrow(
      expect.objectContaining({ reason: "parameter-out-of-range" }) as Error,
    );
  });
});

describe("laws of agreement beyond chance", () => {
  const label = fc.constantFrom("a", "b", "c", "d", "e");
  const rated = fc.array(fc.tuple(label, label), { minLength: 2, maxLength: 40 });
  const measures: Record<string, (rows: readonly (readonly [string, string])[]) => unknown> = {
    "Cohen's kappa": (rows) => cohenKappa(rows).value,
    "weighted kappa": (rows) => cohenKappa(rows, { weights: "quadratic", order }).value,
    "Fleiss' kappa": (rows) => fleissKappa(rows).value,
    "Krippendorff's alpha": (rows) => krippendorffAlpha(rows, { level: "nominal" }).value,
    "ordinal alpha": (rows) => krippendorffAlpha(rows, { level: "ordinal", order }).value,
  };

  const expectSame = (one: unknown, other: unknown) => {
    if (typeof one === "number") expect(other).toBeCloseTo(one, 10);
    else expect(other).toEqual(one);
  };

  describe.each(Object.entries(measures))("%s", (_, measure) => {
    it("is 1 when all agree and labels vary", () => {
      fc.assert(
        fc.property(fc.array(label, { minLength: 2 }), (labels) => {
          fc.pre(new Set(labels).size > 1);
          expect(measure(labels.map((same) => [same, same]))).toBe(1);
        }),
      );
    });

    it("is never above 1 and never NaN", () => {
      fc.assert(
        fc.property(rated, (rows) => {
          const value = measure(rows);
          if (typeof value === "number") expect(value).toBeLessThanOrEqual(1);
          else expect(value).toMatchObject({ absent: "not-computable" });
        }),
      );
    });

    it("does not care who is called the first rater", () => {
      fc.assert(
        fc.property(rated, (rows) => {
          expectSame(measure(rows), measure(rows.map(([first, second]) => [second, first])));
        }),
      );
    });

    it("does not care about the order of rows", () => {
      fc.assert(
        fc.property(rated, (rows) => {
          expectSame(measure(rows), measure([...rows].reverse()));
        }),
      );
    });

    it("does not care about names, as long as their order is kept or turned round", () => {
      const turned = (name: string) => order[order.length - 1 - order.indexOf(name)]!;
      fc.assert(
        fc.property(rated, (rows) => {
          expectSame(measure(rows), measure(rows.map(([first, second]) => [turned(first), turned(second)])));
        }),
      );
    });
  });

  it("alpha with holes does not care in which column a rating stands", () => {
    const ratings = fc.array(fc.array(fc.constantFrom<RaterRating>(1, 2, 3, "not-stated"), { maxLength: 4 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(ratings, (rows) => {
        for (const level of levels)
          expectSame(
            krippendorffAlpha(rows, level).value,
            krippendorffAlpha(
              rows.map((row) => [...row].reverse()),
              level,
            ).value,
          );
      }),
    );
  });

  it("intervals hold the estimate", () => {
    fc.assert(
      fc.property(rated, fc.nat(), (rows, seed) => {
        for (const statistic of [
          (sample: typeof rows) => cohenKappa(sample).value,
          (sample: typeof rows) => krippendorffAlpha(sample, { level: "nominal" }).value,
        ]) {
          const found = bootstrapInterval(rows, (sample) => statistic(sample as typeof rows), { seed, resamples: 30 });
          if (!isComputable(found)) continue;
          expect(found.low).toBeLessThanOrEqual(found.value);
          expect(found.high).toBeGreaterThanOrEqual(found.value);
        }
      }),
      { numRuns: 40 },
    );
  });
});
