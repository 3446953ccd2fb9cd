import type { Finding } from "../../entry.js";
import type { CsvOptions } from "../record/csv-reader.js";
import { isNoNumber, readNumber, type NumberStyle } from "../record/number.js";
import { readTable, type Table } from "../record/read-table.js";
import { textReader } from "../record/text.js";
import { checkProblem, type CheckedProblem } from "./check-problem.js";
import { criterionRowOf, directionOf, type CriterionRow } from "./criterion-rows.js";
import { tableFaults } from "./table-faults.js";

/** How the text is written, where it is not found out. */
export interface ReadProblemOptions extends Pick<CsvOptions, "encoding" | "delimiter"> {
  /** What decides between 1.250 and 1,250 where the marks alone do not. */
  readonly numbers?: NumberStyle;
}

/**
 * Reads a decision problem from a table (CSV) or from JSON, and checks it as {@link checkProblem} does.
 *
 * The table has a criterion in each column but the first, and an alternative in each row. Rows named `direction` (1 or
 * more, -1 or less), `weight`, `lowest`, `highest` and `unit` (in Indonesian `arah`, `bobot`, `terendah`, `tertinggi`,
 * `satuan`) speak of the criteria. Without a row of weights all count alike; a row of weights has one for each criterion.
 * Without a direction a criterion is refused, since nobody can guess it; so is a row whose name is nearly one of these
 * (`wieght`), which would be compared as an alternative. An empty cell is "not-stated"; `3..5` is an interval. Amounts may be written as people write them (Rp1.250.000,00; 1.5 million); where a number
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
  const reader = textReader(options.encoding);
  const text = (reader.push(input) + reader.end()).replace(/^\uFEFF/, "");
  if (/^\s*\{/.test(text) || isList(text)) return readJson(text);
  const table = readTable(input, options);
  const errors = [...table.findings, ...tableFaults(table)].filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { ok: false, findings: errors };
  const style = options.numbers ?? styleOf(table);
  const unclear = style === undefined ? unclearCells(table) : [];
  return unclear.length > 0 ? { ok: false, findings: unclear } : checkProblem(problemOf(table, style));
}

/** A list in JSON is no problem, and no table either; a header may begin with a bracket. */
function isList(text: string): boolean {
  if (!/^\s*\[/.test(text)) return false;
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
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

function problemOf({ headers, rows }: Table, style: NumberStyle | undefined): unknown {
  const [first = "", ...ids] = headers;
  const kindOf = (row: Table["rows"][number]) => criterionRowOf(row[first] ?? "");
  const told = new Map(rows.flatMap((row) => (kindOf(row) === undefined ? [] : [[kindOf(row)!, row] as const])));
  const alternatives = rows.filter((row) => kindOf(row) === undefined && Object.values(row).some(isFilled));
  const tell = (kind: CriterionRow, id: string): string | undefined => {
    const cell = told.get(kind)?.[id]?.trim();
    return cell === "" ? undefined : cell;
  };
  const arePercents = ids.every((id) => tell("weight", id)?.endsWith("%") === true);
  const weightOf = (id: string): unknown => {
    if (!told.has("weight")) return 1;
    const weight = tell("weight", id);
    return weight && cellOf(arePercents ? weight.slice(0, -1).trim() : weight, style);
  };
  return {
    alternatives: alternatives.map((row) => ({ id: (row[first] ?? "").trim() })),
    criteria: ids.map((id) => {
      const [direction, unit] = [tell("direction", id), tell("unit", id)];
      const scale = [tell("lowest", id), tell("highest", id)].map((cell) => cell && cellOf(cell, style));
      return {
        id,
        direction: direction === undefined ? undefined : (directionOf(direction) ?? direction),
        weight: weightOf(id),
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
  const read = readNumber(text, style);
  // What the marks leave open was asked about before; a percentage that leaves it open stays a text.
  if (read === undefined || (style === undefined && read.isAmbiguous)) return undefined;
  const { value } = read;
  return Number(`${value.isNegative ? "-" : ""}${value.digits}e${value.exponent}`);
}
