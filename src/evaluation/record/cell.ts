import type { Column } from "./columns.js";

/** One filled cell of a row. */
export interface Cell {
  readonly column: Column;
  readonly text: string;
}
