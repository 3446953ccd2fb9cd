/** A linear program: the least of `objective` · x over x ≥ 0 with every row of `atMost` · x ≤ its last entry, and `equal` likewise. */
export interface LinearProgram {
  readonly objective: readonly number[];
  readonly atMost: readonly (readonly number[])[];
  readonly equal: readonly (readonly number[])[];
}

/** Entries smaller than this are rounding. */
const tolerance = 1e-11;

/**
 * Solves a small linear program by the simplex method in two phases; Bland's rule keeps it from going in circles.
 * Right sides must not be negative. Returns undefined where nothing satisfies the constraints.
 */
export function solveProgram({ objective, atMost, equal }: LinearProgram): Float64Array | undefined {
  const size = objective.length;
  const rows = atMost.length + equal.length;
  const width = size + atMost.length + equal.length + 1;
  const table = [...atMost, ...equal].map((constraint, row) => {
    const line = new Float64Array(width);
    for (let column = 0; column < size; column++) line[column] = constraint[column]!;
    line[size + row] = 1;
    line[width - 1] = constraint[size]!;
    return line;
  });
  const basis = Array.from({ length: rows }, (_, row) => size + row);
  const artificial = size + atMost.length;
  const first = new Float64Array(width);
  first.fill(1, artificial, width - 1);
  if (run(table, basis, first, width - 1) > tolerance) return undefined;
  driveOut(table, basis, artificial);
  const second = new Float64Array(width);
  second.set(objective);
  run(table, basis, second, artificial);
  const solution = new Float64Array(size);
  basis.forEach((column, row) => {
    if (column < size) solution[column] = table[row]![width - 1]!;
  });
  return solution;
}

/** Pivots until no column below `columns` improves; returns the value of the objective. */
function run(table: Float64Array[], basis: number[], cost: Float64Array, columns: number): number {
  const last = cost.length - 1;
  for (;;) {
    const reduced = (column: number) =>
      table.reduce((sum, line, row) => sum - cost[basis[row]!]! * line[column]!, column < last ? cost[column]! : 0);
    let entering = 0;
    while (entering < columns && reduced(entering) >= -tolerance) entering++;
    if (entering === columns) return -reduced(last);
    let leaving = -1;
    table.forEach((line, row) => {
      if (line[entering]! <= tolerance) return;
      if (leaving === -1) leaving = row;
      else {
        const ratio = line[last]! / line[entering]!;
        const best = table[leaving]![last]! / table[leaving]![entering]!;
        if (ratio < best - tolerance || (ratio <= best + tolerance && basis[row]! < basis[leaving]!)) leaving = row;
      }
    });
    if (leaving === -1) return -Infinity;
    pivot(table, leaving, entering);
    basis[leaving] = entering;
  }
}

/** Takes artificial columns that are still in the basis (at 0) out of it, so that they cannot grow again. */
function driveOut(table: readonly Float64Array[], basis: number[], artificial: number): void {
  basis.forEach((column, row) => {
    if (column < artificial) return;
    const entering = table[row]!.subarray(0, artificial).findIndex((entry) => Math.abs(entry) > tolerance);
    if (entering === -1) return;
    pivot(table, row, entering);
    basis[row] = entering;
  });
}

function pivot(table: readonly Float64Array[], leaving: number, entering: number): void {
  const line = table[leaving]!;
  const unit = line[entering]!;
  for (let column = 0; column < line.length; column++) line[column]! /= unit;
  for (const other of table) {
    const factor = other[entering]!;
    if (other === line || factor === 0) continue;
    for (let column = 0; column < line.length; column++) other[column]! -= factor * line[column]!;
  }
}
