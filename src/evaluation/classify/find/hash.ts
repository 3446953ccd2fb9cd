/**
 * How words are hashed: each byte of {@link unitTable} has a code, and a word's hash is the polynomial of its codes, by
 * Horner's rule: `hash * base + code`. A polynomial can be taken out of a running one: with `H` the hash of everything
 * read so far, the hash of what stands between two places is `H(after) - H(before) * base^length`. So a text is hashed in
 * one run without asking where words begin, and a part of a word without reading it again.
 */

/** Words are at most this long, so that a table of powers is small. */
export const longestWord = 60;

/** Room for the longest word and its separator, and a power of two so that a mask keeps longer tokens inside. */
export const powerCount = 64;

/** An odd number without pattern. */
export const base = 0x6f2b9e35;

/** The powers of the base. */
export const powers: Int32Array = powersOfBase();

function powersOfBase(): Int32Array {
  const all = new Int32Array(powerCount).fill(1);
  for (let i = 1; i < powerCount; i++) all[i] = Math.imul(all[i - 1]!, base);
  return all;
}

/** Spreads a hash over the upper bits, from which places in tables are taken. */
export function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}
