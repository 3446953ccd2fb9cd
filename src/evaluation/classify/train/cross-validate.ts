import type { CueTable } from "../cues.js";
import type { Output } from "../outputs.js";
import type { Example } from "./example.js";
import { fitOutputs, oddsOf } from "./fit.js";
import { lighten } from "./lighten.js";
import type { Design } from "./logistic.js";

/** The slots that each row of a design fills. */
export function slotsOfRows({ rows, columns }: Design): readonly (readonly number[])[] {
  const slots: number[][] = Array.from({ length: rows }, () => []);
  columns.forEach((column, slot) => {
    for (const row of column) slots[row]!.push(slot);
  });
  return slots;
}

/** What is fitted: examples, what is found in them, and the answers asked for. */
export interface Task {
  readonly table: CueTable;
  readonly design: Design;
  readonly examples: readonly Example[];
  readonly outputs: readonly Output[];
  /** How many phrases may keep weights of their own. */
  readonly phrases: number;
}

/**
 * The log-odds that each example gets from numbers fitted without its fold: what a fit is worth on texts it has not seen.
 * Which phrases keep weights is chosen anew in every fold, so that the choice is tested too.
 *
 * @param foldOf - The fold of each example; those after its end are in every fit and are not tested.
 * @param progress - Told which fold begins.
 */
export function crossValidate(
  task: Task,
  foldOf: Uint8Array,
  progress: (fold: number) => void = () => undefined,
): readonly Float64Array[] {
  const { table, design, examples, outputs } = task;
  const slots = slotsOfRows(design);
  const odds = new Array<Float64Array>(foldOf.length);
  for (const fold of new Set(foldOf)) {
    progress(fold);
    const use = (row: number): boolean => foldOf[row] !== fold;
    const fits = lighten(fitOutputs(design, examples, outputs, use), table, task.phrases);
    foldOf.forEach((own, row) => {
      if (own !== fold) return;
      odds[row] = oddsOf(fits, slots[row]!);
    });
  }
  return odds;
}
