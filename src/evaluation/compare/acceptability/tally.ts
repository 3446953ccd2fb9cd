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

/** A tally to fill: `count` takes the scores (higher is better) and weights of one sample. */
export interface OpenTally {
  readonly count: (scores: Float64Array, slack: number, shares: Float64Array) => void;
  readonly close: () => Tally;
}

/** Up to this many alternatives, who stands before an alternative is counted as one number, a bit for each other. */
const fewest = 10;

/** Starts a tally. Scores closer than the `slack` given with them are a tie. */
export function startTally(alternatives: number, criteria: number): OpenTally {
  const alone = new Float64Array(alternatives);
  const weights = new Float64Array(alternatives * criteria);
  const squares = new Float64Array(alternatives * criteria);
  const standings = alternatives <= fewest ? patternCounts(alternatives) : pairCounts(alternatives);
  let samples = 0;
  const count = (scores: Float64Array, slack: number, shares: Float64Array): void => {
    samples++;
    standings.count(scores, slack);
    let best = -Infinity;
    for (let row = 0; row < alternatives; row++) if (scores[row]! > best) best = scores[row]!;
    let firsts = 0;
    let first = 0;
    for (let row = 0; row < alternatives; row++) {
      if (best > scores[row]! + slack) continue;
      firsts++;
      first = row;
      let at = row * criteria;
      for (let column = 0; column < criteria; column++) {
        const share = shares[column]!;
        weights[at]! += share;
        squares[at++]! += share * share;
      }
    }
    if (firsts === 1) alone[first]!++;
  };
  return { count, close: () => ({ samples, alone, weights, squares, ...standings.close() }) };
}

interface Standings {
  readonly count: (scores: Float64Array, slack: number) => void;
  readonly close: () => Pick<Tally, "ranks" | "wins">;
}

/**
 * For each alternative, how often each set of others stood before it. Ranks and wins are both read off these sets at the
 * end, so that a sample costs comparisons and one count an alternative.
 */
function patternCounts(alternatives: number): Standings {
  const patterns = new Uint32Array(alternatives << alternatives);
  const count = (scores: Float64Array, slack: number): void => {
    for (let row = 0; row < alternatives; row++) {
      const limit = scores[row]! + slack;
      let ahead = 0;
      for (let other = 0; other < alternatives; other++) ahead = (ahead << 1) | Number(scores[other]! > limit);
      patterns[(row << alternatives) | ahead]!++;
    }
  };
  const close = () => {
    const ranks = new Float64Array(alternatives * alternatives);
    const wins = new Float64Array(alternatives * alternatives);
    patterns.forEach((times, pattern) => {
      if (times === 0) return;
      const row = pattern >> alternatives;
      let place = 0;
      for (let other = 0; other < alternatives; other++) {
        if (((pattern >> (alternatives - 1 - other)) & 1) === 0) continue;
        place++;
        wins[other * alternatives + row]! += times;
      }
      ranks[row * alternatives + place]! += times;
    });
    return { ranks, wins };
  };
  return { count, close };
}

/** Pair by pair, for any number of alternatives. */
function pairCounts(alternatives: number): Standings {
  const ranks = new Float64Array(alternatives * alternatives);
  const wins = new Float64Array(alternatives * alternatives);
  const count = (scores: Float64Array, slack: number): void => {
    for (let row = 0; row < alternatives; row++) {
      const limit = scores[row]! + slack;
      let place = 0;
      for (let other = 0; other < alternatives; other++) {
        if (!(scores[other]! > limit)) continue;
        place++;
        wins[other * alternatives + row]!++;
      }
      ranks[row * alternatives + place]!++;
    }
  };
  return { count, close: () => ({ ranks, wins }) };
}
