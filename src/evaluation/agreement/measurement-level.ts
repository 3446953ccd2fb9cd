import { SyncError } from "../../error.js";

/** What a rater said of a row: a label, a number, or nothing. */
export type RaterRating = string | number;

/** What the distance between two ratings is. */
export type MeasurementLevel =
  | { readonly level: "nominal" }
  | { readonly level: "ordinal"; readonly order: readonly RaterRating[] }
  | { readonly level: "interval" };

/**
 * The squared distance between two different ratings. On the ordinal level it counts the ratings that lie between them,
 * half of each end included, so that it depends on how often each was given.
 *
 * @throws {@link SyncError} `unknown-id`, `parameter-out-of-range`
 */
export function distanceOn(
  level: MeasurementLevel,
  times: ReadonlyMap<RaterRating, number>,
): (first: RaterRating, second: RaterRating) => number {
  if (level.level === "nominal") return () => 1;
  const place = level.level === "interval" ? numberOf : ranks(level.order, times);
  return (first, second) => (place(first) - place(second)) ** 2;
}

function numberOf(rating: RaterRating): number {
  if (typeof rating === "number" && Number.isFinite(rating)) return rating;
  throw new SyncError("parameter-out-of-range", { parameter: "rating", value: String(rating), needs: "a number" });
}

/** Where the middle of each rating stands when all ratings are laid out in order. */
function ranks(
  order: readonly RaterRating[],
  times: ReadonlyMap<RaterRating, number>,
): (rating: RaterRating) => number {
  const middles = new Map<RaterRating, number>();
  let before = 0;
  for (const rating of order) {
    const count = times.get(rating) ?? 0;
    middles.set(rating, before + count / 2);
    before += count;
  }
  return (rating) => {
    const middle = middles.get(rating);
    if (middle === undefined) throw new SyncError("unknown-id", { id: String(rating), known: order.map(String) });
    return middle;
  };
}
