import { blockSize, widthOf } from "./sample-block.js";

/** Counts of ranks and wins over blocks of samples. */
export interface Standings {
  /** Counts a block and lists who is first in which sample (row times block size plus sample); says how many. */
  readonly count: (scores: Float64Array, slack: Float64Array, samples: number, leaders: Int32Array) => number;
  readonly close: () => { readonly ranks: Float64Array; readonly wins: Float64Array };
}

/** Pair by pair from both sides, with ties. */
export function pairCounts(alternatives: number): Standings {
  const ranks = new Float64Array(alternatives * alternatives);
  const wins = new Float64Array(alternatives * alternatives);
  const width = widthOf(alternatives);
  const count: Standings["count"] = (scores, slack, samples, leaders) => {
    let found = 0;
    for (let sample = 0; sample < samples; sample++) {
      const start = sample * width;
      for (let row = 0; row < alternatives; row++) {
        const limit = scores[start + row]! + slack[sample]!;
        let place = 0;
        for (let other = 0; other < alternatives; other++) {
          if (!(scores[start + other]! > limit)) continue;
          place++;
          wins[other * alternatives + row]!++;
        }
        ranks[row * alternatives + place]!++;
        if (place === 0) leaders[found++] = row * blockSize + sample;
      }
    }
    return found;
  };
  return { count, close: () => ({ ranks, wins }) };
}
