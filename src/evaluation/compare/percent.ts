import type { Text } from "../../entry.js";

/** A share of 1 as a percentage with one decimal in running text: 12.5% or 12,5%; whole ones without. */
export function percent(share: number): Text {
  const digits = (share * 100).toFixed(1).replace(/\.0$/, "");
  return { en: `${digits}%`, id: `${digits.replace(".", ",")}%` };
}
