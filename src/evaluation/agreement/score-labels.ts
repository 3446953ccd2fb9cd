import { countLabels, countRow, sumCounts, type LabelCounts } from "./label-counts.js";
import { isComputable, noRows, notComputable, type Computed } from "./not-computable.js";
import { assertSameLength } from "./same-length.js";
import { matchScores, type MatchScores } from "./match-scores.js";
import { shareEstimate, type ShareEstimate } from "./wilson-interval.js";

/** How well one label was given. */
export interface LabelScores extends LabelCounts, MatchScores {
  /** Rows that have the label. */
  readonly support: number;
}

/** How well labels were given, label by label and in all. */
export interface LabelAgreement {
  readonly n: number;
  readonly labels: readonly LabelScores[];
  /** From the counts of all labels together: each label given or meant weighs the same. */
  readonly micro: MatchScores;
  /** Mean over the labels for which the figure can be computed: each label weighs the same. */
  readonly macro: MatchScores;
  /** Mean over the labels for which the figure can be computed, weighted by support. */
  readonly weighted: MatchScores;
  /** Rows whose labels are all right, none too many, none missing; with one label a row, the accuracy. */
  readonly exactMatch: Computed<ShareEstimate>;
  /** Mean over the rows of the Jaccard index of what was meant and given; two empty sets agree: 1. */
  readonly jaccard: Computed;
}

/**
 * How well labels were given where a row has none, one or more. Averages as defined by Y. Yang, Information Retrieval 1
 * (1999), 69-90; equal to scikit-learn with `zero_division=nan` (a label that nobody meant or gave has no score, so it
 * does not pull the average down).
 *
 * @param gold - The right labels of each row.
 * @param predicted - The labels given, in the same order of rows.
 * @param labels - The labels in the order wanted; where not said, those that occur, in the order of their code units.
 * @param confidence - Of the interval of `exactMatch`.
 * @returns MatchScores of each label, their averages, exact match and mean Jaccard.
 * @throws {@link SyncError} `rows-do-not-match`, or `unknown-id` when a label is not among `labels`.
 *
 * @example
 * ```ts
 * import { scoreLabels } from "msme-sync";
 *
 * const { micro, jaccard } = scoreLabels([["licensing"], ["financing", "logistics"]], [["licensing"], ["financing"]]);
 * micro.f1; // => 0.8
 * jaccard; // => 0.75
 * ```
 */
export function scoreLabels(
  gold: readonly (readonly string[])[],
  predicted: readonly (readonly string[])[],
  labels?: readonly string[],
  confidence = 0.95,
): LabelAgreement {
  const counted = countLabels(gold, predicted, labels);
  const scored = counted.map((counts) => ({
    ...counts,
    support: counts.hit + counts.missed,
    ...matchScores(counts),
  }));
  const rows = gold.map((meant, row) => countRow(meant, predicted[row]!));
  const exact = rows.filter(({ spurious, missed }) => spurious + missed === 0).length;
  const jaccards = rows.map((row) =>
    row.hit + row.spurious + row.missed === 0 ? 1 : (matchScores(row).jaccard as number),
  );
  return {
    n: gold.length,
    labels: scored,
    micro: matchScores(sumCounts(counted)),
    macro: averaged(scored, () => 1),
    weighted: averaged(scored, ({ support }) => support),
    exactMatch: shareEstimate(exact, gold.length, confidence),
    jaccard: gold.length === 0 ? noRows : jaccards.reduce((sum, jaccard) => sum + jaccard, 0) / gold.length,
  };
}

/**
 * How well labels were given where each row has exactly one. The same figures as {@link scoreLabels}; `micro` is then
 * the accuracy.
 *
 * @param gold - The right label of each row.
 * @param predicted - The label given, in the same order of rows.
 * @param labels - The labels in the order wanted; where not said, those that occur, in the order of their code units.
 * @returns MatchScores of each label and their averages.
 * @throws {@link SyncError} `rows-do-not-match`, or `unknown-id` when a label is not among `labels`.
 *
 * @example
 * ```ts
 * import { scoreSingleLabels } from "msme-sync";
 *
 * scoreSingleLabels(["msme", "msme", "ecosystem", "msme"], ["msme", "msme", "ecosystem", "ecosystem"]).micro.f1; // => 0.75
 * ```
 */
export function scoreSingleLabels(
  gold: readonly string[],
  predicted: readonly string[],
  labels?: readonly string[],
): LabelAgreement {
  assertSameLength("predicted", gold.length, predicted.length);
  return scoreLabels(
    gold.map((label) => [label]),
    predicted.map((label) => [label]),
    labels,
  );
}

const noLabelScored = notComputable(
  "no label has a score to take the mean of",
  "tidak ada label yang memiliki nilai untuk dirata-ratakan",
);

function averaged(labels: readonly LabelScores[], weightOf: (label: LabelScores) => number): MatchScores {
  const mean = (score: keyof MatchScores): Computed => {
    let sum = 0;
    let weights = 0;
    for (const label of labels) {
      const value = label[score];
      if (!isComputable(value)) continue;
      sum += value * weightOf(label);
      weights += weightOf(label);
    }
    return weights === 0 ? noLabelScored : sum / weights;
  };
  return { precision: mean("precision"), recall: mean("recall"), f1: mean("f1"), jaccard: mean("jaccard") };
}
