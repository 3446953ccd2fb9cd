import type { Finding } from "../../entry.js";
import type { CellPolicy } from "./cell-policy.js";
import { gradeMappings } from "./grade-mapping.js";
import type { ScoringMethod } from "./method.js";
import type { Problem } from "./problem.js";
import { rank } from "./ranking.js";
import { resolveTable } from "./resolve-table.js";

/**
 * Whether the first rank depends on how grades became numbers: the comparison is made again under the library's other
 * mappings, and a finding names each that puts others first.
 */
export function gradeEffect(problem: Problem, method: ScoringMethod, policy: CellPolicy): readonly Finding[] {
  const used = policy.grades;
  if (used === undefined || !problem.criteria.some((criterion) => criterion.grades !== undefined)) return [];
  const winners = winnersUnder(problem, method, policy);
  return Object.values(gradeMappings)
    .filter((mapping) => mapping.id !== used.id)
    .flatMap((mapping): readonly Finding[] => {
      const others = winnersUnder(problem, method, { ...policy, grades: mapping });
      if (others === undefined || others.join("\n") === winners?.join("\n")) return [];
      const names = others.map((id) => `"${id}"`).join(", ");
      return [
        {
          code: "grade-mapping-decides",
          severity: "warning",
          message: {
            en: `With ${mapping.label.en} instead of ${used.label.en} the first would be ${names}: the answer rests on the mapping.`,
            id: `Dengan ${mapping.label.id}, bukan ${used.label.id}, peringkat pertama adalah ${names}: jawabannya bergantung pada pemetaan.`,
          },
          cure: {
            en: "Report both, or rate on a scale with numbers.",
            id: "Laporkan keduanya, atau nilai dengan skala bilangan.",
          },
        },
      ];
    });
}

function winnersUnder(problem: Problem, method: ScoringMethod, policy: CellPolicy): readonly string[] | undefined {
  const { table } = resolveTable(problem, method.reads, policy);
  if (method.domain(table).some((finding) => finding.severity === "error")) return undefined;
  const { scores, magnitude } = method.compute(table);
  const largest = scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0);
  const { ranks } = rank(scores, method.better, magnitude ?? largest);
  return table.alternatives.filter((_, row) => ranks[row] === 1);
}
