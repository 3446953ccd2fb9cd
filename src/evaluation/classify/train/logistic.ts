/** Rows of a binary design: for each feature, the examples that have it. */
export interface Design {
  readonly rows: number;
  /** For each feature the numbers of its examples, rising. */
  readonly columns: readonly Int32Array[];
  /** For each feature how strongly its weight is held to nothing: the inverse of its variance before any data. */
  readonly penalties: Float64Array;
  /** For each row how much it counts; without it each counts as one. */
  readonly counts?: Float64Array;
}

/** Weights that were fitted to one yes-or-no question. */
export interface Fit {
  readonly prior: number;
  readonly weights: Float64Array;
}

/** Log-odds that are there before the fit: what is fitted then is a correction. */
export interface Start {
  /** For each example the log-odds to start from. */
  readonly odds: Float64Array;
  /** How strongly the correction of the prior is held to nothing. */
  readonly penalty: number;
}

/** When no weight moves more than this in a pass, the fit is done. */
const tolerance = 2e-3;
const mostPasses = 60;

/** One Newton step of one weight, held inside its region of trust. */
function stepOf(slope: number, curvature: number, trust: number): number {
  const step = -slope / curvature;
  return Math.abs(step) <= trust ? step : Math.sign(step) * trust;
}

/**
 * Logistic regression with a quadratic penalty, by Newton steps along one weight at a time.
 *
 * The penalty is what makes it safe for thousands of cues and hundreds of texts: a cue that few texts hold stays near
 * nothing. Cyclic coordinate descent with a trust region for each weight:
 * Genkin, Lewis & Madigan (2007), Large-scale Bayesian logistic regression for text categorization, Technometrics 49(3),
 * section 4.2. No random numbers: the same data give the same weights.
 *
 * @param design - Which example has which feature.
 * @param answers - 1 or 0 for each example; 2 leaves an example out.
 * @param start - Where to start from; from nothing when left out.
 */
export function fitLogistic(design: Design, answers: Uint8Array, start?: Start): Fit {
  const { rows, columns, penalties, counts = new Float64Array(rows).fill(1) } = design;
  const odds = start === undefined ? new Float64Array(rows) : Float64Array.from(start.odds);
  const priorPenalty = start?.penalty ?? 1e-6;
  const weights = new Float64Array(columns.length);
  const trust = new Float64Array(columns.length).fill(1);
  const chance = new Float64Array(rows);
  const used = Int32Array.from({ length: rows }, (_, i) => i).filter((i) => answers[i] !== 2);
  const columnsUsed = used.length === rows ? columns : columns.map((column) => column.filter((i) => answers[i] !== 2));
  for (const i of used) chance[i] = 1 / (1 + Math.exp(-odds[i]!));

  const move = (column: Int32Array, step: number): void => {
    for (let k = 0; k < column.length; k++) {
      const i = column[k]!;
      odds[i]! += step;
      chance[i] = 1 / (1 + Math.exp(-odds[i]!));
    }
  };
  let prior = 0;
  // Weights that no longer move are looked at again only when the others have settled.
  const asleep = new Uint8Array(columns.length);
  let all = true;
  for (let pass = 0; pass < mostPasses; pass++) {
    let slope = priorPenalty * prior;
    let curvature = priorPenalty;
    for (const i of used) {
      slope += counts[i]! * (chance[i]! - answers[i]!);
      curvature += counts[i]! * chance[i]! * (1 - chance[i]!);
    }
    const shift = stepOf(slope, curvature, 1);
    prior += shift;
    move(used, shift);
    let widest = Math.abs(shift);
    for (let j = 0; j < columnsUsed.length; j++) {
      if (asleep[j] === 1 && !all) continue;
      const column = columnsUsed[j]!;
      if (column.length === 0) continue;
      let slope = penalties[j]! * weights[j]!;
      let curvature = penalties[j]!;
      for (let k = 0; k < column.length; k++) {
        const i = column[k]!;
        const p = chance[i]!;
        slope += counts[i]! * (p - answers[i]!);
        curvature += counts[i]! * p * (1 - p);
      }
      const step = stepOf(slope, curvature, trust[j]!);
      trust[j] = Math.max(2 * Math.abs(step), trust[j]! / 2);
      asleep[j] = Math.abs(step) < tolerance ? 1 : 0;
      if (step === 0) continue;
      weights[j]! += step;
      move(column, step);
      widest = Math.max(widest, Math.abs(step));
    }
    if (widest < tolerance) {
      if (all) break;
      all = true;
    } else all = pass % 8 === 7;
  }
  return { prior, weights };
}
