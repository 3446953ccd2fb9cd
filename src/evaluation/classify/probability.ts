/** Never quite 0 or 1: no text makes an answer certain. */
const least = 1e-6;

/** A probability as it is reported: six digits, so that every engine gives the same bytes. */
export function rounded(value: number): number {
  return Math.round(Math.min(1 - least, Math.max(least, value)) * 1e6) / 1e6;
}

/** Log-odds and weights as they are reported: six digits. */
export function roundedOdds(value: number): number {
  return Math.round(value * 1e6) / 1e6 || 0;
}

/** The probability of log-odds. */
export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Probabilities of answers of which exactly one is right, from the log-odds of each. */
export function shares(odds: readonly number[]): readonly number[] {
  const highest = Math.max(...odds);
  const powers = odds.map((value) => Math.exp(value - highest));
  const sum = powers.reduce((total, value) => total + value, 0);
  return powers.map((value) => value / sum);
}
