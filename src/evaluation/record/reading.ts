import type { Finding } from "../../entry.js";
import type { Encoding } from "./encoding.js";
import type { Program } from "./program.js";

/** A row that is no program, with the reasons and the row as it was written. */
export interface Rejection {
  /** 1 is the first row after the header (or the first line of JSON Lines); blank lines count. */
  readonly row: number;
  readonly findings: readonly Finding[];
  readonly raw: string;
}

/** What is said of a table as a whole. */
export interface TableSummary {
  readonly findings: readonly Finding[];
  /** Columns (or fields) that were kept under `extra` and not checked. */
  readonly notChecked: readonly string[];
  /** Rows that went in, without the blank ones: as many as programs and rejections came out. */
  readonly rows: number;
  /** How bytes were read. */
  readonly encoding?: Encoding;
  readonly delimiter?: string;
}

/** One step of a stream: a program, a rejected row, or, last, what is said of the table as a whole. */
export type ReadingItem =
  | { readonly program: Program; readonly row: number; readonly findings: readonly Finding[] }
  | { readonly rejected: Rejection }
  | { readonly table: TableSummary };

/** A table read to its end: each row is among the programs or among the rejected. */
export interface Reading {
  readonly programs: readonly Program[];
  /** The row that each program came from, in the programs' order. */
  readonly rows: readonly number[];
  readonly rejected: readonly Rejection[];
  /** Of the table as a whole first, then of the programs; a rejection carries its own. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly string[];
}

/** The steps of a stream as one reading. */
export function gather(items: readonly ReadingItem[]): Reading {
  const programs: Program[] = [];
  const rows: number[] = [];
  const rejected: Rejection[] = [];
  const findings: Finding[] = [];
  let table: TableSummary | undefined;
  for (const item of items) {
    if ("program" in item) {
      programs.push(item.program);
      rows.push(item.row);
      for (const found of item.findings) findings.push(found);
    } else if ("rejected" in item) rejected.push(item.rejected);
    else table = item.table;
  }
  return {
    programs,
    rows,
    rejected,
    findings: [...(table?.findings ?? []), ...findings],
    notChecked: table?.notChecked ?? [],
  };
}
