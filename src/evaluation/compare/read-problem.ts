import type { Finding } from "../../entry.js";
import type { CsvOptions } from "../record/csv-reader.js";
import { isNoNumber, readNumber, type NumberStyle } from "../record/number.js";
import { readTable, type Table } from "../record/read-table.js";
import { checkProblem, type CheckedProblem } from "./check-problem.js";

/** How the text is written, where it is not found out. */
export interface ReadProblemOptions extends Pick<CsvOptions, "encoding" | "delimiter"> {
  /** What decides between 1.250 and 1,250 where the marks alone do not. */
  readonly numbers?: NumberStyle;
}

/** Rows of a table that speak of the criteria and not of an alternative, by what stands in their first cell. */
const about: Readonly<Record<string, "direction" | "weight" | "lowest" | "highest" | "unit">> = {
  ...{ direction: "direction", arah: "direction" },
  ...{ weight: "weight", bobot: "weight" },
  ...{ lowest: "lowest", terendah: "lowest", highest: "highest", tertinggi: "highest" },
  ...{ unit: "unit", satuan: "unit" },
};

const directions: Readonly<Record<string, 1 | -1>> = {
  ...{ "1": 1, "+1": 1, more: 1, max: 1, "lebih besar": 1, manfaat: 1, benefit: 1 },
  ...{ "-1": -1, less: -1, min: -1, "lebih kecil": -1, biaya: -1, cost: -1 },
};

/**
 * Reads a decision problem from a table (CSV) or from JSON, and checks it as {@link checkProblem} does.
 *
 * The table has a criterion in each column but the first, and an alternative in each row. Rows named `direction` (1 or
 * more, -1 or less), `weight`, `lowest`, `highest` and `unit` (in Indonesian `arah`, `bobot`, `terendah`, `tertinggi`,
 * `satuan`) speak of the criteria. Without weights all count alike; without a direction a criterion is refused, since
 * nobody can guess it. An empty cell is "not-stated"; `3..5` is an interval. Amounts may be written as people write them (Rp1.250.000,00; 1.5 million); where a number
 * could be read in two ways and nothing in the table says which, it is refused.
 *
 * @param input - The text, or the bytes of the file.
 *
 * @example
 * ```ts
 * import { readProblem } from "msme-sync";
 *
 * const read = readProblem("policy,reach,cost\ndirection,more,less\nweight,2,1\ntraining,900,30\ncredit,400,");
 * read.ok && read.problem.criteria.map(({ direction }) => direction); // => [1, -1]
 * read.ok && read.problem.values; // => [[900, 30], [400, "not-stated"]]
 * ```
 */
export function readProblem(input: string | Uint8Array, options: ReadProblemOptions = {}): CheckedProblem {
  const text = typeof input === "string" ? input : new TextDecoder().decode(input);
  if (/^\s*\{/.test(text)) return readJson(text);
  const table = readTable(input, options);
  const errors = table.findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { ok: false, findings: errors };
  const style = options.numbers ?? styleOf(table);
  const unclear = style === undefined ? unclearCells(table) : [];
  return unclear.length > 0 ? { ok: false, findings: unclear } : checkProblem(problemOf(table, style));
}

/** How the table writes numbers, where some of them show it and none shows the other way. */
function styleOf({ rows }: Table): NumberStyle | undefined {
  const shown = new Set(rows.flatMap((row) => Object.values(row).map((cell) => readNumber(cell)?.style)));
  shown.delete(undefined);
  return shown.size === 1 ? [...shown][0] : undefined;
}

/** Numbers that are a thousand times larger or smaller, depending on who wrote them. */
function unclearCells({ rows }: Table): readonly Finding[] {
  return rows.flatMap((row, index) =>
    Object.entries(row).flatMap(([column, cell]): readonly Finding[] =>
      readNumber(cell)?.isAmbiguous !== true
        ? []
        : [
            {
              code: "number-unclear",
              severity: "error",
              where: { row: index + 1, column },
              message: {
                en: `"${cell.trim()}" may be thousands or decimals, and no other number of the table says which.`,
                id: `"${cell.trim()}" dapat berarti ribuan atau desimal, dan tidak ada bilangan lain di tabel yang memperjelasnya.`,
              },
              cure: {
                en: 'Say how numbers are written: numbers: "english" (1,250.50) or "indonesian" (1.250,50).',
                id: 'Nyatakan cara penulisan bilangan: numbers: "english" (1,250.50) atau "indonesian" (1.250,50).',
              },
            },
          ],
    ),
  );
}

function readJson(text: string): CheckedProblem {
  try {
    return checkProblem(JSON.parse(text) as unknown);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const finding: Finding = {
      code: "json-not-sound",
      severity: "error",
      message: { en: `The text is not JSON: ${found}.`, id: `Teks bukan JSON: ${found}.` },
      cure: { en: "Correct it, or write a table (CSV).", id: "Perbaiki, atau tulis sebagai tabel (CSV)." },
    };
    return { ok: false, findings: [finding] };
  }
}

function problemOf({ rows }: Table, style: NumberStyle | undefined): unknown {
  const [first = "", ...ids] = Object.keys(rows[0] ?? {});
  const kindOf = (row: Table["rows"][number]) => about[(row[first] ?? "").trim().toLowerCase()];
  const told = new Map(rows.flatMap((row) => (kindOf(row) === undefined ? [] : [[kindOf(row)!, row] as const])));
  const alternatives = rows.filter((row) => kindOf(row) === undefined && Object.values(row).some(isFilled));
  const tell = (kind: (typeof about)[string], id: string): string | undefined => {
    const cell = told.get(kind)?.[id]?.trim();
    return cell === "" ? undefined : cell;
  };
  return {
    alternatives: alternatives.map((row) => ({ id: (row[first] ?? "").trim() })),
    criteria: ids.map((id) => {
      const [direction, weight, unit] = [tell("direction", id), tell("weight", id), tell("unit", id)];
      const scale = [tell("lowest", id), tell("highest", id)].map((cell) => cell && cellOf(cell, style));
      return {
        id,
        direction: direction === undefined ? undefined : (directions[direction.toLowerCase()] ?? direction),
        weight: weight === undefined ? 1 : cellOf(weight, style),
        ...(unit !== undefined && { unit }),
        ...(scale.some((end) => end !== undefined) && { scale }),
      };
    }),
    values: alternatives.map((row) => ids.map((id) => cellOf((row[id] ?? "").trim(), style))),
  };
}

const isFilled = (cell: string): boolean => cell.trim() !== "";

/** A cell as a problem holds it; what cannot be read stays a text, which the check names with its place. */
function cellOf(text: string, style: NumberStyle | undefined): unknown {
  if (/^(not[ -]applicable|tidak berlaku)$/i.test(text)) return "not-applicable";
  if (isNoNumber(text) || /^(not-stated|tidak dinyatakan)$/i.test(text)) return "not-stated";
  const ends = text.split("..");
  if (ends.length === 2) {
    const interval = ends.map((end) => numberOf(end.trim(), style));
    if (interval.every((end) => end !== undefined)) return { interval };
  }
  return numberOf(text, style) ?? text;
}

function numberOf(text: string, style: NumberStyle | undefined): number | undefined {
  const value = readNumber(text, style)?.value;
  if (value === undefined) return undefined;
  return Number(`${value.isNegative ? "-" : ""}${value.digits}e${value.exponent}`);
}
