import type { Alternative, Cell, Criterion, Problem } from "./problem.js";

/** A copy of plain data that nobody can change; what is frozen already is taken as it is. */
export function frozenCopy<T>(value: T): T {
  if (Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return Object.freeze(value.map((item) => frozenCopy(item as unknown))) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.freeze(Object.fromEntries(entries.map(([key, item]) => [key, frozenCopy(item as unknown)]))) as T;
}

/** A frozen copy of a sound problem, with the properties the library reads and no others. */
export function frozenProblem({ name, alternatives, criteria, values }: Problem): Problem {
  return Object.freeze({
    ...(name !== undefined && { name: frozenCopy(name) }),
    alternatives: Object.freeze(alternatives.map(({ id, label }) => frozenCopy({ id, label }) as Alternative)),
    criteria: Object.freeze(
      criteria.map(
        ({ id, label, direction, weight, scale, unit, grades }) =>
          frozenCopy({ id, label, direction, weight, scale, unit, grades }) as Criterion,
      ),
    ),
    values: Object.freeze(values.map((row) => Object.freeze(row.map(frozenCell)))),
  });
}

function frozenCell(cell: Cell): Cell {
  if (typeof cell !== "object") return cell;
  const { because, claim, stance, ...content } = cell;
  return frozenCopy({ ...known(content), because, claim, stance }) as Cell;
}

function known(content: object): object {
  const kinds = ["value", "grade", "interval", "absent"];
  return Object.fromEntries(Object.entries(content).filter(([key]) => kinds.includes(key)));
}
