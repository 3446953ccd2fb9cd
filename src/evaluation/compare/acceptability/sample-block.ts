/**
 * Samples that are scored and counted together: few enough for the fastest memory, enough that the cost of a call is
 * spread thin. A power of two.
 */
export const blockSize = 64;
