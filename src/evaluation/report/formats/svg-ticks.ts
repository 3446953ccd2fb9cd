/** Round numbers (1, 2 or 5 times a power of ten) that cover a range in about `count` steps. */
export function niceTicks(lowest: number, highest: number, count: number): number[] {
  const span = highest > lowest ? highest - lowest : 1;
  const wanted = span / count;
  // Found by repeated steps of ten, not by a logarithm, whose last digit may differ between machines.
  let power = 1;
  while (power > wanted && power > 1e-300) power /= 10;
  while (power * 10 <= wanted) power *= 10;
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= wanted * 0.999) ?? 10 * power;
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(highest / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
