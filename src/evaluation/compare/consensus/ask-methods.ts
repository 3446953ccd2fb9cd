import type { Finding } from "../../../entry.js";
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

/** Asks each method for its ranking; those that cannot answer are listed with the reason, which `refusals` holds in full. */
export function askMethods(problem: Problem, methods: readonly Method[], cells: CellPolicy) {
  const answered: Answered[] = [];
  const leftOut: Consensus["leftOut"][number][] = [];
  const refusals: Finding[] = [];
  const findings: Finding[] = [];
  for (const method of methods) {
    const refusal = (...errors: readonly [Finding, ...Finding[]]) => {
      leftOut.push({ method: method.id, label: settingLabel(method), because: errors[0].message });
      refusals.push(...errors.filter(isNewIn(refusals)));
    };
    if (method.kind === "relation") {
      refusal(relation);
      continue;
    }
    const resolved = resolveTable(problem, method.reads, cells);
    const domain = resolved.findings.some(({ severity }) => severity === "error") ? [] : method.domain(resolved.table);
    const [error, ...others] = [...resolved.findings, ...domain].filter(({ severity }) => severity === "error");
    if (error !== undefined) {
      refusal(error, ...others);
      continue;
    }
    findings.push(...resolved.findings.filter(isNewIn(findings)));
    const ranks = [...rankedTable(resolved.table, method).ranks];
    answered.push({ method, table: resolved.table, ranks });
  }
  return { answered, leftOut, refusals, findings };
}

function isNewIn(known: readonly Finding[]): (finding: Finding) => boolean {
  const said = new Set(known.map(({ message }) => message.en));
  return ({ message }) => !said.has(message.en);
}

const relation: Finding = {
  code: "ends-in-a-relation",
  severity: "error",
  message: {
    en: "It ends in a relation between pairs, not in a ranking.",
    id: "Metode ini menghasilkan relasi antarpasangan, bukan peringkat.",
  },
  cure: { en: "Ask methods that end in scores.", id: "Gunakan metode yang menghasilkan skor." },
};
