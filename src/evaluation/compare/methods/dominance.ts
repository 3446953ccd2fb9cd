import type { RelationMethod } from "../method.js";
import { pairStep } from "../step.js";
import type { DecisionTable } from "../table.js";

/**
 * Dominance: one alternative outranks another when it is at least as good on every criterion and better on one. The only
 * comparison that no choice of weights or scaling can overturn, and the first to look at: what is dominated need not be
 * considered further, and where nothing dominates, any order rests on preferences.
 *
 * `classes["not-dominated"]` holds the alternatives that nothing dominates. Weights are not read. Alternatives equal on all
 * criteria are indifferent. Reads grades by their order alone.
 *
 * Source: Keeney & Raiffa (1976), Decisions with Multiple Objectives (dominance).
 *
 * @example
 * ```ts
 * import { compare, dominance } from "msme-sync";
 *
 * const { relation } = compare(
 *   {
 *     alternatives: [{ id: "practical" }, { id: "theoretical" }],
 *     criteria: [
 *       { id: "foundation", direction: 1, weight: 1, grades: ["weak", "strong"] },
 *       { id: "ease", direction: 1, weight: 1, grades: ["weak", "strong"] },
 *     ],
 *     values: [
 *       [{ grade: "weak" }, { grade: "strong" }],
 *       [{ grade: "strong" }, { grade: "weak" }],
 *     ],
 *   },
 *   dominance(),
 * );
 * relation; // => [{ first: "practical", second: "theoretical", standing: "incomparable" }]
 * ```
 */
export function dominance(): RelationMethod {
  return {
    kind: "relation",
    id: "dominance",
    label: { en: "Dominance", id: "Dominansi" },
    sources: [{ title: "Keeney & Raiffa (1976), Decisions with Multiple Objectives", locator: "dominance" }],
    parameters: {},
    reads: "order",
    domain: () => [],
    compute: (table) => {
      const rows = table.alternatives.map((_, row) => row);
      const free = rows.filter((row) => rows.every((other) => !dominates(table, other, row)));
      return {
        standing: (first, second) => {
          const forth = leads(table, first, second);
          const back = leads(table, second, first);
          if (forth > 0 && back > 0) return "incomparable";
          return forth > 0 ? "outranks" : back > 0 ? "outranked" : "indifferent";
        },
        classes: { "not-dominated": [free.map((row) => table.alternatives[row]!)] },
        steps: () => [
          pairStep(
            table,
            "leads",
            {
              en: "Number of criteria on which the row is better",
              id: "Banyaknya kriteria dengan nilai baris lebih baik",
            },
            (first, second) => leads(table, first, second),
          ),
        ],
      };
    },
  };
}

/** On how many criteria the first is better than the second. */
function leads({ columns }: DecisionTable, first: number, second: number): number {
  let count = 0;
  for (const { cells, direction } of columns) if (direction * (cells[first]! - cells[second]!) > 0) count++;
  return count;
}

/** True when the first is nowhere worse than the second and somewhere better. */
function dominates(table: DecisionTable, first: number, second: number): boolean {
  return first !== second && leads(table, second, first) === 0 && leads(table, first, second) > 0;
}
