import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SyncError } from "../../../src/error.js";
import { randomNumbers, xoshiro128 } from "../../../src/evaluation/agreement/random.js";

describe("random numbers", () => {
  it("are those of xoshiro128** from the state 1, 2, 3, 4", () => {
    // From the authors' reference code (prng.di.unimi.it, version 1.1); the test vector of the rand_xoshiro crate.
    const draw = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, draw)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it.each([
    // First two words of the reference code in C, seeded by SplitMix64.
    [0, 3737715805, 2584255861],
    [1, 1695105466, 1423115009],
    [42, 1776835114, 4165204688],
    [1234567, 1967786208, 270031234],
    [Number.MAX_SAFE_INTEGER, 1233166643, 1287031142],
  ])("are seeded with %d by SplitMix64", (seed, first, second) => {
    expect(randomNumbers(seed).next()).toBe(((first >>> 5) * 2 ** 26 + (second >>> 6)) / 2 ** 53);
  });

  it("lie below the bound and are spread evenly", () => {
    const random = randomNumbers(5);
    const counts = Array.from({ length: 6 }, () => 0);
    for (let i = 0; i < 60_000; i++) counts[random.below(6)]!++;
    // Chi-square with 5 degrees of freedom stays below 20.5 in 99.9 % of cases; the seed is fixed.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5);
  });

  it("come again with the seed, undisturbed by other streams", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (seed, other) => {
        const [one, again, stranger] = [randomNumbers(seed), randomNumbers(seed), randomNumbers(other)];
        const drawn = Array.from({ length: 20 }, () => one.next());
        expect(Array.from({ length: 20 }, () => (stranger.next(), again.next()))).toEqual(drawn);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53])("refuse the seed %d", (seed) => {
    expect(() => randomNumbers(seed)).toThrow(SyncError);
  });
});
