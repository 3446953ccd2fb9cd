import { components } from "../../components/index.js";
import type { Named } from "../../entry.js";
import { forms } from "../../forms/index.js";
import { pillars } from "../../pillars/index.js";
import { strategies } from "../../strategies/index.js";

/** The columns of the review table that take codes, with the codes they take. */
export const reviewCodes = { pillar: pillars, strategies, forms, components } as const satisfies Record<
  string,
  readonly Named[]
>;

/** A column of the review table that takes codes. */
export type CodeColumn = keyof typeof reviewCodes;

const yes = ["yes", "y", "true", "1", "relevant", "ya", "relevan"];
const no = ["no", "n", "false", "0", "irrelevant", "not relevant", "tidak", "tdk", "tidak relevan"];
const none = ["none", "tidak ada", "nihil", "-", "–", "—"];

/** One spelling for all: lower case, single spaces, no apostrophe that spreadsheets put before a sign. */
export function foldCell(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase()
    .replace(/^'(?=[-=+@])/u, "");
}

/** What a person wrote about relevance. */
export function readRelevance(cell: string): boolean | "blank" | "unknown" {
  const folded = foldCell(cell);
  if (folded === "") return "blank";
  if (yes.includes(folded)) return true;
  return no.includes(folded) ? false : "unknown";
}

/** What a person wrote in a column of codes: codes in the order written, each once, and what is no code. */
export interface CodesRead {
  readonly isBlank: boolean;
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

/** Reads codes by id or label in either language, separated by `;`, `,` or `|`, in any case. */
export function readCodes(column: CodeColumn, cell: string): CodesRead {
  const table: readonly Named[] = reviewCodes[column];
  if (foldCell(cell) === "") return { isBlank: true, codes: [], unknown: [] };
  if (none.includes(foldCell(cell))) return { isBlank: false, codes: [], unknown: [] };
  // A label may hold a comma, so a part between stronger separators is first taken whole.
  const parts = cell.split(/[;|\n]/u).flatMap((part) => (codeOf(table, part) === undefined ? part.split(",") : [part]));
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const part of parts) {
    if (foldCell(part) === "") continue;
    const id = codeOf(table, part);
    if (id === undefined) unknown.push(part.trim());
    else codes.add(id);
  }
  return { isBlank: false, codes: [...codes], unknown };
}

function codeOf(table: readonly Named[], written: string): string | undefined {
  const folded = foldCell(written);
  return table.find(({ id, label }) => [id, foldCell(label.en), foldCell(label.id)].includes(folded))?.id;
}
