import { solveProgram } from "./simplex.js";

/** Room left to the least ξ while weights are pushed: above rounding, below anything that matters. */
const slack = 1e-10;

/**
 * The linear model of the best-worst method. First the least ξ for which weights exist; then, with ξ held, every weight is
 * pushed down and up: where that moves nothing the solution is the only one.
 */
export function bestWorstProgram(fromBest: readonly number[], toWorst: readonly number[], best: number, worst: number) {
  const count = fromBest.length;
  const line = (entries: readonly (readonly [number, number])[], right: number) => {
    const row = Array.from({ length: count + 2 }, () => 0);
    for (const [column, value] of entries) row[column]! += value;
    row[count + 1] = right;
    return row;
  };
  const atMost = fromBest.flatMap((_, place) => {
    const gaps: (readonly (readonly [number, number])[])[] = [];
    if (place !== best)
      gaps.push([
        [best, 1],
        [place, -fromBest[place]!],
      ]);
    if (place !== worst && place !== best)
      gaps.push([
        [place, 1],
        [worst, -toWorst[place]!],
      ]);
    return gaps.flatMap((gap) => [
      line([...gap, [count, -1]], 0),
      line([...gap.map(([column, value]) => [column, -value] as const), [count, -1]], 0),
    ]);
  });
  const equal = [
    line(
      fromBest.map((_, place) => [place, 1] as const),
      1,
    ),
  ];
  const objective = (column: number, sign: number) =>
    Array.from({ length: count + 1 }, (_, at) => (at === column ? sign : 0));
  const fit = solveProgram({ objective: objective(count, 1), atMost, equal })!;
  const gap = fit[count]!;
  const held = [...atMost, line([[count, 1]], gap + slack)];
  const outermost = fromBest.flatMap((_, place) =>
    [1, -1].map((sign) => solveProgram({ objective: objective(place, sign), atMost: held, equal }) ?? fit),
  );
  const lowest = fromBest.map((_, place) => Math.min(...outermost.map((solution) => solution[place]!)));
  const highest = fromBest.map((_, place) => Math.max(...outermost.map((solution) => solution[place]!)));
  const unique = lowest.every((low, place) => highest[place]! - low <= 1e-7);
  const weights = fromBest.map((_, place) =>
    unique ? fit[place]! : outermost.reduce((sum, solution) => sum + solution[place]!, 0) / outermost.length,
  );
  return unique
    ? { weights, gap, lowest: weights, highest: weights, unique }
    : { weights, gap, lowest, highest, unique };
}
