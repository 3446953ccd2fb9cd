import type { Finding } from "../../../entry.js";
import { SyncError } from "../../../error.js";
import type { RandomNumbers } from "../../agreement/random.js";
import type { Problem } from "../problem.js";
import { columnOf, type Column, type DecisionTable } from "../table.js";
import { drawFrom, isDistribution } from "./distribution.js";
import type { UncertainCells } from "./uncertain-cells.js";

/** Draws of the numbers of a table. */
export interface CellSampler {
  /** Cells that differ from sample to sample, as criterion and alternative. */
  readonly uncertain: readonly { readonly criterion: string; readonly alternative: string }[];
  /** The next table; its columns are new where something was drawn. */
  readonly draw: () => DecisionTable;
}

/** Numbers of one cell of one sample. `steps` are the numbers of the criterion's grades in this sample. */
type Draw = (steps: readonly number[]) => number;

/** What is drawn and how, read off a problem and what its table looks like with one number a cell. */
export function cellSampler(
  problem: Problem,
  table: DecisionTable,
  cells: UncertainCells,
  random: RandomNumbers,
): CellSampler {
  const stated = statedOf(problem, table, cells);
  const uncertain: { criterion: string; alternative: string }[] = [];
  const columns = table.columns.map((column) => {
    const draws = problem.alternatives.flatMap(({ id }, row): { row: number; draw: Draw }[] => {
      const distribution = stated.get(`${column.place} ${row}`);
      const draw =
        distribution === undefined ? drawOf(problem, column, row, cells, random) : () => drawFrom(distribution, random);
      if (draw === undefined) return [];
      uncertain.push({ criterion: column.id, alternative: id });
      return [{ row, draw }];
    });
    const grades = problem.criteria[column.place]!.grades ?? [];
    return { column, draws, steps: () => (cells.grades === "any" ? stepsOf(grades.length, random) : []) };
  });
  const draw = () => ({
    ...table,
    columns: columns.map(({ column, draws, steps }): Column => {
      if (draws.length === 0) return column;
      const numbers = steps();
      const drawn = column.cells.slice();
      for (const { row, draw: next } of draws) drawn[row] = next(numbers);
      return columnOf({ ...column, cells: drawn });
    }),
  });
  return { uncertain, draw };
}

function drawOf(
  problem: Problem,
  column: Column,
  row: number,
  cells: UncertainCells,
  random: RandomNumbers,
): Draw | undefined {
  const cell = problem.values[row]![column.place]!;
  const content = typeof cell === "object" && "absent" in cell ? cell.absent : cell;
  const between = (low: number, high: number) => () => low + (high - low) * random.next();
  if (content === "not-stated" || content === "not-applicable") {
    const choice = content === "not-stated" ? cells.notStated : cells.notApplicable;
    return choice === "anything" ? between(...(column.scale ?? ([column.lowest, column.highest] as const))) : undefined;
  }
  if (typeof content !== "object") return undefined;
  if ("interval" in content && (cells.intervals ?? "anything") === "anything") {
    const [low, high] = content.interval;
    return low === high ? undefined : between(low, high);
  }
  if ("grade" in content && cells.grades === "any") {
    const place = problem.criteria[column.place]!.grades!.indexOf(content.grade);
    return (steps) => steps[place]!;
  }
  return undefined;
}

/** Numbers for grades from least to most: the ends stay at 1 and the count, what lies between is drawn evenly. */
function stepsOf(count: number, random: RandomNumbers): readonly number[] {
  if (count === 0) return [];
  const inner = Array.from({ length: count - 2 }, () => 1 + (count - 1) * random.next()).sort((a, b) => a - b);
  return [1, ...inner, count];
}

function statedOf(problem: Problem, table: DecisionTable, { distributions = [] }: UncertainCells) {
  return new Map(
    distributions.map(({ alternative, criterion, distribution }) => {
      const row = table.alternatives.indexOf(alternative);
      if (row === -1) throw new SyncError("unknown-id", { id: alternative, known: table.alternatives });
      const place = problem.criteria.findIndex(({ id }) => id === criterion);
      if (place === -1)
        throw new SyncError("unknown-id", { id: criterion, known: problem.criteria.map(({ id }) => id) });
      if (!isDistribution(distribution))
        throw new SyncError("parameter-out-of-range", {
          parameter: `distribution of ${criterion}, ${alternative}`,
          value: JSON.stringify(distribution),
          needs: "finite numbers, the lowest below the highest, a deviation of at least 0",
        });
      return [`${place} ${row}`, distribution] as const;
    }),
  );
}

/** The findings of a resolved table without those on cells that are drawn, and one on what is drawn. */
export function drawnFindings(
  findings: readonly Finding[],
  { uncertain }: CellSampler,
  cells: UncertainCells,
): readonly Finding[] {
  if (uncertain.length === 0) return findings;
  const drawn = new Set(uncertain.map(({ criterion, alternative }) => `${criterion}\n${alternative}`));
  const rest = findings.filter(({ code, where }) => {
    if (code === "grades-mapped") return cells.grades !== "any";
    const isCell = code === "gap-filled" || code === "interval-resolved";
    return !isCell || !drawn.has(`${where?.criterion ?? ""}\n${where?.alternative ?? ""}`);
  });
  const count = uncertain.length;
  return [
    ...rest,
    {
      code: "cells-drawn",
      severity: "note",
      message: {
        en: `${count} uncertain ${count === 1 ? "cell is" : "cells are"} drawn anew for every sample.`,
        id: `${count} sel yang tidak pasti ditarik ulang untuk setiap sampel.`,
      },
    },
  ];
}
