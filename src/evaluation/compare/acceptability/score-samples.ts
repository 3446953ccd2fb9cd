import { SyncError } from "../../../error.js";
import type { ScoringMethod } from "../method.js";
import { refuse } from "../sound-problem.js";
import type { DecisionTable } from "../table.js";
import { withShares } from "../with-shares.js";

/** Scores of one sample, higher being better, with the difference below which two are a tie. */
export type SampleScorer = (shares: Float64Array, into: Float64Array) => number;

/** In proportion to the terms of a score, as in rankings. */
const tolerance = 1e-10;

/** How to score one table under many weights. */
export function sampleScorer(table: DecisionTable, method: ScoringMethod): SampleScorer {
  return method.parts === undefined ? computed(table, method) : summed(method.parts(table));
}

/** The weighted sum of parts that do not change. */
function summed(parts: readonly Float64Array[]): SampleScorer {
  const criteria = parts.length;
  const alternatives = parts[0]?.length ?? 0;
  const flat = new Float64Array(alternatives * criteria);
  let largest = 0;
  parts.forEach((part, column) => {
    part.forEach((value, row) => {
      flat[row * criteria + column] = value;
      largest = Math.max(largest, Math.abs(value));
    });
  });
  const slack = tolerance * largest;
  return (shares, into) => {
    let row = 0;
    // Four rows at a time: four sums that do not wait for each other.
    for (; row + 4 <= alternatives; row += 4) {
      let at = row * criteria;
      let [one, two, three, four] = [0, 0, 0, 0];
      for (let column = 0; column < criteria; column++, at++) {
        const share = shares[column]!;
        one += flat[at]! * share;
        two += flat[at + criteria]! * share;
        three += flat[at + 2 * criteria]! * share;
        four += flat[at + 3 * criteria]! * share;
      }
      into[row] = one;
      into[row + 1] = two;
      into[row + 2] = three;
      into[row + 3] = four;
    }
    for (; row < alternatives; row++) {
      let score = 0;
      for (let column = 0; column < criteria; column++) score += flat[row * criteria + column]! * shares[column]!;
      into[row] = score;
    }
    return slack;
  };
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

/** A scorer for a table that was drawn, once the method has said that it fits. */
export function drawnScorer(table: DecisionTable, method: ScoringMethod): SampleScorer {
  refuse(method.id, method.domain(table));
  return sampleScorer(table, method);
}
