import { groupCounts, type TiedPairs } from "./group-counts.js";
import { pairCounts } from "./pair-counts.js";

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
 * A tally to fill. `count` takes a block of samples: scores (higher is better) and weights, sample by sample; scores closer than a sample's slack are a tie. Weights need not sum to 1 yet.
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
  const standings = tied === undefined ? pairCounts(alternatives) : groupCounts(alternatives, tied);
  const leaders = new Int32Array(alternatives * blockSize);
  const sharing = new Int32Array(blockSize);
  let samples = 0;
  const count: OpenTally["count"] = (scores, drawn, slack, size) => {
    samples += size;
    const found = standings.count(scores, slack, size, leaders);
    addWeights({ drawn, leaders, found, criteria, weights, squares });
    // Every sample has a first: as many firsts as samples means that nobody shares the place.
    if (found > size) countSharing(sharing, leaders, found);
    for (let index = 0; index < found; index++) {
      const leader = leaders[index]!;
      if (found === size || sharing[leader & (blockSize - 1)] === 1) alone[(leader / blockSize) | 0]!++;
    }
  };
  return { count, close: () => ({ samples, alone, weights, squares, ...standings.close() }) };
}

/** How many share the first place, sample by sample. */
function countSharing(sharing: Int32Array, leaders: Int32Array, found: number): void {
  sharing.fill(0);
  for (let index = 0; index < found; index++) sharing[leaders[index]! & (blockSize - 1)]!++;
}

interface Leading {
  readonly drawn: Float64Array;
  readonly leaders: Int32Array;
  readonly found: number;
  readonly criteria: number;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

/** Adds the weights of each sample, rescaled to a sum of 1, to those of its first. */
function addWeights({ drawn, leaders, found, criteria, weights, squares }: Leading): void {
  for (let index = 0; index < found; index++) {
    const leader = leaders[index]!;
    const start = (leader & (blockSize - 1)) * criteria;
    const end = start + criteria;
    let sum = 0;
    for (let place = start; place < end; place++) sum += drawn[place]!;
    const factor = 1 / sum;
    let at = ((leader / blockSize) | 0) * criteria;
    for (let place = start; place < end; place++, at++) {
      const share = drawn[place]! * factor;
      weights[at]! += share;
      squares[at]! += share * share;
    }
  }
}
