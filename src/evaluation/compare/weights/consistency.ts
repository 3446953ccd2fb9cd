import { geometricMeans } from "./geometric-mean.js";

/** The judgement that fits the weights least. */
export interface OddJudgement {
  readonly row: string;
  readonly column: string;
  /** What was judged. */
  readonly given: number;
  /** What the weights imply: weight of the row over weight of the column. */
  readonly implied: number;
}

/** How far pairwise judgements contradict each other. */
export interface Consistency {
  /** Principal eigenvalue; equal to the number of criteria for judgements without contradiction. */
  readonly eigenvalue: number;
  /** Consistency index (eigenvalue - n) / (n - 1), never below 0. */
  readonly index: number;
  /** Mean index of random judgements of this size; 0 for one or two criteria. */
  readonly randomIndex: number | "not-computable";
  /** Index as a share of the random index. Up to 0.1 is held to be acceptable. */
  readonly ratio: number | "not-computable";
  /** Geometric consistency index, from the geometric mean weights. */
  readonly geometricIndex: number;
  /** Number of pairs nobody judged. */
  readonly notStated: number;
  /** The judgement that fits the weights least; missing where all fit. */
  readonly worst?: OddJudgement;
}

/**
 * Mean consistency index of random matrices for 1 to 15 criteria, by Saaty (1980), The Analytic Hierarchy Process, p. 21.
 * Tummala & Ling (1998), which pymcdm uses, differ in the third digit; for 3 criteria some libraries have 0.52.
 */
const randomIndices = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/**
 * Consistency of a matrix of judgements (0 for pairs nobody judged) beside the weights read off it.
 *
 * Where pairs are missing, the random index shrinks by the share 2 m / ((n - 1)(n - 2)) of the m missing pairs among
 * those that could be missing (Ágoston & Csató 2022, Omega).
 */
export function consistencyOf(
  criteria: readonly string[],
  matrix: readonly Float64Array[],
  weights: Float64Array,
  eigenvalue: number,
): Consistency {
  const count = criteria.length;
  const pairs = criteria.flatMap((row, i) =>
    criteria.slice(i + 1).map((column, k) => ({ row, column, i, j: i + 1 + k })),
  );
  const stated = pairs.filter(({ i, j }) => matrix[i]![j] !== 0);
  const notStated = pairs.length - stated.length;
  // Rounding leaves a consistent matrix a few units of the last digit off; a spanning tree of judgements is always consistent.
  const excess = eigenvalue - count;
  const index = count < 3 || excess <= 1e-12 * count ? 0 : excess / (count - 1);
  const randomIndex = randomIndexOf(count, notStated);
  const ratio = index === 0 ? 0 : randomIndex === "not-computable" ? randomIndex : index / randomIndex;
  const means = geometricMeans(matrix);
  const squares = stated.reduce((sum, { i, j }) => sum + Math.log((matrix[i]![j]! * means[j]!) / means[i]!) ** 2, 0);
  const freedom = stated.length - (count - 1);
  return {
    eigenvalue,
    index,
    randomIndex,
    ratio,
    geometricIndex: freedom <= 0 || squares < 1e-20 ? 0 : squares / freedom,
    notStated,
    ...(index > 0 && { worst: worstOf(stated, matrix, weights) }),
  };
}

function randomIndexOf(count: number, notStated: number): number | "not-computable" {
  const complete = randomIndices[count - 1];
  if (complete === undefined) return "not-computable";
  return count < 3 ? 0 : complete * (1 - (2 * notStated) / ((count - 1) * (count - 2)));
}

function worstOf(
  stated: readonly { readonly row: string; readonly column: string; readonly i: number; readonly j: number }[],
  matrix: readonly Float64Array[],
  weights: Float64Array,
): OddJudgement {
  const odd = stated.map(({ row, column, i, j }) => {
    const given = matrix[i]![j]!;
    const implied = weights[i]! / weights[j]!;
    return { judgement: { row, column, given, implied }, distance: Math.abs(Math.log(given / implied)) };
  });
  return odd.reduce((most, next) => (next.distance > most.distance + 1e-12 ? next : most)).judgement;
}
