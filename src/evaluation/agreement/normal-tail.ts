/**
 * The probability that a standard normal number is above `z` (0 or more): a series near the middle (Abramowitz & Stegun,
 * Handbook of Mathematical Functions, 26.2.11), a continued fraction further out (26.2.14), both good to about 15 digits.
 */
export function normalTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let level = 200; level >= 1; level--) fraction = z + level / fraction;
  return density / fraction;
}
