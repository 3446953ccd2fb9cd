/** The order with the fewest disagreements, found over all orders. */
export interface KemenyOrder {
  /** Pairs of one voter that the order turns around, over all voters. Ties of a voter disagree with nothing. */
  readonly disagreements: number;
  /** All best orders, as places from the best; at most `listed` of them. */
  readonly orders: readonly (readonly number[])[];
}

/** Above this many alternatives there are too many sets to go through. */
export const kemenyLimit = 14;

/** As many best orders as anybody reads. */
export const listed = 24;

/**
 * Kemeny: the orders that turn the fewest pairs of the voters around. Exact, by going through all sets of alternatives
 * from the bottom up: the best way to order a set has some alternative last, which all others of the set precede.
 */
export function kemenyOrder(rankings: readonly (readonly number[])[]): KemenyOrder {
  const count = rankings[0]?.length ?? 0;
  // cost[i][j]: voters who are turned around when i stands before j.
  const cost = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (__, j) => rankings.filter((ranks) => ranks[i]! > ranks[j]!).length),
  );
  const best = new Float64Array(2 ** count).fill(Infinity);
  best[0] = 0;
  const withLast = (set: number, last: number): number => {
    let sum = best[set ^ (1 << last)]!;
    for (let other = 0; other < count; other++) if (other !== last && (set >> other) & 1) sum += cost[other]![last]!;
    return sum;
  };
  for (let set = 1; set < best.length; set++)
    for (let last = 0; last < count; last++)
      if ((set >> last) & 1) best[set] = Math.min(best[set]!, withLast(set, last));
  const orders: number[][] = [];
  const follow = (set: number, behind: readonly number[]): void => {
    if (orders.length >= listed) return;
    if (set === 0) orders.push([...behind]);
    for (let last = count - 1; last >= 0; last--)
      if ((set >> last) & 1 && withLast(set, last) === best[set]) follow(set ^ (1 << last), [last, ...behind]);
  };
  follow(best.length - 1, []);
  orders.sort((a, b) => a.map((place, index) => place - b[index]!).find((difference) => difference !== 0) ?? 0);
  return { disagreements: best[best.length - 1]!, orders };
}
