import type { Finding } from "../../entry.js";
import type { CellPolicy } from "./cell-policy.js";
import { passedWith } from "./check-problem.js";
import type { Method } from "./method.js";
import type { Problem } from "./problem.js";
import { resolveColumn, type Resolved } from "./resolve-column.js";
import { columnOf, sharesOf, type Column, type DecisionTable } from "./table.js";

/** A problem as numbers, with what had to be decided to get there. Findings of severity "error" mean: not possible. */
export interface ResolvedTable {
  readonly table: DecisionTable;
  readonly findings: readonly Finding[];
}

/** Tables of problems that hold nothing but numbers: they depend on no policy and are made once. */
const plain = new WeakMap<Problem, DecisionTable>();

/** The numbers of a checked problem, read as the method reads them and under the policy given. */
export function resolveTable(problem: Problem, reads: Method["reads"], policy: CellPolicy): ResolvedTable {
  const ready = plain.get(problem);
  if (ready !== undefined) return { table: ready, findings: [] };
  const resolved = problem.criteria.map((_, index) => resolveColumn(problem, index, reads, policy));
  const table = tableOf(problem, resolved);
  const findings = resolved.flatMap((column) => column.findings);
  if (findings.some(({ severity }) => severity === "error")) return { table, findings };
  if (table.columns.length === 0 || !table.columns.some((column) => column.weight > 0))
    findings.push({
      code: "nothing-left",
      severity: "error",
      message: {
        en: "No criterion with a weight is left once those with gaps are skipped.",
        id: "Tidak ada kriteria berbobot yang tersisa setelah kriteria dengan sel kosong dilewati.",
      },
      cure: {
        en: 'Choose another policy for gaps, such as "worst", or find the missing values.',
        id: 'Pilih kebijakan lain untuk sel kosong, misalnya "worst", atau lengkapi nilainya.',
      },
    });
  else if (passedWith(problem) !== undefined && resolved.every((column) => column.plain)) plain.set(problem, table);
  return { table, findings };
}

function tableOf(problem: Problem, resolved: readonly Resolved[]): DecisionTable {
  const kept = resolved.flatMap(({ cells, scale }, index) =>
    cells === undefined ? [] : [{ criterion: problem.criteria[index]!, place: index, cells, scale }],
  );
  const shares = sharesOf(kept.map(({ criterion }) => criterion.weight));
  const columns = kept.map(({ criterion: { id, direction }, place, cells, scale }, index): Column =>
    columnOf({ id, place, direction, weight: shares[index]!, scale, cells }),
  );
  return { alternatives: problem.alternatives.map(({ id }) => id), columns, criteria: problem.criteria.length };
}
