import type { Finding } from "../../../entry.js";
import type { RelationMethod } from "../method.js";
import { pairStep } from "../step.js";
import { credibilityOf } from "./credibility.js";
import { distill } from "./distillation.js";
import { onePerCriterion } from "./one-per-criterion.js";
import { parameterFinding } from "./parameter-finding.js";
import type { Thresholds } from "./thresholds.js";

export type { Thresholds } from "./thresholds.js";

/**
 * ELECTRE III: how credible is it that one alternative is at least as good as another? The weights of the criteria that
 * agree are added up, those within the indifference threshold counting in full and falling to 0 at the preference
 * threshold; a shortfall beyond the preference threshold discredits the sum, up to the veto, which forbids it.
 *
 * Two distillations make an order of the credibilities: one takes out the best again and again (`classes.descending`), one
 * the worst (`classes.ascending`, listed best first). A pair is ordered where both agree and incomparable where they
 * contradict each other. The cut of a distillation leaves room for `0.3 - 0.15 λ`, Roy's values.
 *
 * Without thresholds every difference counts in full and nothing is vetoed. All equal: one class.
 *
 * pyDecision stops a distillation when the first cut ties everybody; here the cut goes on down, as in the literature.
 *
 * Source: Roy (1978), Cahiers du CERO 20(1):3-24; Figueira, Mousseau & Roy (2005), in Multiple Criteria Decision
 * Analysis: State of the Art Surveys, pp. 133-162.
 *
 * @param options - `thresholds`: one for all criteria, or one a criterion in the problem's order.
 * 0 ≤ indifference ≤ preference ≤ veto, or the comparison is refused.
 *
 * @example
 * ```ts
 * import { compare, electreThree } from "msme-sync";
 *
 * const { classes } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }, { id: "mentoring" }],
 *     criteria: [{ id: "reach", direction: 1, weight: 1 }],
 *     values: [[900], [400], [880]],
 *   },
 *   electreThree({ thresholds: { indifference: 50, preference: 200 } }),
 * );
 * classes.descending; // => [["training", "mentoring"], ["credit"]]
 * ```
 */
export function electreThree(
  options: { readonly thresholds?: Thresholds | readonly Thresholds[] | undefined } = {},
): RelationMethod {
  const thresholds = options.thresholds ?? { indifference: 0, preference: 0 };
  const list = Array.isArray(thresholds) ? (thresholds as readonly Thresholds[]) : undefined;
  return {
    kind: "relation",
    id: "electre-three",
    label: { en: "ELECTRE III", id: "ELECTRE III" },
    sources: [
      { title: "Roy (1978), Cahiers du Centre d'études de recherche opérationnelle 20(1)", locator: "pp. 3-24" },
    ],
    parameters: { thresholds },
    reads: "numbers",
    dependsOnList: true,
    domain: (table) => [
      ...(list === undefined ? [] : onePerCriterion("thresholds", list.length, table)),
      ...(list ?? [thresholds as Thresholds]).flatMap(disorder),
    ],
    compute: (table) => {
      const count = table.alternatives.length;
      const { concordance, credibility } = credibilityOf(table, (place) => list?.[place] ?? (thresholds as Thresholds));
      const descending = distill(credibility, count, "best");
      const ascending = distill(credibility, count, "worst").reverse();
      const down = classPlaces(descending, count);
      const up = classPlaces(ascending, count);
      const named = (classes: readonly (readonly number[])[]) =>
        classes.map((rows) => rows.map((row) => table.alternatives[row]!));
      return {
        standing: (first, second) => {
          const leads = [down[second]! - down[first]!, up[second]! - up[first]!].map(Math.sign);
          const [one, other] = leads as [number, number];
          if (one * other < 0) return "incomparable";
          return one + other > 0 ? "outranks" : one + other < 0 ? "outranked" : "indifferent";
        },
        classes: { descending: named(descending), ascending: named(ascending) },
        steps: () => [
          pairStep(
            table,
            "concordance",
            { en: "Concordance", id: "Konkordansi" },
            (a, b) => concordance[a * count + b]!,
          ),
          pairStep(
            table,
            "credibility",
            { en: "Credibility", id: "Kredibilitas" },
            (a, b) => credibility[a * count + b]!,
          ),
        ],
      };
    },
  };
}

function disorder({ indifference, preference, veto = Infinity }: Thresholds): readonly Finding[] {
  if (indifference >= 0 && preference >= indifference && preference < Infinity && veto >= preference) return [];
  const order = "0 ≤ indifference ≤ preference ≤ veto";
  return [parameterFinding("thresholds", `${indifference}, ${preference}, ${veto}`, { en: order, id: order })];
}

function classPlaces(classes: readonly (readonly number[])[], count: number): Uint32Array {
  const places = new Uint32Array(count);
  classes.forEach((rows, place) => {
    for (const row of rows) places[row] = place;
  });
  return places;
}
