import type { Finding } from "../../entry.js";
import type { Program } from "./program.js";
import { setCheck } from "./set.js";
import { validate } from "./validate.js";

/** A set of records checked: each is among the programs or among the rejected. */
export interface SetValidation {
  readonly programs: readonly Program[];
  /** The number of the record that each program came from, counted from 1. */
  readonly rows: readonly number[];
  readonly rejected: readonly {
    /** The number of the record, counted from 1. */
    readonly row: number;
    readonly findings: readonly Finding[];
    readonly raw: unknown;
  }[];
  /** Of the programs and of the set; a rejection carries its own. */
  readonly findings: readonly Finding[];
}

/**
 * Checks a set of records: each by itself, and whether ids are used twice, parents are missing or stand in a circle, and
 * budgets can still be added up exactly.
 *
 * @param inputs - Any values, such as a parsed JSON array. They are not changed.
 *
 * @example
 * ```ts
 * import { validateAll } from "msme-sync";
 *
 * const checked = validateAll([{ id: "1", name: "KUR" }, { id: "1", name: "UMi" }, { name: "Mekaar", parent: "7" }]);
 * checked.programs.map(({ name }) => name); // => ["KUR", "Mekaar"]
 * checked.rejected[0]?.findings[0]?.code; // => "duplicate-id"
 * checked.findings[0]?.code; // => "unknown-parent"
 * ```
 */
export function validateAll(inputs: Iterable<unknown>): SetValidation {
  const set = setCheck(true);
  const programs: Program[] = [];
  const rows: number[] = [];
  const rejected: { row: number; findings: readonly Finding[]; raw: unknown }[] = [];
  const findings: Finding[] = [];
  let row = 0;
  for (const raw of inputs) {
    const answer = validate(raw, { row: ++row });
    const clash = answer.ok ? set.take(answer.program, row) : undefined;
    if (answer.ok && clash === undefined) {
      programs.push(answer.program);
      rows.push(row);
      findings.push(...answer.findings);
    } else rejected.push({ row, findings: [...answer.findings, ...(clash === undefined ? [] : [clash])], raw });
  }
  return { programs, rows, rejected, findings: [...findings, ...set.end()] };
}
