import type { Finding } from "../../entry.js";
import type { CellPolicy } from "./cell-policy.js";
import { listFindings } from "./list-findings.js";
import type { Method } from "./method.js";
import type { Problem } from "./problem.js";
import { resolveTable } from "./resolve-table.js";
import { refuse, soundProblem } from "./sound-problem.js";
import type { DecisionTable } from "./table.js";

/** A checked problem as the numbers that a method can use. */
export interface FittedTable {
  readonly problem: Problem;
  readonly table: DecisionTable;
  readonly findings: readonly Finding[];
  /** Every cell was a number that the method takes as it stands: no policy was asked for. */
  readonly isPlain: boolean;
}

/** Checks a problem and makes it numbers under a policy; stops with one error where the method cannot use them. */
export function fittedTable(problem: Problem, method: Method, policy: CellPolicy): FittedTable {
  const checked = soundProblem(problem);
  const { table, findings } = resolveTable(checked.problem, method.reads, policy);
  refuse(method.id, findings);
  const domain = method.domain(table);
  refuse(method.id, domain);
  return {
    problem: checked.problem,
    table,
    findings: [...checked.findings, ...findings, ...domain, ...listFindings(method)],
    isPlain: findings.length === 0,
  };
}

/** A policy as plain data, for the note on what made a result: the mapping of grades by its id. */
export function namedPolicy({ grades, ...choices }: CellPolicy): Readonly<Record<string, unknown>> {
  return { ...choices, ...(grades !== undefined && { grades: grades.id }) };
}
