import { pairCounts } from "./pair-counts.js";
import { quadCounts, type TiedPairs } from "./quad-counts.js";
import { blockSize } from "./sample-block.js";

/** Counts over samples: who had which rank, who beat whom, and with which weights the first was first. */
export interface Tally {
  readonly samples: number;
  /** Times an alternative (row) had a rank (column, the first is rank 1). */
  readonly ranks: Float64Array;
  /** Times an alternative was first without sharing the place. */
  readonly alone: Float64Array;
  /** Times the alternative of the row was strictly better than that of the column. */
  readonly wins: Float64Array;
  /** Sums of the weights, and of their squares, under which an alternative was first. */
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

/**
 * A tally to fill. `count` takes a block of samples: scores (higher is better) and weights, each a row an alternative or
 * criterion and a column a sample; scores closer than a sample's slack are a tie. Weights need not sum to 1 yet.
 */
export interface OpenTally {
  readonly count: (scores: Float64Array, weights: Float64Array, slack: Float64Array, samples: number) => void;
  readonly close: () => Tally;
}

/**
 * Starts a tally.
 *
 * @param tied - Where scores can be level only by being built alike (weights from a continuum): the pairs that are. Left
 * out where scores may come close in other ways, so that every pair has to be looked at from both sides.
 */
export function startTally(alternatives: number, criteria: number, tied?: TiedPairs): OpenTally {
  const alone = new Float64Array(alternatives);
  const weights = new Float64Array(alternatives * criteria);
  const squares = new Float64Array(alternatives * criteria);
  const standings = tied === undefined ? pairCounts(alternatives) : quadCounts(alternatives, tied);
  const leaders = new Int32Array(alternatives * blockSize);
  const sharing = new Int32Array(blockSize);
  let samples = 0;
  const count: OpenTally["count"] = (scores, drawn, slack, size) => {
    samples += size;
    const found = standings.count(scores, slack, size, leaders);
    sharing.fill(0);
    for (let index = 0; index < found; index++) {
      const leader = leaders[index]!;
      const sample = leader & (blockSize - 1);
      sharing[sample]!++;
      const end = criteria * blockSize;
      let sum = 0;
      for (let place = sample; place < end; place += blockSize) sum += drawn[place]!;
      const factor = 1 / sum;
      let at = ((leader / blockSize) | 0) * criteria;
      for (let place = sample; place < end; place += blockSize, at++) {
        const share = drawn[place]! * factor;
        weights[at]! += share;
        squares[at]! += share * share;
      }
    }
    for (let index = 0; index < found; index++) {
      const leader = leaders[index]!;
      if (sharing[leader & (blockSize - 1)] === 1) alone[(leader / blockSize) | 0]!++;
    }
  };
  return { count, close: () => ({ samples, alone, weights, squares, ...standings.close() }) };
}
