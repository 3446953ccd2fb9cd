import type { Finding } from "../../../entry.js";
import { shown } from "../../record/shown.js";
import { givesCodes } from "../apply-coding.js";
import { readable } from "../compile.js";
import { fold } from "../find/index.js";
import type { AnswerIds } from "../outputs.js";
import { type Example, isRelevant } from "../train/example.js";
import { familiesOf } from "./families.js";
import { finding } from "./findings.js";
import type { LabelledProgram } from "./labelled-program.js";

/** An example that was not learned from, and why. */
export interface RejectedExample {
  /** The number of the example, counted from 1. */
  readonly row: number;
  readonly findings: readonly Finding[];
}

/** An example whose group is known. */
export type GroupedExample = Example & { readonly group: string };

/** Examples that can be learned from, in an order of their own: how the caller ordered them changes nothing. */
export interface TakenIn {
  readonly examples: readonly GroupedExample[];
  readonly rejected: readonly RejectedExample[];
  /** How many were given: all are among the examples or among the rejected. */
  readonly given: number;
}

interface Row extends Example {
  readonly row: number;
  /** What is the same where the text is the same. */
  readonly text: string;
}

const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Checks labelled programs and groups those that can be learned from. */
export function takeIn(labelled: Iterable<LabelledProgram>, known: AnswerIds): TakenIn {
  const rows: Row[] = [];
  const rejected: RejectedExample[] = [];
  let given = 0;
  for (const one of labelled) {
    given++;
    const findings = faultsOf(one, known);
    if (findings.length > 0) rejected.push({ row: given, findings });
    else rows.push(rowOf(one, given));
  }
  const contradicted = contradictions(rows);
  for (const { row, program } of rows)
    if (contradicted.has(row))
      rejected.push({ row, findings: [finding("contradictory-labels", [shown(program.name)])] });
  return {
    examples: grouped(rows.filter(({ row }) => !contradicted.has(row))),
    rejected: rejected.sort((one, other) => one.row - other.row),
    given,
  };
}

const codingOf = ({ program, coding }: LabelledProgram) =>
  coding ?? (typeof program === "string" ? undefined : program.coding);

/** What speaks against learning from an example. Its types may not hold: examples are data, often read from a file. */
function faultsOf(labelled: LabelledProgram, known: AnswerIds): readonly Finding[] {
  const program = (
    labelled as { readonly program?: Partial<Exclude<LabelledProgram["program"], string>> | string } | null | undefined
  )?.program;
  const name: unknown = typeof program === "string" ? program : program?.name;
  if (typeof name !== "string" || name.trim() === "") return [finding("not-a-program", [])];
  const coding = codingOf(labelled);
  const { pillar, strategies = [], forms = [], components = [] } = coding ?? {};
  const codes: readonly (readonly [facet: string, codes: unknown, known: readonly string[]])[] = [
    ["pillar", pillar ?? [], known.pillar],
    ["strategies", strategies, known.strategy],
    ["forms", forms, known.form],
    ["components", components, known.component],
  ];
  const unknown = codes.flatMap(([facet, ids, table]) =>
    (Array.isArray(ids) ? ids : [ids])
      .filter((id) => !table.includes(id as string))
      .map((id) => finding("unknown-label", [shown(id), table], { pointer: `/coding/${facet}` })),
  );
  if (unknown.length > 0) return unknown;
  if (coding === undefined || isRelevant({ program: { name }, coding: implied(coding) }) === undefined)
    return [finding("not-labelled", [])];
  return coding.relevant === false && givesCodes(coding) ? [finding("irrelevant-but-coded", [])] : [];
}

/** Any code implies that the program is relevant, and an irrelevant one has none (codebook 1). */
function implied(coding: Example["coding"]): Example["coding"] {
  if (coding.relevant === false)
    return { relevant: false, pillar: null, strategies: [], forms: [], components: [], ...coding };
  return coding.relevant === undefined && givesCodes(coding) ? { ...coding, relevant: true } : coding;
}

function rowOf(labelled: LabelledProgram, row: number): Row {
  const program = readable(labelled.program);
  const { relevant, pillar, strategies, forms, components } = implied(codingOf(labelled)!);
  const { name, description = "", context = "", agency = "", codes = [] } = program;
  return {
    row,
    program,
    coding: {
      ...(relevant !== undefined && { relevant }),
      ...(pillar !== undefined && { pillar }),
      ...(strategies !== undefined && { strategies }),
      ...(forms !== undefined && { forms: [...forms].sort(byCodeUnits) }),
      ...(components !== undefined && { components: [...components].sort(byCodeUnits) }),
    },
    text: JSON.stringify([fold(name), fold(description), fold(context), fold(agency), codes.map(({ code }) => code)]),
    ...(labelled.group !== undefined && { group: labelled.group }),
  };
}

/** Rows of a text of which two rows state a facet differently. */
function contradictions(rows: readonly Row[]): ReadonlySet<number> {
  const byText = new Map<string, Row[]>();
  for (const one of rows) {
    const same = byText.get(one.text);
    if (same === undefined) byText.set(one.text, [one]);
    else same.push(one);
  }
  const found = new Set<number>();
  for (const same of byText.values()) {
    const differs = (["relevant", "pillar", "strategies", "forms", "components"] as const).some(
      (facet) =>
        new Set(same.flatMap(({ coding }) => (coding[facet] === undefined ? [] : [JSON.stringify(coding[facet])])))
          .size > 1,
    );
    if (differs) for (const { row } of same) found.add(row);
  }
  return found;
}

/** The rows in the order of what they say, each with a group. */
function grouped(rows: readonly Row[]): readonly GroupedExample[] {
  const keyed = rows
    .map((row) => ({ row, key: JSON.stringify([row.text, row.coding, row.group ?? null, row.program]) }))
    .sort((one, other) => byCodeUnits(one.key, other.key));
  const families = familiesOf(keyed.map(({ row }) => row.program.name));
  return keyed.map(({ row: { program, coding, group } }, i) => ({
    program,
    coding,
    group: group === undefined ? `family ${families[i]!}` : `group ${group}`,
  }));
}
