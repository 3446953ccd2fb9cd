import { pairCounts, type Standings } from "./pair-counts.js";
import { blockSize } from "./sample-block.js";

/** Whether two alternatives, by row, are level in every sample. */
export type TiedPairs = (one: number, other: number) => boolean;

/** Above this many alternatives, a count of those ahead no longer fits into a byte. */
const most = 200;

/** A one in each of four bytes. */
const ones = 0x01010101;

/**
 * Counts for scores that are level only where two alternatives are built alike: whoever is not ahead is behind, so each
 * pair is compared once. Four samples go through at a time, each with a byte of one number, and no step depends on how a
 * comparison comes out, which would stall the processor at every other one.
 */
export function quadCounts(alternatives: number, tied: TiedPairs): Standings {
  const general = pairCounts(alternatives);
  if (alternatives > most) return general;
  const { ranks, wins } = general.close();
  const quads = blockSize / 4;
  const ahead = new Int32Array(alternatives * quads);
  const comparePair = (scores: Float64Array, one: number, other: number): number => {
    const [to, from] = [one * quads, other * quads];
    let lanes = 0;
    let at = one * blockSize;
    let against = other * blockSize;
    for (let quad = 0; quad < quads; quad++, at += 4, against += 4) {
      const won =
        Number(scores[at]! > scores[against]!) |
        (Number(scores[at + 1]! > scores[against + 1]!) << 8) |
        (Number(scores[at + 2]! > scores[against + 2]!) << 16) |
        (Number(scores[at + 3]! > scores[against + 3]!) << 24);
      ahead[from + quad]! += won;
      ahead[to + quad]! += ones - won;
      lanes += won;
    }
    return (lanes & 255) + ((lanes >>> 8) & 255) + ((lanes >>> 16) & 255) + (lanes >>> 24);
  };
  const countRow = (row: number, leaders: Int32Array, before: number): number => {
    let found = before;
    for (let quad = 0; quad < quads; quad++) {
      const bytes = ahead[row * quads + quad]!;
      for (let lane = 0; lane < 4; lane++) {
        const place = (bytes >>> (8 * lane)) & 255;
        ranks[row * alternatives + place]!++;
        if (place === 0) leaders[found++] = row * blockSize + 4 * quad + lane;
      }
    }
    return found;
  };
  const count: Standings["count"] = (scores, slack, samples, leaders) => {
    // The last block may not be full.
    if (samples < blockSize) return general.count(scores, slack, samples, leaders);
    ahead.fill(0);
    for (let one = 0; one < alternatives; one++)
      for (let other = one + 1; other < alternatives; other++) {
        if (tied(one, other)) continue;
        const won = comparePair(scores, one, other);
        wins[one * alternatives + other]! += won;
        wins[other * alternatives + one]! += blockSize - won;
      }
    let found = 0;
    for (let row = 0; row < alternatives; row++) found = countRow(row, leaders, found);
    return found;
  };
  return { count, close: general.close };
}
