import { inCodeUnitOrder } from "./in-code-unit-order.js";
import { assertSameLength } from "./same-length.js";
import { SyncError } from "../../error.js";

/** How labels that were given compare with labels that were meant. */
export interface Counts {
  /** Meant and given. */
  readonly hit: number;
  /** Given, not meant. */
  readonly spurious: number;
  /** Meant, not given. */
  readonly missed: number;
}

/** The counts of one label over all rows. */
export interface LabelCounts extends Counts {
  readonly label: string;
}

/** The counts of one row over all labels; a label named twice counts once. */
export function countRow(gold: readonly string[], predicted: readonly string[]): Counts {
  const meant = new Set(gold);
  const given = new Set(predicted);
  let hit = 0;
  for (const label of given) if (meant.has(label)) hit++;
  return { hit, spurious: given.size - hit, missed: meant.size - hit };
}

/** The sum of counts. */
export function sumCounts(counts: readonly Counts[]): Counts {
  let hit = 0;
  let spurious = 0;
  let missed = 0;
  for (const count of counts) {
    hit += count.hit;
    spurious += count.spurious;
    missed += count.missed;
  }
  return { hit, spurious, missed };
}

/**
 * Counts, label by label, what was meant and given, only given, and only meant. A row may have none, one or more labels.
 *
 * @throws {@link SyncError} `rows-do-not-match`, or `unknown-id` when a label is not among `labels`.
 */
export function countLabels(
  gold: readonly (readonly string[])[],
  predicted: readonly (readonly string[])[],
  labels: readonly string[] = inCodeUnitOrder([...gold.flat(), ...predicted.flat()]),
): readonly LabelCounts[] {
  assertSameLength("predicted", gold.length, predicted.length);
  const tally = new Map(labels.map((label) => [label, { label, hit: 0, spurious: 0, missed: 0 }]));
  const of = (label: string) => {
    const counts = tally.get(label);
    if (counts === undefined) throw new SyncError("unknown-id", { id: label, known: labels });
    return counts;
  };
  gold.forEach((codes, row) => {
    const meant = new Set(codes);
    const given = new Set(predicted[row]);
    for (const label of given) of(label)[meant.has(label) ? "hit" : "spurious"]++;
    for (const label of meant) if (!given.has(label)) of(label).missed++;
  });
  return [...tally.values()];
}
