/** One criterion as methods see it: numbers only, in the problem's order of alternatives. */
export interface Column {
  readonly id: string;
  /** Place of the criterion in the problem, counted from 0; parameters given one a criterion are read by it. */
  readonly place: number;
  /** 1: more is better; -1: less is better. */
  readonly direction: 1 | -1;
  /** Share of all weights, so that the shares of a table sum to 1. */
  readonly weight: number;
  /** The declared range, where there is one. */
  readonly scale: readonly [lowest: number, highest: number] | undefined;
  /** One number an alternative. Read only. */
  readonly cells: Float64Array;
  /** The lowest number in the column. */
  readonly lowest: number;
  /** The highest number in the column. */
  readonly highest: number;
}

/** A problem reduced to numbers, column by column: what a method computes on. */
export interface DecisionTable {
  /** Ids of the alternatives. */
  readonly alternatives: readonly string[];
  readonly columns: readonly Column[];
  /** How many criteria the problem has, those that a policy skipped included. */
  readonly criteria: number;
}

/** A column with its range read off its cells. */
export function columnOf(column: Omit<Column, "lowest" | "highest">): Column {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const cell of column.cells) {
    if (cell < lowest) lowest = cell;
    if (cell > highest) highest = cell;
  }
  return { ...column, lowest, highest };
}

/** Weights rescaled to a sum of 1. */
export function sharesOf(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
