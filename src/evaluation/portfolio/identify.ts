import type { Finding } from "../../entry.js";
import type { Program } from "../record/program.js";
import type { IdentifiedProgram } from "./portfolio.js";

/** Programs that each have an id of their own, in the order of the input, and what was done to get there. */
export interface Identified {
  readonly programs: readonly IdentifiedProgram[];
  readonly findings: readonly Finding[];
}

/**
 * Gives an id to each program that has none, and another to each one whose id is taken. A given id is made of what the
 * record says, not of its place, so that it stays when rows are added above it.
 */
export function identify(programs: readonly Program[]): Identified {
  const giver = idGiver(programs.flatMap(({ id }) => id ?? []));
  const findings: Finding[] = [];
  let given = 0;
  const identified = programs.map((program, index) => {
    const answer = giver(program);
    if (!hasId(program.id)) given += 1;
    else if (answer.id !== program.id) findings.push(duplicateId(index, program.id, answer.id));
    return answer;
  });
  return { programs: identified, findings: given === 0 ? findings : [idsGiven(given), ...findings] };
}

/**
 * Gives ids one program at a time, for lists too long to hold: the same ids as {@link identify} gives, if it knows from the
 * start which ones the list holds.
 */
export function idGiver(stated: Iterable<string>): (program: Program) => IdentifiedProgram {
  const names: Names = { taken: new Set(), next: new Map() };
  for (const id of stated) if (hasId(id)) names.taken.add(id);
  const used = new Set<string>();
  return (program) => {
    if (!hasId(program.id)) return { ...program, id: unusedId(idFromContent(program), names) };
    if (used.has(program.id)) return { ...program, id: unusedId(program.id, names) };
    used.add(program.id);
    return program as IdentifiedProgram;
  };
}

function hasId(id: string | undefined): id is string {
  return id !== undefined && id.trim() !== "";
}

/** The ids that are taken, and for each id asked for again the number to try next. */
interface Names {
  readonly taken: Set<string>;
  readonly next: Map<string, number>;
}

/** The id itself, or the id with the first number after a tilde that nobody has; the answer counts as taken. */
function unusedId(wanted: string, { taken, next }: Names): string {
  let id = wanted;
  let number = next.get(wanted) ?? 2;
  for (; taken.has(id); number += 1) id = `${wanted}~${number}`;
  if (id !== wanted) next.set(wanted, number);
  taken.add(id);
  return id;
}

/** Readable words of the name, then a checksum of what tells this record from others of the same name. */
function idFromContent(program: Program): string {
  const { name, agency, level, unit, parent, context, description } = program;
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/gu, "");
  const sum = checksum([name, agency, level, unit, parent, context, description].map((part) => part ?? "").join("\n"));
  return `${words === "" ? "program" : words}-${sum}`;
}

/** FNV-1a over UTF-16 units, 32 bits, in base 36: tells records apart, proves nothing. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0");
}

function idsGiven(count: number): Finding {
  return {
    code: "ids-given",
    severity: "note",
    message: {
      en: `${count} ${count === 1 ? "record has" : "records have"} no id and got one made of name and content.`,
      id: `${count} catatan tidak memiliki id dan diberi id yang dibentuk dari nama dan isinya.`,
    },
    cure: {
      en: "Keep an id column of your own, so that codes and reviews stay with their program when texts change.",
      id: "Sediakan kolom id sendiri agar kode dan hasil telaah tetap melekat pada programnya ketika teks berubah.",
    },
  };
}

function duplicateId(index: number, id: string, instead: string): Finding {
  return {
    code: "duplicate-id",
    severity: "warning",
    where: { pointer: `/items/${index}/program/id` },
    message: {
      en: `The id "${id}" is used more than once; this record is kept as "${instead}".`,
      id: `Id "${id}" dipakai lebih dari satu kali; catatan ini disimpan sebagai "${instead}".`,
    },
    cure: {
      en: "Give each record an id of its own, or remove the record if it was entered twice.",
      id: "Beri setiap catatan id tersendiri, atau hapus catatan ini bila tercatat dua kali.",
    },
  };
}
