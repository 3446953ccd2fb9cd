import { cueName, type CueTable } from "./cues.js";
import { groupStamp, phraseStamp, stampCount } from "./slots.js";
import { PairedRows } from "./sums.js";
import { stepsOf, type Weights } from "./weights.js";

/** What a strong and a weak term are worth to a concept of a user's own, for which nothing is fitted. */
const ownGrades: Readonly<Record<string, number>> = { strong: 2, weak: 0.8 };

/** What a group (`pillar.mine.strong`) is worth to a concept (`pillar.mine`) for which nothing is fitted, in log-odds. */
export function ownWeight(group: string, output: string): number {
  const dot = group.lastIndexOf(".");
  return group.slice(0, dot) === output ? (ownGrades[group.slice(dot + 1)] ?? 0) : 0;
}

/** What is worth something: only stamps that are have rows. */
export interface WeightRows {
  /**
   * Two rows a number, side by side: what a hit in the name adds when it sets the stamp, and what one elsewhere adds. The name
   * is read first, so a hit there fills the slot for "anywhere" too, or finds both filled: its row is the sum of the two.
   */
  readonly rows: PairedRows;
  /** By stamp: the number of its rows; -1: none. */
  readonly numbers: Int32Array;
  /** How many numbers there are. */
  readonly count: number;
}

/**
 * The weights of each stamp in steps of the fitted numbers.
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
  const numbers = new Int32Array(stampCount(table)).fill(-1);
  let count = 0;
  const inName = new Int32Array(width);
  const elsewhere = new Int32Array(width);
  const isNothing = (value: number): boolean => value === 0;
  const put = (stamp: number): void => {
    if (inName.every(isNothing) && elsewhere.every(isNothing)) return;
    rows.add(inName);
    rows.add(elsewhere);
    numbers[stamp] = count++;
  };
  /** Reads a line of letters, which holds a stretch of weights a slot. */
  const read = (into: Int32Array, letters: string, slot: number): void => {
    for (let k = 0; k < width; k++) into[k] = columns[k]! < 0 ? 0 : stepsOf(letters, slot * stretch + columns[k]!);
  };
  const putTexts = (stamp: number, letters: string): void => {
    read(inName, letters, 0);
    read(elsewhere, letters, 1);
    for (let k = 0; k < width; k++) inName[k]! += elsewhere[k]!;
    put(stamp);
  };
  const groups = new Map(weights.groups);
  table.groups.forEach((name, group) => {
    const letters = groups.get(name);
    const own = outputs.indexOf(name.slice(0, name.lastIndexOf(".")));
    if (own >= 0 && columns[own]! < 0) {
      inName.fill(0);
      inName[own] = Math.round(ownWeight(name, outputs[own]!) / weights.step);
      elsewhere.set(inName);
      put(groupStamp(group, false));
    } else if (letters !== undefined) putTexts(groupStamp(group, false), letters);
    if (letters === undefined) return;
    read(inName, letters, 2);
    elsewhere.set(inName);
    put(groupStamp(group, true));
  });
  const phrases = new Map(weights.phrases);
  table.cues.forEach((cue, number) => {
    const letters = phrases.get(cueName(cue));
    if (letters !== undefined) putTexts(phraseStamp(table, number), letters);
  });
  return { rows, numbers, count };
}
