import type { Text } from "../../entry.js";

/** A whole number in running text, its thousands set apart: 10,000 or 10.000. */
export function wholeNumber(value: number): Text {
  const grouped = (mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
  return { en: grouped(","), id: grouped(".") };
}
