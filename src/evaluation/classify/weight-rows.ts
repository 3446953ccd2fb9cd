import { cueName, type CueTable } from "./cues.js";
import { phraseSlot, slotCount, slotsOfGroup, slotsOfPhrase } from "./slots.js";
import { PairedRows } from "./sums.js";
import { stepsOf, type Weights } from "./weights.js";

/** What a strong and a weak term are worth to a concept of a user's own, for which nothing is fitted. */
const ownGrades: Readonly<Record<string, number>> = { strong: 2, weak: 0.8 };

/** What a group (`pillar.mine.strong`) is worth to a concept (`pillar.mine`) for which nothing is fitted, in log-odds. */
export function ownWeight(group: string, output: string): number {
  const dot = group.lastIndexOf(".");
  return group.slice(0, dot) === output ? (ownGrades[group.slice(dot + 1)] ?? 0) : 0;
}

/** What is worth something: only slots that are have a row. */
export interface WeightRows {
  readonly rows: PairedRows;
  /** By slot: where its row starts; -1: none. */
  readonly rowOf: Int32Array;
}

/**
 * The weights of each slot in steps of the fitted numbers. The row of a name's slot is what a hit in the name adds all in
 * all: the name is read first, so such a hit fills the slot for "anywhere" too, or finds both filled.
 *
 * @param columns - By output: its place among the fitted outputs; below 0: nothing is fitted for it.
 */
export function weightRows(
  table: CueTable,
  outputs: readonly string[],
  columns: readonly number[],
  weights: Weights,
): WeightRows {
  const width = outputs.length;
  const stretch = weights.outputs.length;
  const rows = new PairedRows(width);
  const rowOf = new Int32Array(slotCount(table)).fill(-1);
  const steps = new Int32Array(width);
  const putRow = (slot: number): void => {
    if (steps.some((value) => value !== 0)) rowOf[slot] = rows.add(steps);
  };
  /** A line of letters holds a stretch of weights for each slot; the first is the name's, the second "anywhere". */
  const putLine = (first: number, count: number, letters: string | undefined): void => {
    if (letters === undefined) return;
    for (let place = 0; place < count; place++) {
      const from = place * stretch;
      for (let k = 0; k < width; k++) {
        const column = columns[k]!;
        if (column < 0) steps[k] = 0;
        else steps[k] = stepsOf(letters, from + column) + (place === 0 ? stepsOf(letters, stretch + column) : 0);
      }
      putRow(first + place);
    }
  };
  const groups = new Map(weights.groups);
  table.groups.forEach((name, group) => {
    const first = group * slotsOfGroup.length;
    putLine(first, slotsOfGroup.length, groups.get(name));
    const own = outputs.indexOf(name.slice(0, name.lastIndexOf(".")));
    if (own < 0 || columns[own]! >= 0) return;
    steps.fill(0);
    steps[own] = Math.round(ownWeight(name, outputs[own]!) / weights.step);
    putRow(first);
    putRow(first + 1);
  });
  const phrases = new Map(weights.phrases);
  table.cues.forEach((cue, number) => {
    putLine(phraseSlot(table, number), slotsOfPhrase.length, phrases.get(cueName(cue)));
  });
  return { rows, rowOf };
}
