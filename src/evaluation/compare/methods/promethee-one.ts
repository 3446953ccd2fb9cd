import type { RelationMethod, Standing } from "../method.js";
import { step } from "../step.js";
import { flowsOf, preferenceDomain, usual, type Preferences } from "./flows.js";

/** Flows lie between 0 and 1; closer than this they are equal. */
const tolerance = 1e-10;

/**
 * PROMETHEE I: the flows of PROMETHEE II, without adding them up. An alternative outranks another when its plus flow is no
 * lower and its minus flow no higher, and one of the two is strictly better; equal flows are indifferent; where the two
 * flows disagree the pair is incomparable, which is an answer and not a failure.
 *
 * Source: Brans & Vincke (1985), Management Science 31(6):647-656.
 *
 * @example
 * ```ts
 * import { compare, prometheeOne } from "msme-sync";
 *
 * const { relation } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [{ id: "reach", direction: 1, weight: 1 }],
 *     values: [[900], [400]],
 *   },
 *   prometheeOne(),
 * );
 * relation; // => [{ first: "training", second: "credit", standing: "outranks" }]
 * ```
 */
export function prometheeOne(options: { readonly preferences?: Preferences | undefined } = {}): RelationMethod {
  const preferences = options.preferences ?? usual;
  return {
    kind: "relation",
    id: "promethee-one",
    label: { en: "PROMETHEE I", id: "PROMETHEE I" },
    sources: [{ title: "Brans & Vincke (1985), Management Science 31(6)", locator: "pp. 647-656" }],
    parameters: { preferences },
    reads: "numbers",
    dependsOnList: true,
    domain: (table) => preferenceDomain(preferences, table),
    compute: (table) => {
      const { plus, minus } = flowsOf(table, preferences);
      return {
        standing: (first, second) => standingOf(plus[first]! - plus[second]!, minus[second]! - minus[first]!),
        steps: () => [
          step(
            table,
            "flows",
            { en: "Plus and minus flow", id: "Aliran keluar dan aliran masuk" },
            { "phi+": plus, "phi-": minus },
          ),
        ],
      };
    },
  };
}

/** How the first stands to the second, given its lead in what it gains and in what it gives away. */
function standingOf(gain: number, keep: number): Standing {
  const gains = Math.abs(gain) <= tolerance ? 0 : Math.sign(gain);
  const keeps = Math.abs(keep) <= tolerance ? 0 : Math.sign(keep);
  if (gains * keeps < 0) return "incomparable";
  const lead = gains + keeps;
  return lead > 0 ? "outranks" : lead < 0 ? "outranked" : "indifferent";
}
