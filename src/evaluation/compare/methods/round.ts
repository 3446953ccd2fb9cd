/**
 * A number to 12 significant digits. Results that passed through a power or an exponential differ between JavaScript
 * engines in their last digits; rounded, they are the same everywhere.
 */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}
