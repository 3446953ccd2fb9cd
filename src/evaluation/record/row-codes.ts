import { components } from "../../components/index.js";
import type { Named } from "../../entry.js";
import { forms } from "../../forms/index.js";
import { pillars } from "../../pillars/index.js";
import { strategies } from "../../strategies/index.js";
import type { Cell } from "./cell.js";
import { nomenclatures, regionSchemes } from "./codes.js";
import type { Column } from "./columns.js";
import { isoDate } from "./dates.js";
import { add, keep, say, set, type Draft } from "./draft.js";
import { foldHeader } from "./header.js";
import type { Field } from "./headers.js";
import type { NomenclatureCode } from "./program.js";
import { readWord, truthWords, wholeCountry } from "./words.js";

/** The codes that a cell of a code column holds: a budget code of the central government holds a KRO too. */
export function readCodes(
  text: string,
  stated: string | undefined,
  year: number | undefined,
): readonly NomenclatureCode[] {
  const edition = year === undefined ? {} : { year };
  return text.split(/[;|\n]/).flatMap((part): NomenclatureCode[] => {
    const code = part.trim();
    if (code === "") return [];
    // As our own tables write codes: "KBLI 10792 (2020)".
    const [, scheme, written, of] = /^(SIPD|KRO|RO|RUP|KBLI|as-written) (.+?)(?: \((\d{4})\))?$/.exec(code) ?? [];
    if (scheme !== undefined && written !== undefined)
      return [{ scheme, code: written, ...(of === undefined ? edition : { year: Number(of) }) }];
    const [, kro, ro] = /(?:^|\.)([ABCDFPQRSU][A-Z]{2})(?:\.(\d{3}))?(?=\.|$)/.exec(code) ?? [];
    if (kro !== undefined && stated !== "KBLI" && stated !== "RUP") {
      const output =
        ro === undefined
          ? []
          : [
              {
                scheme: "RO",
                code: code
                  .slice(0, code.indexOf(kro) + 7)
                  .split(".")
                  .slice(-3)
                  .join("."),
                ...edition,
              },
            ];
      return [
        { scheme: "KRO", code: kro, ...edition },
        ...output,
        ...(output[0]?.code === code || kro === code ? [] : [{ scheme: "as-written", code, ...edition }]),
      ];
    }
    if (stated !== undefined) return [{ scheme: stated, code, ...edition }];
    return [{ scheme: nomenclatures.get("SIPD")!.fits.test(code) ? "SIPD" : "as-written", code, ...edition }];
  });
}

/** Puts the places of a row into the record: official codes where there are any, the words as written otherwise. */
export function addRegions(draft: Draft, cells: readonly Cell[]): void {
  const regions: { scheme: string; code: string; name?: string }[] = [];
  const named: string[] = [];
  for (const { column, text } of cells) {
    if (wholeCountry.has(foldHeader(text))) {
      addTarget(draft, "national", true, column);
      continue;
    }
    for (const part of text.split(/[;\n]/).map((piece) => piece.trim())) {
      if (part === "") continue;
      // As our own tables write places: "kemendagri 32.04 (Kabupaten Bandung)".
      const [, ours, code, name] = /^(kemendagri|bps|iso-3166-2|as-written) (.+?)(?: \((.+)\))?$/.exec(part) ?? [];
      if (ours !== undefined && code !== undefined) {
        regions.push({ scheme: ours, code, ...(name !== undefined && { name }) });
        continue;
      }
      const scheme = regionSchemes.get("kemendagri")!.fits.test(part)
        ? "kemendagri"
        : regionSchemes.get("bps")!.fits.test(part)
          ? "bps"
          : undefined;
      if (scheme !== undefined) regions.push({ scheme, code: part });
      else named.push(part);
    }
  }
  // Two columns, province and district, name one place; several in one cell are several.
  const places = cells.length > 1 && named.length > 0 ? [named.join(", ")] : named;
  regions.push(...places.map((place) => ({ scheme: "as-written", code: place, name: place })));
  if (regions.length > 0) addTarget(draft, "regions", regions, cells[0]!.column);
}

/** Sets one field of the record's targets. */
export function addTarget(draft: Draft, key: string, value: unknown, column: Column): void {
  const targets = (draft.record["targets"] ??= {}) as Record<string, unknown>;
  targets[key] = value;
  draft.origins.push({ pointer: `/targets/${key}`, column: column.key });
}

const tables: readonly (readonly [Field, readonly Named[]])[] = [
  ["pillar", pillars],
  ["strategies", strategies],
  ["forms", forms],
  ["components", components],
];

const codeFields = ["relevant", "pillar", "strategies", "forms", "components"] as const;

/** Codes that people gave, by id or by label. Codes without a person are the machine's, and only kept. */
export function addCoding(draft: Draft, first: (field: Field) => Cell | undefined): void {
  const given = codeFields.flatMap((field) => first(field) ?? []);
  const [by, because, date] = [first("coded-by"), first("because"), first("coded-on")];
  if (by === undefined || ["classifier", "msme sync", "mesin", "machine"].includes(foldHeader(by.text))) {
    for (const cell of [...given, by, because, date]) if (cell !== undefined) keep(draft, cell.column, cell.text);
    if (given.length > 0) draft.notes.add("codes-not-by-people");
    return;
  }
  const coding: Record<string, unknown> = { by: by.text, because: because?.text ?? "not-stated" };
  if (because === undefined) say(draft, by.column, "coding-without-reason", {});
  const relevant = first("relevant");
  if (relevant !== undefined) coding["relevant"] = readWord(truthWords, relevant.text) ?? relevant.text;
  for (const [field, rows] of tables) {
    const cell = first(field);
    if (cell === undefined) continue;
    // "none" is an answer; an empty cell is not.
    if (["none", "tidak ada"].includes(foldHeader(cell.text))) {
      coding[field] = field === "pillar" ? null : [];
      continue;
    }
    const ids = cell.text.split(/[;|,\n]/).flatMap((part) => (part.trim() === "" ? [] : [idOf(rows, part)]));
    coding[field] = field === "pillar" && ids.length === 1 ? ids[0] : ids;
  }
  if (date !== undefined) coding["date"] = isoDate(date.text);
  set(draft, "coding", coding, by.column);
  for (const { column } of given) draft.origins.push({ pointer: `/coding/${column.row!.field}`, column: column.key });
  if (date !== undefined) draft.origins.push({ pointer: "/coding/date", column: date.column.key });
}

/** The id of the row that a text names by id or by label; the text itself where none does, for the check to find. */
function idOf(rows: readonly Named[], text: string): string {
  const folded = foldHeader(text);
  const row = rows.find(({ id, label }) => [id, label.en, label.id].some((name) => foldHeader(name) === folded));
  return row?.id ?? text.trim();
}

/** Puts the other actors into the record, each with the role that its column or the words in parentheses give. */
export function addActors(draft: Draft, all: (field: Field) => readonly Cell[]): void {
  for (const role of ["implementer", "channel", "partner"] as const)
    for (const { column, text } of all(role))
      for (const name of listed(text)) add(draft, "actors", { name, role }, column);
  for (const { column, text } of all("actors"))
    for (const part of listed(text)) {
      const [, name = part, role = "partner"] = /^(.+) \((lead|implementer|channel|partner)\)$/.exec(part) ?? [];
      add(draft, "actors", { name, role }, column);
    }
}

/** The entries of a cell that lists several. */
export const listed = (text: string): readonly string[] =>
  text.split(/[;|\n]/).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));

/** Puts the codes of a row's code columns into the record. */
export function addCodes(draft: Draft, cells: readonly Cell[]): void {
  for (const { column, text } of cells)
    for (const code of readCodes(text, column.row?.scheme, column.year)) add(draft, "codes", code, column);
}
