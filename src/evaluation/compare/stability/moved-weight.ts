/** Shares in which one criterion has the share given and the others keep their proportions. */
export function movedWeight(shares: Float64Array, place: number, share: number): Float64Array {
  const rest = 1 - shares[place]!;
  // Where a criterion has all the weight, the others have no proportions to keep and share alike.
  const moved =
    rest > 0
      ? shares.map((each) => (each * (1 - share)) / rest)
      : shares.map(() => (1 - share) / Math.max(1, shares.length - 1));
  moved[place] = share;
  return moved;
}
