import type { Text } from "../../entry.js";
import type { DecisionTable } from "./table.js";

/** An intermediate table of a method, so that a reader can follow a score by hand. */
export interface Step {
  readonly id: string;
  readonly caption: Text;
  /** Ids of criteria, or the symbols of the method's literature (S, R, Q). */
  readonly columns: readonly string[];
  /** A row an alternative, with its id. */
  readonly rows: readonly { readonly id: string; readonly values: readonly (number | string)[] }[];
}

/** Adding 0 turns -0 into 0, which is what it is written as. */
const unsigned = (value: number) => value + 0;

/** A step with one column for each given list of numbers. */
export function step(
  table: DecisionTable,
  id: string,
  caption: Text,
  columns: Readonly<Record<string, ArrayLike<number>>>,
): Step {
  const lists = Object.values(columns);
  const rows = table.alternatives.map((alternative, row) => ({
    id: alternative,
    values: lists.map((list) => unsigned(list[row]!)),
  }));
  return { id, caption, columns: Object.keys(columns), rows };
}

/** A step with one column a criterion. */
export function criteriaStep(
  table: DecisionTable,
  id: string,
  caption: Text,
  lists: readonly ArrayLike<number>[],
): Step {
  const rows = table.alternatives.map((alternative, row) => ({
    id: alternative,
    values: lists.map((list) => unsigned(list[row]!)),
  }));
  return { id, caption, columns: table.columns.map((column) => column.id), rows };
}

/** A step that is a square of alternatives against alternatives. */
export function pairStep(
  table: DecisionTable,
  id: string,
  caption: Text,
  at: (row: number, column: number) => number,
): Step {
  const { alternatives } = table;
  const rows = alternatives.map((alternative, row) => ({
    id: alternative,
    values: alternatives.map((_, column) => unsigned(at(row, column))),
  }));
  return { id, caption, columns: alternatives, rows };
}
