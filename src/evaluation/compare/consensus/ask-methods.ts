import type { Finding, Text } from "../../../entry.js";
import type { CellPolicy } from "../cell-policy.js";
import type { Method, ScoringMethod } from "../method.js";
import type { Problem } from "../problem.js";
import { rankedTable } from "../ranked-table.js";
import { resolveTable } from "../resolve-table.js";
import type { DecisionTable } from "../table.js";
import type { Consensus } from "./consensus.js";
import { settingLabel } from "./every-method.js";

/** A method that answered, with the table it answered on. */
export interface Answered {
  readonly method: ScoringMethod;
  readonly table: DecisionTable;
  readonly ranks: readonly number[];
}

/** Asks each method for its ranking; those that cannot answer are listed with the reason. */
export function askMethods(problem: Problem, methods: readonly Method[], cells: CellPolicy) {
  const answered: Answered[] = [];
  const leftOut: Consensus["leftOut"][number][] = [];
  const findings: Finding[] = [];
  for (const method of methods) {
    const refusal = (because: Text) => leftOut.push({ method: method.id, label: settingLabel(method), because });
    if (method.kind === "relation") {
      refusal(relation);
      continue;
    }
    const resolved = resolveTable(problem, method.reads, cells);
    const domain = resolved.findings.some(({ severity }) => severity === "error") ? [] : method.domain(resolved.table);
    const error = [...resolved.findings, ...domain].find(({ severity }) => severity === "error");
    if (error !== undefined) {
      refusal(error.message);
      continue;
    }
    const known = new Set(findings.map(({ message }) => message.en));
    findings.push(...resolved.findings.filter(({ message }) => !known.has(message.en)));
    const ranks = [...rankedTable(resolved.table, method).ranks];
    answered.push({ method, table: resolved.table, ranks });
  }
  return { answered, leftOut, findings };
}

const relation: Text = {
  en: "It ends in a relation between pairs, not in a ranking.",
  id: "Metode ini menghasilkan relasi antarpasangan, bukan peringkat.",
};
