import { SyncError } from "../../../error.js";
import type { ScoringMethod } from "../method.js";
import { refuse } from "../sound-problem.js";
import type { DecisionTable } from "../table.js";
import { withShares } from "../with-shares.js";
import { blockSize } from "./sample-block.js";

/** Scores of one sample, higher being better, with the difference below which two are a tie. */
export type SampleScorer = (shares: Float64Array, into: Float64Array) => number;

/** In proportion to the terms of a score, as in rankings. */
const tolerance = 1e-10;

/** How to score one table under many weights. */
export function sampleScorer(table: DecisionTable, method: ScoringMethod): SampleScorer {
  return method.parts === undefined ? computed(table, method) : summed(method.parts(table));
}

/** A scorer for a table that was drawn, once the method has said that it fits. */
export function drawnScorer(table: DecisionTable, method: ScoringMethod): SampleScorer {
  refuse(method.id, method.domain(table));
  return sampleScorer(table, method);
}

/** The weighted sum of parts. */
function summed(parts: readonly Float64Array[]): SampleScorer {
  const slack = slackOf(parts);
  return (shares, into) => {
    into.fill(0);
    for (let column = 0; column < parts.length; column++) {
      const part = parts[column]!;
      const share = shares[column]!;
      for (let row = 0; row < into.length; row++) into[row]! += share * part[row]!;
    }
    return slack;
  };
}

/** The difference below which weighted sums of parts are a tie. */
export function slackOf(parts: readonly Float64Array[]): number {
  let largest = 0;
  for (const part of parts) for (const value of part) largest = Math.max(largest, Math.abs(value));
  return tolerance * largest;
}

/**
 * Scores a block of samples as weighted sums of parts that do not change: a row an alternative, a column a sample. Two
 * alternatives and four samples at a time, in eight sums that do not wait for each other.
 */
export function blockScorer(parts: readonly Float64Array[]): (weights: Float64Array, into: Float64Array) => void {
  const criteria = parts.length;
  const alternatives = evenCount(parts[0]?.length ?? 0);
  const flat = new Float64Array(alternatives * criteria);
  parts.forEach((part, column) => {
    part.forEach((value, row) => (flat[row * criteria + column] = value));
  });
  return (weights, into) => {
    for (let row = 0; row < alternatives; row += 2) {
      const start = row * criteria;
      for (let sample = 0; sample < blockSize; sample += 4) {
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        let e = 0;
        let f = 0;
        let g = 0;
        let h = 0;
        let at = sample;
        for (let place = start; place < start + criteria; place++, at += blockSize) {
          const one = flat[place]!;
          const other = flat[place + criteria]!;
          const first = weights[at]!;
          const second = weights[at + 1]!;
          const third = weights[at + 2]!;
          const fourth = weights[at + 3]!;
          a += one * first;
          b += one * second;
          c += one * third;
          d += one * fourth;
          e += other * first;
          f += other * second;
          g += other * third;
          h += other * fourth;
        }
        const to = row * blockSize + sample;
        into[to] = a;
        into[to + 1] = b;
        into[to + 2] = c;
        into[to + 3] = d;
        into[to + blockSize] = e;
        into[to + blockSize + 1] = f;
        into[to + blockSize + 2] = g;
        into[to + blockSize + 3] = h;
      }
    }
  };
}

/** Rows of a block: an odd number is filled up with one that nobody reads. */
export function evenCount(alternatives: number): number {
  return alternatives + (alternatives % 2);
}

function computed(table: DecisionTable, method: ScoringMethod): SampleScorer {
  const sign = method.better === "higher" ? 1 : -1;
  return (shares, into) => {
    const { scores, magnitude } = method.compute(withShares(table, shares));
    let largest = 0;
    for (let row = 0; row < scores.length; row++) {
      const score = scores[row]!;
      into[row] = sign * score;
      largest = Math.max(largest, Math.abs(score));
    }
    if (!(largest < Infinity)) throw notFinite(method.id);
    return tolerance * (magnitude === undefined || magnitude === 0 ? largest : magnitude);
  };
}

function notFinite(method: string): SyncError {
  const message = { en: "A sample has no finite score.", id: "Sebuah sampel tidak memiliki skor berhingga." };
  const cure = { en: "Narrow the uncertain cells.", id: "Persempit sel yang tidak pasti." };
  return new SyncError("method-does-not-fit", {
    method,
    findings: [{ code: "score-not-finite", severity: "error", message, cure }],
  });
}
