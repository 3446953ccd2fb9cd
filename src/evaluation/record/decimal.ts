/** A decimal number, kept exactly: digits times ten to the power of the exponent. */
export interface Decimal {
  readonly isNegative: boolean;
  /** Digits only, without leading zeros; "0" for zero. */
  readonly digits: string;
  readonly exponent: number;
}

/** A decimal from digits as they were written, before and after the decimal mark. */
export function decimal(whole: string, fraction: string, exponent: number, isNegative: boolean): Decimal {
  const digits = (whole + fraction).replace(/^0+(?=.)/, "");
  return { isNegative, digits, exponent: exponent - fraction.length };
}

/** The nearest whole number, and whether it had to be rounded. "too-large" beyond 2^53 - 1 either way. */
export function toWhole({
  isNegative,
  digits,
  exponent,
}: Decimal): { readonly whole: number; readonly isRounded: boolean } | "too-large" {
  if (digits === "0") return { whole: 0, isRounded: false };
  // Settled on lengths first, so that 1E+999999999 costs nothing.
  if (digits.length + exponent > 17) return "too-large";
  if (digits.length + exponent < 0) return { whole: 0, isRounded: true };
  const cut = digits.length + Math.min(exponent, 0);
  const fraction = digits.slice(cut);
  const whole = BigInt((digits.slice(0, cut) || "0") + "0".repeat(Math.max(exponent, 0))) + (fraction >= "5" ? 1n : 0n);
  if (whole > BigInt(Number.MAX_SAFE_INTEGER)) return "too-large";
  const amount = Number(whole);
  return { whole: isNegative && amount !== 0 ? -amount : amount, isRounded: /[1-9]/.test(fraction) };
}

/** The number nearest to a decimal, as JavaScript would read it. */
export const toNumber = ({ isNegative, digits, exponent }: Decimal): number =>
  Number(`${isNegative ? "-" : ""}${digits}e${exponent}`);
