import type { Finding } from "../../entry.js";
import type { Column } from "./columns.js";
import { finding, type RecordFindingCode } from "./findings.js";

/** What is said once a table rather than once a row. */
export type TableNote = Extract<RecordFindingCode, "currency-assumed" | "codes-not-by-people">;

/** A record being put together from a row's cells. */
export interface Draft {
  /** The record's fields so far. */
  readonly record: Record<string, unknown>;
  readonly extra: Record<string, string>;
  readonly findings: Finding[];
  /** Which column a place in the record came from. */
  readonly origins: { readonly pointer: string; readonly column: string }[];
  readonly notes: Set<TableNote>;
}

/** Sets a field from a cell and remembers its column. */
export function set(draft: Draft, key: string, value: unknown, column: Column): void {
  draft.record[key] = value;
  draft.origins.push({ pointer: `/${key}`, column: column.key });
}

/** Adds an entry to a list of the record and remembers its column. */
export function add(draft: Draft, key: string, value: unknown, column: Column): void {
  const list = (draft.record[key] ??= []) as unknown[];
  draft.origins.push({ pointer: `/${key}/${list.length}`, column: column.key });
  list.push(value);
}

/** Keeps a cell that its field cannot hold. */
export function keep(draft: Draft, column: Column, text: string): void {
  draft.extra[column.key] = text;
}

/** Says something about a cell. */
export function say<Code extends RecordFindingCode>(
  draft: Draft,
  column: Column,
  code: Code,
  details: Parameters<typeof finding<Code>>[1],
): void {
  draft.findings.push(finding(code, details, { column: column.key }));
}

/** The column of the nearest place at or above a pointer. */
export function columnAt(draft: Draft, pointer: string): string | undefined {
  let best: { readonly pointer: string; readonly column: string } | undefined;
  for (const origin of draft.origins)
    if (
      (pointer === origin.pointer || pointer.startsWith(`${origin.pointer}/`)) &&
      origin.pointer.length >= (best?.pointer.length ?? 0)
    )
      best = origin;
  return best?.column;
}
