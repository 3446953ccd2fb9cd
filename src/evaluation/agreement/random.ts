import { assertWhole } from "./parameter.js";

/** A stream of random numbers that a seed makes again. */
export interface RandomNumbers {
  /** The next number, evenly spread over 0 (included) to 1 (excluded), with 53 random bits. */
  readonly next: () => number;
  /** The next whole number from 0 to `count - 1`. */
  readonly below: (count: number) => number;
}

/**
 * Random numbers from a seed: the same seed gives the same numbers on every machine. Not for secrets.
 *
 * The generator is xoshiro128** 1.1 (D. Blackman and S. Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM
 * TOMS 47 (2021), art. 36; reference code in the public domain at prng.di.unimi.it). Its state is filled from the seed by
 * SplitMix64 (G. Steele, D. Lea and C. Flood, OOPSLA 2014), as its authors advise.
 *
 * @param seed - A whole number from 0 to 2^53 - 1.
 * @returns A stream of its own: two streams do not disturb each other.
 * @throws {@link SyncError} `parameter-out-of-range` when the seed is no such number.
 *
 * @example
 * ```ts
 * import { randomNumbers } from "msme-sync";
 *
 * const dice = randomNumbers(7);
 * const again = randomNumbers(7);
 * dice.below(6) === again.below(6); // => true
 * ```
 */
export function randomNumbers(seed: number): RandomNumbers {
  assertWhole("seed", seed, 0);
  const draw = xoshiro128(stateFrom(seed));
  const next = () => {
    const high = draw() >>> 5;
    return (high * 2 ** 26 + (draw() >>> 6)) / 2 ** 53;
  };
  return { next, below: (count) => Math.floor(next() * count) };
}

/** The state of the generator: four words of 32 bits, not all of them 0. */
export type RandomState = readonly [number, number, number, number];

/** xoshiro128** 1.1 from a state: each call gives the next 32 bits. */
export function xoshiro128(state: RandomState): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Two steps of SplitMix64, each cut into two words, the low one first. */
function stateFrom(seed: number): RandomState {
  const words = [1n, 2n].flatMap((step) => {
    let mixed = BigInt.asUintN(64, BigInt(seed) + step * 0x9e3779b97f4a7c15n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    mixed ^= mixed >> 31n;
    return [Number(mixed & 0xffffffffn), Number(mixed >> 32n)];
  });
  return [words[0]!, words[1]!, words[2]!, words[3]!];
}
