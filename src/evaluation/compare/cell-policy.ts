import type { GradeMapping } from "./grade-mapping.js";

/**
 * What to do with cells that are not numbers. Nothing is guessed: without a policy such cells are refused, and what a
 * policy did stands in the result, cell by cell.
 */
export interface CellPolicy {
  /** How grades become numbers. Without it, methods that need numbers refuse grades. */
  readonly grades?: GradeMapping;
  /**
   * What stands for "not-stated": "refuse" (the default), "skip" (leave out every criterion with a gap), or the worst
   * or best end of the declared scale, of the grades, or, where neither is declared, of the column's own values.
   */
  readonly notStated?: GapPolicy;
  /** The same for "not-applicable". */
  readonly notApplicable?: GapPolicy;
  /** What stands for an interval: "refuse" (the default), its middle, or its worse or better end. */
  readonly intervals?: "refuse" | "middle" | "worst" | "best";
}

/** What stands for a cell without a value. */
export type GapPolicy = "refuse" | "skip" | "worst" | "best";
