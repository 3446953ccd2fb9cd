/** Ranks in which ties share the average of their places (1, 2.5, 2.5, 4), from ranks of any kind. */
export function averageRanks(ranks: ArrayLike<number>): readonly number[] {
  const values = Array.from(ranks);
  return values.map((rank) => {
    const before = values.filter((other) => other < rank).length;
    const equal = values.filter((other) => other === rank).length;
    return before + (equal + 1) / 2;
  });
}
