import type { Finding } from "../../entry.js";
import type { CellPolicy } from "./cell-policy.js";
import type { Problem } from "./problem.js";
import { resolveTable } from "./resolve-table.js";
import { refuse, soundProblem } from "./sound-problem.js";
import type { DecisionTable } from "./table.js";

/**
 * Which alternatives are dominated (another is at least as good on every criterion and better on one) and which are
 * copies of another: a finding for each, naming the other. Asked for on its own, because among many alternatives it costs
 * more than any comparison.
 *
 * Grades are read by their order; weights are not read.
 *
 * @throws {@link SyncError} `problem-not-sound`; `method-does-not-fit` for gaps and intervals that no policy resolves.
 *
 * @example
 * ```ts
 * import { findDominated } from "msme-sync";
 *
 * const findings = findDominated({
 *   alternatives: [{ id: "training" }, { id: "credit" }],
 *   criteria: [
 *     { id: "reach", direction: 1, weight: 1 },
 *     { id: "cost", direction: -1, weight: 1 },
 *   ],
 *   values: [[900, 30], [400, 50]],
 * });
 * findings.map((finding) => finding.message.en); // => ['"credit" is dominated by "training".']
 * ```
 */
export function findDominated(problem: Problem, policy: CellPolicy = {}): readonly Finding[] {
  const checked = soundProblem(problem);
  const { table, findings } = resolveTable(checked.problem, "order", policy);
  refuse("dominance", findings);
  const { alternatives } = table;
  const lead = (first: number, second: number) => {
    for (const { cells, direction } of table.columns) {
      const difference = direction * (cells[second]! - cells[first]!);
      if (difference !== 0) return difference;
    }
    return first - second;
  };
  // Best first, criterion by criterion: whatever dominates or equals a row stands before it.
  const order = alternatives.map((_, row) => row).sort(lead);
  const front: number[] = [];
  const found: { readonly row: number; readonly finding: Finding }[] = [];
  for (const row of order) {
    const better = front.find((other) => covers(table, other, row));
    if (better === undefined) front.push(row);
    else found.push({ row, finding: findingOf(table, better, row) });
  }
  return found.sort((a, b) => a.row - b.row).map(({ finding }) => finding);
}

/** True when the first is at least as good as the second on every criterion. */
function covers({ columns }: DecisionTable, first: number, second: number): boolean {
  return columns.every(({ cells, direction }) => direction * (cells[first]! - cells[second]!) >= 0);
}

function findingOf(table: DecisionTable, better: number, row: number): Finding {
  const alternative = table.alternatives[row]!;
  const other = table.alternatives[better]!;
  const equal = covers(table, row, better);
  return {
    code: equal ? "duplicate" : "dominated",
    severity: "warning",
    where: { alternative },
    message: equal
      ? {
          en: `"${alternative}" is equal to "${other}" on every criterion.`,
          id: `"${alternative}" sama dengan "${other}" pada setiap kriteria.`,
        }
      : { en: `"${alternative}" is dominated by "${other}".`, id: `"${alternative}" didominasi oleh "${other}".` },
    cure: equal
      ? {
          en: "Add a criterion that tells them apart, or merge them.",
          id: "Tambahkan kriteria pembeda, atau gabungkan keduanya.",
        }
      : {
          en: "No weights can put it first; keep it only if something is not measured.",
          id: "Tidak ada bobot yang dapat menempatkannya di peringkat pertama; pertahankan hanya jika ada hal yang belum diukur.",
        },
  };
}
