import type { Program } from "../record/program.js";

/** One spelling of an agency for all: lower case, single spaces. Abbreviations are not expanded. */
export function foldAgency(name: string): string {
  return name.trim().replace(/\s+/gu, " ").toLowerCase();
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

/** Chooses one spelling for each agency: the most frequent, and of equally frequent ones the first in code units. */
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
  return [...spellings].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best,
  )[0];
}
