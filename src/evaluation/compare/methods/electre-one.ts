import type { Finding } from "../../../entry.js";
import type { RelationMethod } from "../method.js";
import type { Normalization } from "../normalizations/normalization.js";
import { scaled } from "../normalizations/normalization.js";
import { sum } from "../normalizations/sum.js";
import { pairStep } from "../step.js";
import type { DecisionTable } from "../table.js";
import { domainOf } from "./domain-of.js";
import { kernelOf } from "./kernel.js";
import { shareFindings } from "./parameter-finding.js";

/** Sums of weights and shares of ranges are compared up to their rounding. */
const tolerance = 1e-12;

/**
 * ELECTRE I: a choice method. One alternative outranks another when the weights of the criteria on which it is at least as
 * good sum to `concordance` or more (0.65 by default) and its largest shortfall on any criterion, as a share of the largest
 * range of any criterion, is at most `discordance` (0.35).
 *
 * `classes.kernel` holds the alternatives to choose from: none outranks another of them, and every other is outranked by
 * one of them. Where the relation has a cycle there may be no kernel: then the class is missing and a finding says so.
 * `classes["not-outranked"]` holds those nobody outranks (what scikit-criteria calls the kernel).
 *
 * Criteria are brought to one scale first, costs in the same way as benefits and then read downwards; the default divides
 * by the column's sum. Pairs that outrank each other are indifferent; pairs of which none does are incomparable. A
 * criterion on which all are equal speaks for every pair.
 *
 * Source: Roy (1968), RIRO 2(8):57-75; Figueira, Mousseau & Roy (2005), in Multiple Criteria Decision Analysis: State of the Art Surveys, pp. 133-162.
 *
 * @example
 * ```ts
 * import { compare, electreOne } from "msme-sync";
 *
 * const { classes } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [{ id: "reach", direction: 1, weight: 1 }],
 *     values: [[900], [400]],
 *   },
 *   electreOne({ concordance: 0.7 }),
 * );
 * classes.kernel; // => [["training"]]
 * ```
 */
export function electreOne(
  options: {
    readonly concordance?: number | undefined;
    readonly discordance?: number | undefined;
    readonly normalization?: Normalization | undefined;
  } = {},
): RelationMethod {
  const least = options.concordance ?? 0.65;
  const most = options.discordance ?? 0.35;
  const normalization = options.normalization ?? sum;
  return {
    kind: "relation",
    id: "electre-one",
    label: { en: "ELECTRE I", id: "ELECTRE I" },
    sources: [
      { title: "Roy (1968), Revue française d'informatique et de recherche opérationnelle 2(8)", locator: "pp. 57-75" },
    ],
    parameters: { concordance: least, discordance: most, normalization: normalization.id },
    reads: "numbers",
    dependsOnList: true,
    domain: (table) => [
      ...shareFindings("concordance", least),
      ...shareFindings("discordance", most),
      ...domainOf(normalization, asBenefits(table)),
    ],
    compute: (table) => {
      const count = table.alternatives.length;
      const { concordance, discordance } = matrices(table, normalization);
      const outranks = (first: number, second: number) =>
        first !== second &&
        concordance[first * count + second]! >= least - tolerance &&
        discordance[first * count + second]! <= most + tolerance;
      const names = (rows: readonly number[]) => [rows.map((row) => table.alternatives[row]!)];
      const { kernel, notOutranked } = kernelOf(count, outranks);
      return {
        standing: (first, second) => {
          const forth = outranks(first, second);
          const back = outranks(second, first);
          return forth ? (back ? "indifferent" : "outranks") : back ? "outranked" : "incomparable";
        },
        classes: { ...(kernel !== undefined && { kernel: names(kernel) }), "not-outranked": names(notOutranked) },
        ...(kernel === undefined && { findings: [cycle] }),
        steps: () => [
          pairStep(
            table,
            "concordance",
            { en: "Concordance", id: "Konkordansi" },
            (a, b) => concordance[a * count + b]!,
          ),
          pairStep(
            table,
            "discordance",
            { en: "Discordance", id: "Diskordansi" },
            (a, b) => discordance[a * count + b]!,
          ),
        ],
      };
    },
  };
}

/** Costs are scaled as benefits are, so that their differences keep their sign. */
function asBenefits(table: DecisionTable): DecisionTable {
  return { ...table, columns: table.columns.map((column) => ({ ...column, direction: 1 })) };
}

function matrices(table: DecisionTable, normalization: Normalization) {
  const count = table.alternatives.length;
  const concordance = new Float64Array(count * count);
  const discordance = new Float64Array(count * count);
  let largest = 0;
  asBenefits(table).columns.forEach((column, place) => {
    const cells = scaled(column.cells, normalization.fit(column));
    const { direction } = table.columns[place]!;
    for (let first = 0; first < count; first++)
      for (let second = 0; second < count; second++) {
        if (first === second) continue;
        const lead = direction * (cells[first]! - cells[second]!);
        const cell = first * count + second;
        if (lead >= 0) concordance[cell]! += column.weight;
        else {
          discordance[cell] = Math.max(discordance[cell]!, -lead);
          largest = Math.max(largest, -lead);
        }
      }
  });
  return {
    concordance,
    discordance: largest === 0 ? discordance : discordance.map((shortfall) => shortfall / largest),
  };
}

const cycle: Finding = {
  code: "outranking-cycle",
  severity: "warning",
  message: {
    en: "The outranking relation has a cycle, so there is no kernel to choose from.",
    id: "Relasi unggul membentuk siklus, sehingga tidak ada kernel untuk dipilih.",
  },
  cure: {
    en: "Raise the concordance threshold or lower the discordance threshold.",
    id: "Naikkan ambang konkordansi atau turunkan ambang diskordansi.",
  },
};
