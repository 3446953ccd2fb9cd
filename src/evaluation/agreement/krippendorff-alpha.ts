import { distanceOn, type MeasurementLevel, type RaterRating } from "./measurement-level.js";
import { oneLabelOnly } from "./kappa.js";
import { notComputable, type Computed } from "./not-computable.js";

/** Reliability of ratings: 1 is perfect, 0 is what chance would give. */
export interface Alpha {
  readonly value: Computed;
  /** Mean distance between two ratings of the same row. */
  readonly observed: Computed;
  /** Mean distance between two ratings drawn from all rows. */
  readonly expected: Computed;
  /** Rows with two or more ratings; the others say nothing about agreement. */
  readonly n: number;
  /** Ratings in those rows. */
  readonly ratings: number;
}

const noPairs = notComputable("no row has two ratings", "tidak ada baris yang memiliki dua penilaian");

/**
 * Reliability of any number of raters, of whom some may be silent on some rows (K. Krippendorff, Computing Krippendorff's
 * Alpha-Reliability (2011); Content Analysis, 4th ed. (2019), ch. 12). For an interval give the function to
 * `bootstrapInterval`, which draws rows again: the way that A. Zapf et al., BMC Medical Research Methodology 16 (2016),
 * art. 93, found to keep its promise.
 *
 * @param rows - The ratings of each row, `"not-stated"` where a rater is silent; the order of raters does not matter.
 * @param level - What the distance between two ratings is: `nominal` (same or not), `ordinal` (by rank, with the `order`),
 *   `interval` (the squared difference of numbers).
 * @returns Alpha with the observed and the expected distance; `not-computable` without two ratings of a row, or with one
 *   label only.
 * @throws {@link SyncError} `unknown-id` when a rating is not in `order`; `parameter-out-of-range` when a rating of an
 *   interval is no number.
 *
 * @example
 * ```ts
 * import { krippendorffAlpha } from "msme-sync";
 *
 * const rows = [["msme", "msme"], ["ecosystem", "ecosystem"], ["msme", "not-stated"]];
 * krippendorffAlpha(rows, { level: "nominal" }).value; // => 1
 * ```
 */
export function krippendorffAlpha(rows: readonly (readonly RaterRating[])[], level: MeasurementLevel): Alpha {
  const stated = rows.map((row) => row.filter((rating) => rating !== "not-stated")).filter((row) => row.length >= 2);
  const totals = tally(stated.flat());
  const ratings = [...totals.values()].reduce((sum, times) => sum + times, 0);
  const n = stated.length;
  if (n === 0) return { value: noPairs, observed: noPairs, expected: noPairs, n, ratings };
  const distance = distanceOn(level, totals);
  let observed = 0;
  for (const row of stated) observed += distanceWithin(tally(row), distance) / (row.length - 1);
  observed /= ratings;
  const expected = distanceWithin(totals, distance) / (ratings * (ratings - 1));
  const value = expected === 0 ? oneLabelOnly : 1 - observed / expected;
  return { value, observed, expected, n, ratings };
}

function tally(ratings: readonly RaterRating[]): ReadonlyMap<RaterRating, number> {
  const times = new Map<RaterRating, number>();
  for (const rating of ratings) times.set(rating, (times.get(rating) ?? 0) + 1);
  return times;
}

/** The distances of all ordered pairs of ratings, added up. */
function distanceWithin(
  times: ReadonlyMap<RaterRating, number>,
  distance: (first: RaterRating, second: RaterRating) => number,
): number {
  let sum = 0;
  for (const [first, count] of times)
    for (const [second, otherCount] of times) if (first !== second) sum += count * otherCount * distance(first, second);
  return sum;
}
