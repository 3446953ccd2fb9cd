/**
 * How words are hashed: each byte of {@link unitTable} has a code, a word's hash is the polynomial of its codes, and the
 * separator after it counts as code 0. A polynomial can be taken out of a running one: with `H` the hash of everything
 * read up to a separator, a word's own hash is `H(after) - H(before) * base^length`. So a text is hashed in one run
 * without asking where words begin.
 */

/** Words are at most this long, so that a table of powers is small. */
export const longestWord = 60;

/** Room for the longest word and its separator, and a power of two so that a mask keeps longer tokens inside. */
export const powerCount = 64;

/** The powers of `base`: place `n + 1` is for a word of `n` letters and its separator. */
export function powersOf(base: number): Int32Array {
  const powers = new Int32Array(powerCount).fill(1);
  for (let i = 1; i < powerCount; i++) powers[i] = Math.imul(powers[i - 1]!, base);
  return powers;
}

/** Odd numbers without pattern. A later one is needed only where the hashes of the first cannot be arranged. */
export const bases = [0x6f2b9e35, 0x2545f491, 0x5851f42d, 0x41c64e6d, 0x343fd1ab, 0x7f4a7c15] as const;
