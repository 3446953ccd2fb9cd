import type { Comparison } from "../comparison.js";

/** Alternatives in classes that a comparison does not tell apart within. */
export interface ComparedClasses {
  readonly classes: readonly (readonly string[])[];
  /** Whether the classes have an order, best first. */
  readonly isOrdered: boolean;
}

/** The classes a comparison ends in: equal ranks, or alternatives that are indifferent to each other. */
export function classesOf(comparison: Comparison): ComparedClasses {
  if (comparison.kind === "scored") {
    const ranks = [...new Set(comparison.rows.map(({ rank }) => rank))].sort((a, b) => a - b);
    const classes = ranks.map((rank) => comparison.rows.filter((row) => row.rank === rank).map(({ id }) => id));
    return { classes, isOrdered: true };
  }
  const classes: string[][] = [];
  const ids = [...new Set(comparison.relation.flatMap(({ first, second }) => [first, second]))];
  const standing = (one: string, other: string) =>
    comparison.relation.find(({ first, second }) => first === one && second === other)?.standing;
  for (const id of ids) {
    const own = classes.find((members) => members.every((member) => standing(member, id) === "indifferent"));
    if (own === undefined) classes.push([id]);
    else own.push(id);
  }
  const isOrdered = !comparison.relation.some(({ standing: each }) => each === "incomparable");
  const beats = (one: string, other: string) =>
    standing(one, other) === "outranks" || standing(other, one) === "outranked";
  return {
    classes: isOrdered ? classes.sort(([a], [b]) => (beats(a!, b!) ? -1 : beats(b!, a!) ? 1 : 0)) : classes,
    isOrdered,
  };
}
