import fc from "fast-check";
import { expect, test } from "vitest";
import { writeNumber, writeShare } from "../../../../src/evaluation/report/formats/number.js";

test.each([
  [1234.5, "1,234.5", "1.234,5"],
  [0, "0", "0"],
  [-0, "0", "0"],
  [999, "999", "999"],
  [1000, "1,000", "1.000"],
  [1_250_000_000, "1,250,000,000", "1.250.000.000"],
  [-1234567.891, "-1,234,567.891", "-1.234.567,891"],
  [1 / 3, "0.333", "0,333"],
  [-0.0001, "0.000", "0,000"],
  [9007199254740991, "9,007,199,254,740,991", "9.007.199.254.740.991"],
  [1.5e21, "1.5e+21", "1,5e+21"],
])("%d is written %s in English and %s in Indonesian", (value, english, indonesian) => {
  expect([writeNumber(value, "en"), writeNumber(value, "id")]).toEqual([english, indonesian]);
});

test("a share of 0.6 is 60.0% and 60,0%", () => {
  expect([writeShare(0.6, "en"), writeShare(0.6, "id")]).toEqual(["60.0%", "60,0%"]);
});

test("whole numbers read back as themselves once the separators are gone", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(Number(writeNumber(value, "id").replaceAll(".", ""))).toBe(value === 0 ? 0 : value);
    }),
  );
});
