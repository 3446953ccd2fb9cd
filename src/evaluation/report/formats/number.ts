import type { Language } from "../../../entry.js";

const separators = {
  en: { thousands: ",", decimal: "." },
  id: { thousands: ".", decimal: "," },
} as const;

/** How many decimals a number needs, up to three: 2 needs none, 2.5 one, 1/3 three. */
export function decimalsOf(value: number): number {
  for (const decimals of [0, 1, 2]) {
    if (Math.abs(Number(value.toFixed(decimals)) - value) <= 1e-12 * Math.max(1, Math.abs(value))) return decimals;
  }
  return 3;
}

/**
 * A number as people write it: `1,234.5` in English, `1.234,5` in Indonesian. Our own function, because what `Intl`
 * answers depends on the machine.
 */
export function writeNumber(value: number, language: Language, decimals = decimalsOf(value)): string {
  const { thousands, decimal } = separators[language];
  const digits = Math.abs(value).toFixed(decimals);
  // From 10^21 on, toFixed gives an exponent: no thousands to set apart.
  if (digits.includes("e")) return (value < 0 ? "-" : "") + digits.replace(".", decimal);
  const [whole = "0", fraction] = digits.split(".");
  const sign = value < 0 && Number(digits) !== 0 ? "-" : "";
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return sign + grouped + (fraction === undefined ? "" : decimal + fraction);
}

/** A share of 1 as a percentage with one decimal: `60.0%`, `60,0%`. */
export function writeShare(share: number, language: Language): string {
  return `${writeNumber(share * 100, language, 1)}%`;
}

/** A probability as a percentage with one decimal; never 0% or 100%, since nothing that is estimated is certain. */
export function writeProbability(probability: number, language: Language): string {
  return writeShare(Math.min(0.999, Math.max(0.001, probability)), language);
}
