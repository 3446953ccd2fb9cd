import type { Finding, Text } from "../../../entry.js";
import type { Column } from "../table.js";

/** Findings on the cells of a column that are not above (or, with `zero`, not at least) 0, each with its cell. */
export function belowZero(
  { id, cells, lowest }: Column,
  alternatives: readonly string[],
  needs: { readonly zero: boolean },
  who: string,
): readonly Finding[] {
  if (needs.zero ? lowest >= 0 : lowest > 0) return [];
  const message = (value: number, alternative: string): Text => ({
    en: `${who} needs values ${needs.zero ? "of 0 or more" : "above 0"}; "${id}" of "${alternative}" is ${value}.`,
    id: `${who} memerlukan nilai ${needs.zero ? "0 atau lebih" : "di atas 0"}; "${id}" pada "${alternative}" bernilai ${value}.`,
  });
  return alternatives.flatMap((alternative, row): readonly Finding[] => {
    const value = cells[row]!;
    if (needs.zero ? value >= 0 : value > 0) return [];
    return [
      {
        code: "value-outside-domain",
        severity: "error",
        where: { criterion: id, alternative },
        message: message(value, alternative),
        cure,
      },
    ];
  });
}

const cure: Text = {
  en: "Measure the criterion from a true zero, or use min-max, TOPSIS, VIKOR or PROMETHEE.",
  id: "Ukur kriteria dari nol yang sebenarnya, atau gunakan min-max, TOPSIS, VIKOR, atau PROMETHEE.",
};

/** A finding for a column that holds nothing but zeros and so has no proportions. */
export function allZero({ id, highest, lowest }: Column, who: string): readonly Finding[] {
  if (highest !== 0 || lowest !== 0) return [];
  return [
    {
      code: "column-all-zero",
      severity: "error",
      where: { criterion: id },
      message: {
        en: `${who} divides by the values of "${id}", which are all 0.`,
        id: `${who} membagi dengan nilai "${id}", yang semuanya 0.`,
      },
      cure: { en: "Leave the criterion out.", id: "Keluarkan kriteria ini." },
    },
  ];
}
