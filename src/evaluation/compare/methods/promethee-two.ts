import type { ScoringMethod } from "../method.js";
import { criteriaStep, step } from "../step.js";
import type { DecisionTable } from "../table.js";
import {
  criterionFlows,
  flowsOf,
  preferenceDomain,
  preferenceOf,
  usual,
  usesGaussian,
  type Preferences,
} from "./flows.js";
import { round } from "./round.js";

/**
 * PROMETHEE II: on every criterion each alternative is set against each other one, and a preference function says how much
 * its lead counts. An alternative's plus flow is its weighted preference over the others on average, its minus flow theirs
 * over it; the score is the net flow, from -1 to 1, and the net flows sum to 0.
 *
 * Averages are over the m - 1 others (R MCDA divides by m); weights are rescaled to 1 (pymcdm and pyrepo-mcda use them as
 * given). Flows are computed from sorted columns, without pairs, for all shapes but the Gaussian; with a Gaussian, scores
 * are rounded to 12 digits. A threshold of 0 turns any shape into the usual one. A single alternative has the score 0; a
 * criterion on which all are equal adds 0.
 *
 * Source: Brans & Vincke (1985), Management Science 31(6):647-656; Brans, Vincke & Mareschal (1986), EJOR 24(2):228-238.
 *
 * @param options - `preferences`: one for all criteria (the usual one by default) or one a criterion. A shape
 * that lacks a threshold it needs is refused by the comparison.
 *
 * @example
 * ```ts
 * import { compare, prometheeTwo } from "msme-sync";
 *
 * const { rows } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }, { id: "mentoring" }],
 *     criteria: [{ id: "reach", direction: 1, weight: 1 }],
 *     values: [[900], [400], [700]],
 *   },
 *   prometheeTwo({ preferences: { shape: "linear", indifference: 100, preference: 300 } }),
 * );
 * rows.map((row) => row.score); // => [0.75, -1, 0.25]
 * ```
 */
export function prometheeTwo(options: { readonly preferences?: Preferences | undefined } = {}): ScoringMethod {
  const preferences = options.preferences ?? usual;
  const netFlows = ({ columns }: DecisionTable) =>
    columns.map((column) => {
      const { plus, minus } = criterionFlows(column, preferenceOf(preferences, column));
      return plus.map((flow, row) => flow - minus[row]!);
    });
  return {
    kind: "scored",
    id: "promethee-two",
    label: { en: "PROMETHEE II", id: "PROMETHEE II" },
    sources: [{ title: "Brans & Vincke (1985), Management Science 31(6)", locator: "pp. 647-656" }],
    parameters: { preferences },
    reads: "numbers",
    dependsOnList: true,
    better: "higher",
    domain: (table) => preferenceDomain(preferences, table),
    parts: netFlows,
    compute: (table) => {
      const { plus, minus } = flowsOf(table, preferences);
      const gaussian = usesGaussian(preferences);
      const scores = plus.map((flow, row) => (gaussian ? round(flow - minus[row]!) : flow - minus[row]!));
      return {
        scores,
        magnitude: 1,
        steps: () => [
          step(
            table,
            "flows",
            { en: "Plus, minus and net flow", id: "Aliran keluar, aliran masuk, dan aliran bersih" },
            { "phi+": plus, "phi-": minus, phi: scores },
          ),
          criteriaStep(
            table,
            "contributions",
            { en: "Weighted net flow on each criterion", id: "Aliran bersih terbobot pada setiap kriteria" },
            netFlows(table).map((flows, place) => flows.map((flow) => table.columns[place]!.weight * flow)),
          ),
        ],
      };
    },
  };
}
