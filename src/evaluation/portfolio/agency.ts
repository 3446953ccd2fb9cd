import { agencies, type Agency } from "../../agencies/index.js";
import type { Program } from "../record/program.js";

/** One spelling for all: lower case, words alone, *dan* for &, and *kementerian* where it was misspelled. */
function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("&", " dan ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .replace(/\bkementrian\b/gu, "kementerian");
}

const byName: ReadonlyMap<string, Agency> = new Map(
  agencies.flatMap((agency) =>
    [agency.label.id, agency.label.en, ...agency.aliases].map((name) => [foldName(name), agency] as const),
  ),
);

/** The agency that a name stands for, where the table of agencies knows it; "Name (ABBREVIATION)" and "Name RI" too. */
export function knownAgency(name: string): Agency | undefined {
  const [, long, short] = /^(.+?) ?\(([^()]+)\)$/u.exec(name.trim()) ?? [];
  if (long !== undefined && short !== undefined) {
    const [one, other] = [long, short].map((part) => byName.get(foldName(part)));
    if (one !== undefined && one === other) return one;
  }
  const folded = foldName(name);
  return byName.get(folded) ?? byName.get(folded.replace(/ (?:ri|republik indonesia)$/u, ""));
}

/**
 * What tells agencies apart: the id of one that the table knows, whatever it was written as; the folded spelling of any
 * other. A name of signs alone stays as it is.
 */
export function foldAgency(name: string): string {
  return knownAgency(name)?.id ?? (foldName(name) || name.trim());
}

/** The agencies that lead a program, as written: its agency, and actors with the role of lead; each once. */
export function leadAgencies(program: Program): readonly string[] {
  const leads = (program.actors ?? []).filter(({ role }) => role === "lead").map(({ name }) => name);
  const byFold = new Map<string, string>();
  for (const name of program.agency === undefined ? leads : [program.agency, ...leads]) {
    const folded = foldAgency(name);
    if (folded !== "" && !byFold.has(folded)) byFold.set(folded, name.trim().replace(/\s+/gu, " "));
  }
  return [...byFold.values()];
}

/**
 * Chooses one spelling for each agency: the most frequent; of equally frequent ones one that is not all capitals, and of
 * these the first in code units.
 */
export function agencySpellings(programs: Iterable<Program>): ReadonlyMap<string, string> {
  const counted = new Map<string, Map<string, number>>();
  for (const program of programs) {
    for (const name of leadAgencies(program)) {
      const folded = foldAgency(name);
      const spellings = counted.get(folded) ?? new Map<string, number>();
      spellings.set(name, (spellings.get(name) ?? 0) + 1);
      counted.set(folded, spellings);
    }
  }
  return new Map([...counted].map(([folded, spellings]) => [folded, mostFrequent(spellings)]));
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].sort(
    ([one, count], [other, times]) =>
      times - count || Number(isCapitals(one)) - Number(isCapitals(other)) || (one < other ? -1 : 1),
  )[0]![0];
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase();
}
