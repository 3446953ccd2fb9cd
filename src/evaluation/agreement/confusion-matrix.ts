import { SyncError } from "../../error.js";
import { inCodeUnitOrder } from "./in-code-unit-order.js";
import { assertSameLength } from "./same-length.js";

/** Which label was given where which was meant. */
export interface ConfusionMatrix {
  readonly labels: readonly string[];
  /** `counts[i][j]`: rows that are `labels[i]` and were called `labels[j]`. */
  readonly counts: readonly (readonly number[])[];
  /** All rows: the sum of all counts. */
  readonly n: number;
}

/** One way of being wrong. */
export interface Confusion {
  readonly gold: string;
  readonly predicted: string;
  readonly count: number;
}

/**
 * Counts which label was given where which was meant.
 *
 * @param gold - The right label of each row.
 * @param predicted - The label that was given, in the same order of rows.
 * @param labels - The labels in the order wanted; where not said, those that occur, in the order of their code units.
 * @returns The matrix: a row a right label, a column a given label.
 * @throws {@link SyncError} `rows-do-not-match`, or `unknown-id` when a label is not among `labels`.
 *
 * @example
 * ```ts
 * import { confusionMatrix } from "msme-sync";
 *
 * const { labels, counts } = confusionMatrix(["msme", "msme", "ecosystem"], ["msme", "ecosystem", "ecosystem"]);
 * labels; // => ["ecosystem", "msme"]
 * counts; // => [[1, 0], [1, 1]]
 * ```
 */
export function confusionMatrix(
  gold: readonly string[],
  predicted: readonly string[],
  labels: readonly string[] = inCodeUnitOrder([...gold, ...predicted]),
): ConfusionMatrix {
  assertSameLength("predicted", gold.length, predicted.length);
  const places = new Map(labels.map((label, place) => [label, place]));
  const place = (label: string) => {
    const found = places.get(label);
    if (found === undefined) throw new SyncError("unknown-id", { id: label, known: labels });
    return found;
  };
  const counts = labels.map(() => labels.map(() => 0));
  gold.forEach((label, row) => {
    counts[place(label)]![place(predicted[row]!)]! += 1;
  });
  return { labels, counts, n: gold.length };
}

/**
 * The ways of being wrong, the most frequent first; equally frequent ones in the order of the matrix.
 *
 * @param matrix - A confusion matrix.
 * @returns Each pair of a right and a different given label that occurs.
 *
 * @example
 * ```ts
 * import { confusionMatrix, worstConfusions } from "msme-sync";
 *
 * const matrix = confusionMatrix(["msme", "msme"], ["msme", "ecosystem"]);
 * worstConfusions(matrix); // => [{ gold: "msme", predicted: "ecosystem", count: 1 }]
 * ```
 */
export function worstConfusions({ labels, counts }: ConfusionMatrix): readonly Confusion[] {
  return labels
    .flatMap((gold, i) => labels.map((predicted, j) => ({ gold, predicted, count: counts[i]![j]! })))
    .filter(({ gold, predicted, count }) => gold !== predicted && count > 0)
    .sort((a, b) => b.count - a.count);
}
