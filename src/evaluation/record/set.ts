import type { Finding } from "../../entry.js";
import { budgetSums } from "./budget-sums.js";
import { finding } from "./findings.js";
import type { Program } from "./program.js";

/** What is checked across records rather than within one, record by record. */
export interface SetCheck {
  /** Takes in a sound record; answers why it cannot stand beside the ones before it. */
  readonly take: (program: Program, row: number) => Finding | undefined;
  /** What can be said only when all records are in. */
  readonly end: () => readonly Finding[];
}

/**
 * A check of ids, parents and sums over one set. It remembers every id, which is all the memory that reading a stream
 * needs beyond the piece at hand; with `watchesIds: false` it remembers none.
 */
export function setCheck(watchesIds: boolean): SetCheck {
  const rows = new Map<string, number>();
  const parents = new Map<string, { readonly parent: string; readonly row: number }>();
  const orphans = new Map<string, number>();
  const sums = budgetSums();
  return {
    take(program, row) {
      if (watchesIds && program.id !== undefined) {
        const first = rows.get(program.id);
        if (first !== undefined) return finding("duplicate-id", { id: program.id, first }, { pointer: "/id", row });
        const id = detached(program.id);
        rows.set(id, row);
        if (program.parent !== undefined) parents.set(id, { parent: detached(program.parent), row });
      }
      if (watchesIds && program.parent !== undefined && !orphans.has(program.parent))
        orphans.set(detached(program.parent), row);
      program.budgets?.forEach(sums.add);
      return undefined;
    },
    end: () => [
      ...[...orphans].flatMap(([parent, row]) =>
        rows.has(parent) ? [] : [finding("unknown-parent", { parent }, { pointer: "/parent", row })],
      ),
      ...cycles(parents),
      ...sums.tooLarge().map((currency) => finding("sum-too-large", { currency })),
    ],
  };
}

/** Circles of parents, each told once. */
function cycles(parents: ReadonlyMap<string, { readonly parent: string; readonly row: number }>): readonly Finding[] {
  const done = new Set<string>();
  const found: Finding[] = [];
  for (const [start, { row }] of parents) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !onWay.has(id)) {
      way.push(id);
      onWay.add(id);
      id = parents.get(id)?.parent;
    }
    if (id !== undefined && onWay.has(id))
      found.push(finding("parent-cycle", { ids: way.slice(way.indexOf(id)) }, { pointer: "/parent", row }));
    for (const passed of way) done.add(passed);
  }
  return found;
}

/**
 * A copy of a text of its own: engines keep a piece of a text as a window onto the whole, and remembering the id would keep
 * the whole file.
 */
const detached = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
