import type { Finding } from "../../entry.js";
import { check } from "./check.js";
import { clean, type Kept } from "./clean.js";
import { finding, hasError } from "./findings.js";
import { pointerTo } from "./pointer.js";
import type { Program } from "./program.js";
import { isReserved, safeKey, unusedKey } from "./safe-key.js";
import { shapeFindings, takeUnknownKeys } from "./schema.js";

/** A checked program, or what speaks against it. */
export type Validation =
  | { readonly ok: true; readonly program: Program; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Where a record came from, so that findings can say so. */
export interface Origin {
  /** Row of the table: 1 is the first row after the header. */
  readonly row?: number;
  /** The header of the column that the value at a JSON pointer came from. */
  readonly columnOf?: (pointer: string) => string | undefined;
}

/**
 * Checks one record: its shape, and whether what it says can be true.
 *
 * Strict about types, lenient about absence: a name is enough, and `null`, `undefined` or a
 * blank text mean that nothing is said.
 * Nothing is lost: fields that a program does not have are kept as texts under `extra`, each with a warning. Half
 * characters (lone surrogates) are replaced by U+FFFD, control characters taken out, and amounts rounded to whole units
 * of the currency, each with a warning. The input itself is never changed.
 *
 * @param input - Anything: parsed JSON, a form's answer, a row.
 * @param origin - The row it came from; findings then carry it.
 *
 * @example
 * ```ts
 * import { validate } from "msme-sync";
 *
 * const sound = validate({ name: "Pelatihan wirausaha", budgets: [{ amount: 250000000, currency: "IDR", year: 2025 }] });
 * sound.ok; // => true
 *
 * const broken = validate({ name: "Pelatihan", period: { start: "2025-06-01", end: "2024-06-01" } });
 * broken.ok; // => false
 * broken.findings[0]?.code; // => "dates-backwards"
 * broken.findings[0]?.where; // => { pointer: "/period" }
 * broken.findings[0]?.cure?.id; // => "Perbaiki kedua tanggal tersebut."
 * ```
 */
export function validate(input: unknown, origin: Origin = {}): Validation {
  const { value, kept: reserved, findings: changes } = clean(input);
  const findings = [...changes, ...keepUnderExtra(value, reserved)];
  const shape = shapeFindings(value);
  findings.push(...shape);
  if (shape.length === 0) findings.push(...check(value as Program));
  const placed = findings.map((found) => placedAt(found, origin));
  return hasError(placed) ? { ok: false, findings: placed } : { ok: true, program: value as Program, findings: placed };
}

/** Moves what a program has no field for to its `extra`, and says so. */
function keepUnderExtra(record: unknown, reserved: readonly Kept[]): readonly Finding[] {
  const strays = [...reserved, ...takeUnknownKeys(record)];
  if (strays.length === 0 || typeof record !== "object" || record === null) return [];
  const fields = record as { extra?: unknown };
  const extra: Record<string, unknown> = typeof fields.extra === "object" ? { ...fields.extra } : {};
  // An extra that is no object stays as it is, so that the schema can say so.
  if (fields.extra === undefined || typeof fields.extra === "object") fields.extra = extra;
  return strays.map(({ path, value }) => {
    const key = String(path.at(-1));
    const keptAs = unusedKey(extra, nameOf(path));
    extra[keptAs] = textOf(value);
    const where = { pointer: pointerTo(path) };
    return isReserved(key)
      ? finding("reserved-key", { key, keptAs }, where)
      : finding("unknown-key", { key, keptAs, value }, where);
  });
}

/** The key under `extra`: the field's own name at the top, the way to it where it was nested. */
function nameOf(path: readonly PropertyKey[]): string {
  const steps = path.length === 2 && path[0] === "extra" ? path.slice(1) : path;
  const last = safeKey(String(steps.at(-1)));
  return steps.length === 1 ? last : pointerTo([...steps.slice(0, -1), last]).slice(1);
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    // JSON.stringify answers undefined for functions and symbols, whatever its type says.
    const json = JSON.stringify(value) as unknown;
    return typeof json === "string" ? json : String(value);
  } catch {
    return String(value);
  }
}

function placedAt(found: Finding, { row, columnOf }: Origin): Finding {
  if (row === undefined && columnOf === undefined) return found;
  const column =
    found.where?.column ?? (found.where?.pointer === undefined ? undefined : columnOf?.(found.where.pointer));
  return {
    ...found,
    where: { ...found.where, ...(row !== undefined && { row }), ...(column !== undefined && { column }) },
  };
}
