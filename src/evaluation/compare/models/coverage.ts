import { gradeMappings } from "../grade-mapping.js";
import type { Problem, Stance } from "../problem.js";

/** How much of a problem is known of one alternative. */
export interface Coverage {
  readonly id: string;
  /** Cells that hold something. */
  readonly known: number;
  readonly of: number;
  /** Known cells by the kind of statement they rest on; cells without a stance are not counted here. */
  readonly stances: Readonly<Record<Stance, number>>;
  /** Average of the known grades from 0 (lowest) to 1 (highest) by equal steps, however few they are; undefined for none. */
  readonly mean: number | undefined;
}

/** How much is known of each alternative of a problem of grades, on the criteria that have a weight. */
export function coverageOf({ alternatives, criteria, values }: Problem): readonly Coverage[] {
  return alternatives.map(({ id }, row) => {
    const stances = { stated: 0, implied: 0, aim: 0, recommendation: 0 };
    const shares: number[] = [];
    const counted = criteria.filter(({ weight }) => weight > 0).length;
    values[row]!.forEach((cell, column) => {
      if (criteria[column]!.weight === 0 || typeof cell !== "object" || !("grade" in cell)) return;
      if (cell.stance !== undefined) stances[cell.stance]++;
      const grades = criteria[column]!.grades ?? [];
      const numbers = gradeMappings.equalSteps.numbers(grades);
      shares.push((numbers[grades.indexOf(cell.grade)]! - 1) / Math.max(1, grades.length - 1));
    });
    const sum = shares.reduce((total, share) => total + share, 0);
    const known = shares.length;
    return { id, known, of: counted, stances, mean: known === 0 ? undefined : sum / known };
  });
}
