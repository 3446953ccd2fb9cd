import type { Finding } from "../../../entry.js";
import type { ScoringMethod } from "../method.js";
import { step } from "../step.js";
import type { DecisionTable } from "../table.js";
import { shareFindings } from "./parameter-finding.js";
import { compromise } from "./vikor-compromise.js";

/**
 * VIKOR: a compromise between the greatest benefit for the majority and the least regret of any one criterion.
 *
 * On each criterion the shortfall of an alternative is its distance from the best value as a share of the distance
 * between best and worst. S is the weighted sum of shortfalls, R the largest weighted shortfall, and Q, the score (lower
 * is better, 0 to 1), mixes both: v (S - S*) / (S- - S*) + (1 - v) (R - R*) / (R- - R*). `majority` is v, 0.5 by default.
 *
 * The first is the answer only if its advantage over the next is at least 1 / (m - 1) and it also leads by S or R;
 * otherwise `classes.compromise` holds the set to choose from, with a finding for each condition that fails. Alternatives
 * tied for the first place are treated as one when the advantage is measured.
 *
 * A criterion on which all are equal adds 0; where all S or all R are equal, that term is 0 (scikit-criteria does the
 * same; pymcdm, pyrepo-mcda and R MCDA fail or return NaN), with a finding.
 *
 * Source: Opricovic & Tzeng (2004), EJOR 156(2):445-455.
 *
 * @example
 * ```ts
 * import { compare, vikor } from "msme-sync";
 *
 * // The mountain climber of Opricovic & Tzeng (2004): risk to be low, altitude to be high.
 * const { rows, classes } = compare(
 *   {
 *     alternatives: [{ id: "A1" }, { id: "A2" }, { id: "A3" }],
 *     criteria: [
 *       { id: "risk", direction: -1, weight: 0.5 },
 *       { id: "altitude", direction: 1, weight: 0.5 },
 *     ],
 *     values: [[1, 3000], [2, 3750], [5, 4500]],
 *   },
 *   vikor(),
 * );
 * rows.map((row) => row.score); // => [1, 0, 1]
 * classes.compromise; // => [["A2"]]
 * ```
 */
export function vikor(options: { readonly majority?: number | undefined } = {}): ScoringMethod {
  const majority = options.majority ?? 0.5;
  return {
    kind: "scored",
    id: "vikor",
    label: { en: "VIKOR", id: "VIKOR" },
    sources: [{ title: "Opricovic & Tzeng (2004), EJOR 156(2)", locator: "pp. 445-455" }],
    parameters: { majority },
    reads: "numbers",
    dependsOnList: true,
    better: "lower",
    domain: () => shareFindings("majority", majority),
    compute: (table) => {
      const { sums, regrets } = shortfalls(table);
      const findings: Finding[] = [];
      const scores = new Float64Array(sums.length);
      addTerm(scores, sums, majority, "S", findings);
      addTerm(scores, regrets, 1 - majority, "R", findings);
      const chosen = compromise(table.alternatives, scores, sums, regrets);
      return {
        scores,
        magnitude: 1,
        classes: { compromise: [chosen.set] },
        findings: [...findings, ...chosen.findings],
        steps: () => [
          step(
            table,
            "measures",
            {
              en: "Group benefit S, regret R and compromise Q",
              id: "Manfaat kelompok S, penyesalan R, dan kompromi Q",
            },
            { S: sums, R: regrets, Q: scores },
          ),
        ],
      };
    },
  };
}

function shortfalls({ columns, alternatives }: DecisionTable) {
  const sums = new Float64Array(alternatives.length);
  const regrets = new Float64Array(alternatives.length);
  for (const { cells, weight, direction, lowest, highest } of columns) {
    if (lowest === highest) continue;
    const best = direction === 1 ? highest : lowest;
    const range = direction === 1 ? highest - lowest : lowest - highest;
    for (let row = 0; row < sums.length; row++) {
      const shortfall = weight * ((best - cells[row]!) / range);
      sums[row]! += shortfall;
      if (shortfall > regrets[row]!) regrets[row] = shortfall;
    }
  }
  return { sums, regrets };
}

/** Adds one of the two terms of Q; equal values (up to rounding) add nothing. */
function addTerm(
  scores: Float64Array,
  values: Float64Array,
  factor: number,
  name: "S" | "R",
  findings: Finding[],
): void {
  const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
  const range = values.reduce((most, value) => Math.max(most, value), 0) - lowest;
  if (range > 1e-12) {
    for (let row = 0; row < scores.length; row++) scores[row]! += factor * ((values[row]! - lowest) / range);
  } else if (values.length > 1)
    findings.push({
      code: name === "S" ? "equal-group-benefit" : "equal-regret",
      severity: "warning",
      message: {
        en: `All alternatives have the same ${name}; its part of the score is 0 for all.`,
        id: `Semua alternatif memiliki ${name} yang sama; bagian skornya 0 untuk semua.`,
      },
    });
}
