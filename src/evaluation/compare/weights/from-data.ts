import type { Finding } from "../../../entry.js";
import type { CellPolicy } from "../cell-policy.js";
import type { Problem } from "../problem.js";
import { resolveTable } from "../resolve-table.js";
import { refuse, soundProblem } from "../sound-problem.js";
import type { DecisionTable } from "../table.js";
import { weightingOf, type Weighting } from "./weighting.js";

/** Weights read off the values of a problem; its own weights are not read. */
export function weightsFromData(
  method: string,
  problem: Problem,
  policy: CellPolicy,
  domain: (table: DecisionTable) => readonly Finding[],
  pointsOf: (table: DecisionTable) => readonly number[],
): Weighting {
  const checked = soundProblem(problem);
  const { table, findings } = resolveTable(checked.problem, "numbers", policy);
  refuse(method, findings);
  const fits = domain(table);
  refuse(method, fits);
  const points = pointsOf(table);
  const ids = table.columns.map(({ id }) => id);
  const found = [...findings, ...fits, fromTheseAlternatives];
  return points.some((value) => value > 0)
    ? weightingOf(method, ids, points, found)
    : weightingOf(
        method,
        ids,
        ids.map(() => 1),
        [...found, nothingToTellApart],
      );
}

const fromTheseAlternatives: Finding = {
  code: "weights-from-data",
  severity: "note",
  message: {
    en: "These weights say how much the alternatives at hand differ, not what anybody holds important; other alternatives give other weights.",
    id: "Bobot ini menunjukkan seberapa berbeda alternatif yang ada, bukan apa yang dianggap penting; alternatif lain menghasilkan bobot lain.",
  },
  cure: { en: "Ask people for their weights beside them.", id: "Mintalah pula bobot dari para pihak." },
};

const nothingToTellApart: Finding = {
  code: "all-equal",
  severity: "warning",
  message: {
    en: "All alternatives are equal on every criterion, so the weights are equal by convention.",
    id: "Semua alternatif sama pada setiap kriteria, sehingga bobot ditetapkan sama.",
  },
  cure: { en: "Add alternatives that differ.", id: "Tambahkan alternatif yang berbeda." },
};
