import type { Rejection, TableSummary } from "../evaluation/record/reading.js";

/** What came in, counted: every row is a program or a rejection. Of long tables only the first rejections are kept. */
export interface Intake {
  readonly programs: number;
  readonly rejected: number;
  readonly firstRejected: readonly Rejection[];
  /** Warnings about single rows that were kept all the same. */
  readonly warnings: number;
  readonly table: Omit<TableSummary, "rows">;
}
