/** Credibilities closer than this are equal. */
const tolerance = 1e-12;

/** How far below a credibility λ another one must lie to count as clearly lower (Roy's values). */
const margin = (level: number) => 0.3 - 0.15 * level;

/**
 * Distillation of a credibility matrix: from all alternatives take out those that outrank most and are outranked least at
 * a high cut, lowering the cut among them until one is left or the cut is 0; begin again with the rest. `"worst"` takes out
 * from the other end.
 */
export function distill(credibility: Float64Array, count: number, end: "best" | "worst"): number[][] {
  const classes: number[][] = [];
  let rest = Array.from({ length: count }, (_, row) => row);
  while (rest.length > 0) {
    const taken = takeOut(credibility, count, rest, end);
    classes.push(taken);
    rest = rest.filter((row) => !taken.includes(row));
  }
  return classes;
}

function takeOut(credibility: Float64Array, count: number, rest: number[], end: "best" | "worst"): number[] {
  const at = (first: number, second: number) => credibility[first * count + second]!;
  let chosen = rest;
  let level = highest(chosen, at, Infinity);
  while (chosen.length > 1 && level > 0) {
    const members = chosen;
    const cut = highest(members, at, level - margin(level) - tolerance);
    const beats = (first: number, second: number) => {
      const forth = at(first, second);
      return forth > cut + tolerance && forth - at(second, first) > margin(forth) + tolerance;
    };
    const marks = members.map((row) =>
      members.reduce((mark, other) => mark + (beats(row, other) ? 1 : 0) - (beats(other, row) ? 1 : 0), 0),
    );
    const extreme = end === "best" ? Math.max(...marks) : Math.min(...marks);
    chosen = members.filter((_, place) => marks[place] === extreme);
    level = cut;
  }
  return chosen;
}

/** The highest credibility between members that is below a limit, or 0. */
function highest(members: readonly number[], at: (first: number, second: number) => number, limit: number): number {
  let most = 0;
  for (const first of members)
    for (const second of members)
      if (first !== second && at(first, second) < limit && at(first, second) > most) most = at(first, second);
  return most;
}
