/**
 * Samples that are scored and counted together: few enough for the fastest memory and for a count to fit into a byte, enough
 * that the cost of a call is spread thin. A power of two. Weights and scores of a block lie sample by sample.
 */
export const blockSize = 64;

/** Alternatives that are scored and compared at a time. */
export const groupSize = 4;

/** Places that the scores of one sample take: a whole number of groups, the last filled up with places that nobody reads. */
export function widthOf(alternatives: number): number {
  return groupSize * Math.ceil(alternatives / groupSize);
}
