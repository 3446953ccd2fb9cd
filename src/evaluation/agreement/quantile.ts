/**
 * The value below which a share of the numbers lies, interpolated between its two neighbours: type 7 of R. Hyndman and
 * Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), 361-365, the default of R and
 * numpy.
 *
 * @param sorted - At least one number, smallest first.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}
