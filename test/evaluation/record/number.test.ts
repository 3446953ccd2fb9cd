import fc from "fast-check";
import { expect, test } from "vitest";

import { toNumber, toWhole } from "../../../src/evaluation/record/decimal.js";
import { readNumber } from "../../../src/evaluation/record/number.js";

const whole = (text: string) => {
  const reading = readNumber(text);
  return reading && toWhole(reading.value);
};

const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

test.each([".", ",", " ", "\u00a0", "'"])("a whole number is the same with %j between thousands", (mark) => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (value) => {
      expect(whole(grouped(String(value), mark))).toEqual({ whole: value, isRounded: false });
    }),
  );
});

test.each([
  ["indonesian", ".", ","],
  ["english", ",", "."],
] as const)("numbers with two decimals in %s style are read exactly", (style, thousands, mark) => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 99 }), (units, cents) => {
      const hundredths = String(cents).padStart(2, "0");
      const reading = readNumber(`Rp ${grouped(String(units), thousands)}${mark}${hundredths}`, style)!;
      expect(toNumber(reading.value)).toBe(Number(`${units}.${hundredths}`));
    }),
  );
});

test("scaling by a power of ten has no error of floating point", () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999 }), fc.integer({ min: 0, max: 999_999 }), (units, millionths) => {
      const reading = readNumber(`${units},${String(millionths).padStart(6, "0")} juta`)!;
      expect(toWhole(reading.value)).toEqual({ whole: units * 1_000_000 + millionths, isRounded: false });
    }),
  );
});

test.each([
  ["2,5 jt", 2_500_000],
  ["Rp 3 ribu", 3000],
  ["1,25 M", 1_250_000_000],
  ["USD 1.5 million", 1_500_000],
  ["1 triliun rupiah", 1_000_000_000_000],
  ["(250)", -250],
  ["−250", -250],
  ["250-", -250],
  ["-Rp250", -250],
  ["２５０", 250],
])("%s is %d", (text, value) => {
  expect(whole(text)).toMatchObject({ whole: value });
});

test.each([
  "",
  "Rp",
  "abc",
  "1.2.3",
  "12,50,000",
  "1-2",
  "2025-01-01",
  "5 orang",
  "--5",
  "1e",
  "NaN",
  "Infinity",
  "5 constructor",
])("%j is not one number", (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test.each(["1E+999999999", "9".repeat(10_000), "9007199254740992", "-9007199254740992"])(
  "%.20s… is too large to be exact",
  (text) => {
    expect(whole(text)).toBe("too-large");
  },
);

test("no text makes the reading of numbers throw", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("1", "0", ".", ",", "-", "(", ")", "e", "m", " ", "rp", "$", "+") }),
      (text) => {
        const reading = readNumber(text);
        if (reading !== undefined) expect(toNumber(reading.value)).not.toBeNaN();
      },
    ),
  );
});
