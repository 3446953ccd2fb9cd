import { SyncError } from "../../../error.js";
import type { ScoringMethod } from "../method.js";
import { refuse } from "../sound-problem.js";
import type { DecisionTable } from "../table.js";
import { withShares } from "../with-shares.js";
import { blockSize, groupSize, widthOf } from "./sample-block.js";

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
 * Scores a block of samples as weighted sums of parts that do not change. Two samples and four alternatives at a time, in
 * eight sums that do not wait for each other.
 */
export function blockScorer(parts: readonly Float64Array[]): (weights: Float64Array, into: Float64Array) => void {
  const criteria = parts.length;
  const width = widthOf(parts[0]?.length ?? 0);
  const flat = new Float64Array(width * criteria);
  parts.forEach((part, column) => {
    part.forEach((value, row) => (flat[row * criteria + column] = value));
  });
  return (weights, into) => {
    scoreBlock({ flat, criteria, width, weights, into });
  };
}

interface Block {
  /** The parts, alternative by alternative. */
  readonly flat: Float64Array;
  readonly criteria: number;
  readonly width: number;
  readonly weights: Float64Array;
  readonly into: Float64Array;
}

function scoreBlock({ flat, criteria, width, weights, into }: Block): void {
  for (let sample = 0; sample < blockSize; sample += 2)
    for (let row = 0; row < width; row += groupSize) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      let h = 0;
      let place = row * criteria;
      const end = (sample + 1) * criteria;
      for (let at = sample * criteria; at < end; at++, place++) {
        const one = weights[at]!;
        const other = weights[at + criteria]!;
        const first = flat[place]!;
        const second = flat[place + criteria]!;
        const third = flat[place + 2 * criteria]!;
        const fourth = flat[place + 3 * criteria]!;
        a += one * first;
        b += one * second;
        c += one * third;
        d += one * fourth;
        e += other * first;
        f += other * second;
        g += other * third;
        h += other * fourth;
      }
      const to = sample * width + row;
      into[to] = a;
      into[to + 1] = b;
      into[to + 2] = c;
      into[to + 3] = d;
      into[to + width] = e;
      into[to + width + 1] = f;
      into[to + width + 2] = g;
      into[to + width + 3] = h;
    }
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
