import { letterDistance } from "../record/letter-distance.js";

/** What a row of a table says of the criteria, where it speaks of no alternative. */
export type CriterionRow = "direction" | "weight" | "lowest" | "highest" | "unit";

/** Rows that speak of the criteria, by what stands in their first cell. */
const names: ReadonlyMap<string, CriterionRow> = new Map([
  ...(["direction", "directions", "arah"] as const).map((name) => [name, "direction"] as const),
  ...(["weight", "weights", "bobot"] as const).map((name) => [name, "weight"] as const),
  ...(["lowest", "terendah"] as const).map((name) => [name, "lowest"] as const),
  ...(["highest", "tertinggi"] as const).map((name) => [name, "highest"] as const),
  ...(["unit", "units", "satuan"] as const).map((name) => [name, "unit"] as const),
]);

const folded = (cell: string): string => cell.trim().replace(/\s*:$/, "").toLowerCase();

/** What the row with this first cell says of the criteria, or undefined for an alternative. */
export function criterionRowOf(first: string): CriterionRow | undefined {
  return names.get(folded(first));
}

/** Two letters off at most in a long word, one in a short one: what a slip of the pen leaves. */
const slips = (word: string): number => (word.length > 7 ? 2 : 1);

/** The row that was probably meant by a name which is none: "wieght" is a row of weights and not a policy. */
export function meantRow(first: string): { readonly name: string; readonly row: CriterionRow } | undefined {
  const written = folded(first);
  for (const [name, row] of names)
    if (name.length > 4 && letterDistance(written, name) <= slips(name)) return { name, row };
  return undefined;
}

const more = ["1", "+1", "more", "higher", "max", "maks", "maximum", "maksimum", "maximize", "benefit", "manfaat"];
const less = ["-1", "less", "lower", "min", "minimum", "minimize", "cost", "biaya"];
const directions: ReadonlyMap<string, 1 | -1> = new Map([
  ...[...more, ...["besar", "tinggi"].flatMap(spoken)].map((word) => [word, 1] as const),
  ...[...less, ...["kecil", "rendah"].flatMap(spoken)].map((word) => [word, -1] as const),
]);

/** The ways in which an Indonesian table says that large, or small, is good. */
function spoken(word: string): readonly string[] {
  return [word, `lebih ${word}`, `makin ${word}`, `makin ${word} makin baik`, `semakin ${word} semakin baik`];
}

/** The direction that a word stands for. */
export function directionOf(cell: string): 1 | -1 | undefined {
  return directions.get(cell.trim().toLowerCase());
}
