import type { Finding } from "../../entry.js";
import type { Cell, Problem } from "./problem.js";

/** Warnings and notes about a sound problem as a whole: nothing to compare with, all equal, values of zero, below zero. */
export function columnFindings({ alternatives, criteria, values }: Problem): readonly Finding[] {
  const alone = alternatives.length === 1 ? [oneAlternative] : [];
  const columns = criteria.flatMap(({ id: criterion }, column) => {
    const findings: Finding[] = [];
    const cells = values.map((row) => row[column]!);
    if (cells.length > 1 && isConstant(cells))
      findings.push({
        code: "criterion-constant",
        severity: "warning",
        where: { criterion },
        message: {
          en: `All alternatives are equal on "${criterion}", so it tells none of them apart.`,
          id: `Semua alternatif sama pada "${criterion}", sehingga kriteria ini tidak membedakan apa pun.`,
        },
        cure: {
          en: "Leave the criterion out, or measure it more finely.",
          id: "Keluarkan kriteria ini, atau ukur dengan lebih teliti.",
        },
      });
    for (const [code, holds, en, id] of kinds) {
      const first = cells.findIndex((cell) => holds(numberOf(cell)));
      if (first === -1) continue;
      const count = cells.filter((cell) => holds(numberOf(cell))).length;
      findings.push({
        code,
        severity: "note",
        where: { pointer: `/values/${first}/${column}`, criterion, alternative: alternatives[first]!.id },
        message: {
          en: `${count} of ${cells.length} values of "${criterion}" are ${en}, the first at "${alternatives[first]!.id}".`,
          id: `${count} dari ${cells.length} nilai "${criterion}" ${id}, yang pertama pada "${alternatives[first]!.id}".`,
        },
        cure: {
          en: "Use a method of differences, not of ratios or products (weighted product, COPRAS, MARCOS).",
          id: "Gunakan metode selisih, bukan metode rasio atau perkalian (weighted product, COPRAS, MARCOS).",
        },
      });
    }
    return findings;
  });
  return [...alone, ...columns];
}

const oneAlternative: Finding = {
  code: "one-alternative",
  severity: "warning",
  where: { pointer: "/alternatives" },
  message: {
    en: "There is only one alternative, so its first place says nothing.",
    id: "Hanya ada satu alternatif, sehingga peringkat pertamanya tidak berarti apa-apa.",
  },
  cure: {
    en: "Add what it is to be compared with, if only things staying as they are.",
    id: "Tambahkan pembandingnya, setidaknya keadaan tanpa perubahan.",
  },
};

const kinds: readonly (readonly [string, (value: number | undefined) => boolean, string, string])[] = [
  ["values-zero", (value) => value === 0, "zero", "bernilai nol"],
  ["values-negative", (value) => value !== undefined && value < 0, "below zero", "di bawah nol"],
];

function numberOf(cell: Cell): number | undefined {
  return typeof cell === "number" ? cell : typeof cell === "object" && "value" in cell ? cell.value : undefined;
}

function isConstant(cells: readonly Cell[]): boolean {
  const [first] = cells;
  const key = (cell: Cell) =>
    typeof cell === "object" && "grade" in cell ? cell.grade : typeof cell === "string" ? undefined : numberOf(cell);
  const value = key(first!);
  return value !== undefined && cells.every((cell) => key(cell) === value);
}
