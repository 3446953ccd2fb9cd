import type { Made } from "../../entry.js";
import { madeWith } from "../../made.js";
import { bootstrapInterval, type BootstrapEstimate, type BootstrapOptions } from "./bootstrap-interval.js";
import { codedRows, type CodedRow } from "./coded-row.js";
import type { Codes } from "./codes.js";
import type { Counts } from "./label-counts.js";
import { mcnemar, type McNemar } from "./mcnemar.js";
import { countFacet, singleFacets, type LabelFacetName, type SingleFacetName } from "./measured-facet.js";
import { microF1 } from "./micro-f1.js";
import { isComputable, noRows, type Computed } from "./not-computable.js";
import { pairedPermutationTest, type PairedPermutation, type PermutationOptions } from "./paired-permutation-test.js";
import type { Verdicts } from "./verdicts.js";

/** Two classifiers on a question with one answer a row. */
export interface SharesCompared {
  /** Rows that the question arises for. */
  readonly n: number;
  /** Share right of the first minus that of the second. */
  readonly difference: Computed<BootstrapEstimate>;
  readonly mcnemar: McNemar;
}

/** Two classifiers on a facet of several labels. */
export interface LabelsCompared {
  readonly n: number;
  /** Micro-F1 of the first minus that of the second. */
  readonly difference: Computed<BootstrapEstimate>;
  readonly permutation: Computed<PairedPermutation>;
}

/** Two classifiers on the same rows, facet by facet: positive differences speak for the first. */
export interface ClassifiersCompared {
  readonly n: number;
  readonly relevant: SharesCompared;
  readonly pillar: SharesCompared;
  readonly pillarGivenRelevant: SharesCompared;
  readonly mainStrategy: SharesCompared;
  readonly strategies: LabelsCompared;
  readonly forms: LabelsCompared;
  readonly components: LabelsCompared;
  readonly made: Made;
}

/**
 * Whether one classifier is better than another on the same programs, facet by facet: McNemar's test where a row has one
 * answer, a permutation test of micro-F1 where it may have several, and a bootstrap interval of each difference. Seven
 * tests at once find some p below 0.05 in up to three of ten comparisons of equals: name the facet that matters before
 * looking.
 *
 * @param gold - The right codes.
 * @param first - The answers of the one, in the same order.
 * @param second - The answers of the other.
 * @param options - Seed (1 where not said), number of draws (2,000) and exchanges (10,000), confidence (0.95).
 * @returns Differences and tests.
 * @throws {@link SyncError} `rows-do-not-match`, `parameter-out-of-range`
 *
 * @example
 * ```ts
 * import { compareClassifiers, isComputable } from "msme-sync";
 *
 * const { pillar, forms } = compareClassifiers(
 *   [{ relevant: true, pillar: "msme", strategies: ["market-access"], forms: ["market-access"], components: [] }],
 *   [{ relevant: true, pillar: "msme", strategies: ["market-access"], forms: ["market-access"], components: [] }],
 *   [{ relevant: false, pillar: null, strategies: [], forms: [], components: [] }],
 * );
 * isComputable(pillar.difference) && pillar.difference.value; // => 1
 * pillar.mcnemar.exact; // => 1
 * isComputable(forms.permutation) && forms.permutation.p; // => 1
 * ```
 */
export function compareClassifiers(
  gold: readonly Codes[],
  first: readonly (Verdicts | Codes)[],
  second: readonly (Verdicts | Codes)[],
  {
    seed = 1,
    resamples = 2000,
    permutations = 10_000,
    confidence = 0.95,
  }: Partial<BootstrapOptions & PermutationOptions> = {},
): ClassifiersCompared {
  const [ones, others] = [codedRows(gold, first), codedRows(gold, second)];
  const bootstrap = { seed, resamples, confidence };
  const shares = (name: SingleFacetName) => compareShares(name, ones, others, bootstrap);
  const labels = (name: LabelFacetName) => compareLabels(name, ones, others, { ...bootstrap, permutations });
  return {
    n: gold.length,
    relevant: shares("relevant"),
    pillar: shares("pillar"),
    pillarGivenRelevant: shares("pillarGivenRelevant"),
    mainStrategy: shares("mainStrategy"),
    strategies: labels("strategies"),
    forms: labels("forms"),
    components: labels("components"),
    made: madeWith({ resamples, permutations, confidence }, seed),
  };
}

function compareShares(
  name: SingleFacetName,
  first: readonly CodedRow[],
  second: readonly CodedRow[],
  bootstrap: BootstrapOptions,
): SharesCompared {
  const { applies, isRight } = singleFacets[name];
  const [ones, others] = [first.filter(applies).map(isRight), second.filter(applies).map(isRight)];
  const gains = ones.map((right, row) => Number(right) - Number(others[row]));
  const mean = (sample: readonly number[]) =>
    sample.length === 0 ? noRows : sample.reduce((sum, gain) => sum + gain, 0) / sample.length;
  return { n: ones.length, difference: bootstrapInterval(gains, mean, bootstrap), mcnemar: mcnemar(ones, others) };
}

function compareLabels(
  name: LabelFacetName,
  first: readonly CodedRow[],
  second: readonly CodedRow[],
  options: BootstrapOptions & PermutationOptions,
): LabelsCompared {
  const counted = (rows: readonly CodedRow[]) => rows.map((row) => countFacet(row, name));
  const [ones, others] = [counted(first), counted(second)];
  const gain = (sample: readonly (readonly [Counts, Counts])[]): Computed => {
    const one = microF1(sample.map(([counts]) => counts));
    const other = microF1(sample.map(([, counts]) => counts));
    if (isComputable(one) && isComputable(other)) return one - other;
    return isComputable(one) ? other : one;
  };
  const pairs = ones.map((counts, row) => [counts, others[row]!] as const);
  return {
    n: pairs.length,
    difference: bootstrapInterval(pairs, gain, options),
    permutation: pairedPermutationTest(ones, others, microF1, options),
  };
}
