import type { Finding } from "../../../entry.js";
import type { DecisionTable } from "../table.js";

/** A list of parameters must have one for each criterion of the problem: none too few, none left over. */
export function onePerCriterion(parameter: string, length: number, { criteria }: DecisionTable): readonly Finding[] {
  if (length === criteria) return [];
  return [
    {
      code: "parameter-count",
      severity: "error",
      message: {
        en: `There are ${length} ${parameter} for ${criteria} criteria.`,
        id: `Ada ${length} ${parameter} untuk ${criteria} kriteria.`,
      },
      cure: {
        en: "Give one for all criteria, or one for each.",
        id: "Beri satu untuk semua kriteria, atau satu untuk masing-masing.",
      },
    },
  ];
}
