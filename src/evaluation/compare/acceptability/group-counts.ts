import { groupComparison } from "./group-comparison.js";
import { pairCounts, type Standings } from "./pair-counts.js";
import { blockSize, groupSize, widthOf } from "./sample-block.js";

/** Whether two alternatives, by row, are level in every sample. */
export type TiedPairs = (one: number, other: number) => boolean;

/** Above this many alternatives, a count of those ahead no longer fits into a byte. */
const most = 200;

/**
 * Counts for scores that are level only where two alternatives are built alike: whoever is not ahead is behind, so each
 * pair is compared once, four alternatives with four.
 */
export function groupCounts(alternatives: number, tied: TiedPairs): Standings {
  const general = pairCounts(alternatives);
  if (alternatives > most) return general;
  const { ranks, wins } = general.close();
  const groups = widthOf(alternatives) / groupSize;
  const ahead = new Int32Array(groups * blockSize);
  const isCompared = (one: number, other: number) => one < other && other < alternatives && !tied(one, other);
  const pairs = Array.from({ length: groups }, (_, first) =>
    Array.from({ length: groups - first }, (__, step) => groupComparison(groups, first, first + step, isCompared)),
  ).flat();
  const count: Standings["count"] = (scores, _, samples, leaders) => {
    ahead.fill(0);
    for (const { compare, eachWon } of pairs) {
      compare(scores, ahead, samples);
      eachWon((one, other, won) => {
        wins[one * alternatives + other]! += won;
        wins[other * alternatives + one]! += samples - won;
      });
    }
    return countRanks({ ahead, ranks, alternatives, samples, leaders });
  };
  return { count, close: general.close };
}

interface Ahead {
  readonly ahead: Int32Array;
  readonly ranks: Float64Array;
  readonly alternatives: number;
  readonly samples: number;
  readonly leaders: Int32Array;
}

/** Counts ranks from how many are ahead, and lists who is first. */
function countRanks({ ahead, ranks, alternatives, samples, leaders }: Ahead): number {
  let found = 0;
  let at = 0;
  for (let sample = 0; sample < samples; sample++)
    for (let row = 0; row < alternatives; row += groupSize) {
      const bytes = ahead[at++]!;
      const lanes = Math.min(groupSize, alternatives - row);
      for (let lane = 0; lane < lanes; lane++) {
        const place = (bytes >>> (8 * lane)) & 255;
        ranks[(row + lane) * alternatives + place]!++;
        if (place === 0) leaders[found++] = (row + lane) * blockSize + sample;
      }
    }
  return found;
}
