/** Stretches of a list this short are walked through, longer ones are halved. */
const short = 8;

/**
 * For each value its first place in a rising list that contains it.
 *
 * The range of the list is cut into as many buckets as it has values, so that for even data a value's bucket is its place
 * give or take one; within a bucket the place is found by halving, so that uneven data cost no more than a search.
 */
export function placesIn(sorted: Float64Array, values: Float64Array): Uint32Array {
  const count = sorted.length;
  const places = new Uint32Array(values.length);
  const least = sorted[0]!;
  const slope = (count - 1) / (sorted[count - 1]! - least);
  // All equal, or too close to divide by: one bucket.
  const factor = slope < Infinity ? slope : 0;
  const starts = new Uint32Array(count + 1);
  for (let place = 0; place < count; place++) starts[(((sorted[place]! - least) * factor) >>> 0) + 1]!++;
  for (let bucket = 0; bucket < count; bucket++) starts[bucket + 1]! += starts[bucket]!;
  for (let row = 0; row < places.length; row++) {
    const value = values[row]!;
    const bucket = ((value - least) * factor) >>> 0;
    let low = starts[bucket]!;
    let high = starts[bucket + 1]!;
    while (high - low > short) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! < value) low = middle + 1;
      else high = middle;
    }
    while (sorted[low]! < value) low++;
    places[row] = low;
  }
  return places;
}
