import type { Finding, Made } from "../../../entry.js";
import { SyncError } from "../../../error.js";
import { madeWith } from "../../../made.js";
import type { Problem } from "../problem.js";

/** Weights with what made them. */
export interface Weighting {
  /** How they were found, such as `swing`. */
  readonly method: string;
  /** One a criterion; they sum to 1. */
  readonly weights: readonly { readonly id: string; readonly weight: number }[];
  readonly findings: readonly Finding[];
  readonly made: Made;
}

/** Points turned into weights that sum to 1. */
export function weightingOf(
  method: string,
  ids: readonly string[],
  points: ArrayLike<number>,
  findings: readonly Finding[],
  options: Readonly<Record<string, unknown>> = {},
): Weighting {
  let sum = 0;
  ids.forEach((_, place) => (sum += points[place]!));
  return {
    method,
    weights: ids.map((id, place) => ({ id, weight: points[place]! / sum })),
    findings,
    made: madeWith({ method, ...options }),
  };
}

/** Stops with one error where judgements cannot be used. */
export function assertSound(findings: readonly Finding[]): void {
  if (findings.some((finding) => finding.severity === "error"))
    throw new SyncError("judgements-not-sound", { findings });
}

/**
 * The problem with other weights. The problem itself stays as it is.
 *
 * @throws {@link SyncError} `judgements-not-sound` when a criterion has no weight or a weight has no criterion.
 *
 * @example
 * ```ts
 * import { directWeights, withWeights } from "msme-sync";
 *
 * const problem = {
 *   alternatives: [{ id: "training" }],
 *   criteria: [
 *     { id: "reach", direction: 1, weight: 1 },
 *     { id: "cost", direction: -1, weight: 1 },
 *   ],
 *   values: [[900, 30]],
 * } as const;
 * withWeights(problem, directWeights({ cost: 3, reach: 1 })).criteria.map(({ weight }) => weight); // => [0.25, 0.75]
 * ```
 */
export function withWeights(problem: Problem, { weights }: Weighting): Problem {
  const known = new Map(weights.map(({ id, weight }) => [id, weight]));
  const ids = new Set(problem.criteria.map(({ id }) => id));
  assertSound([
    ...problem.criteria.filter(({ id }) => !known.has(id)).map(({ id }) => missing(id)),
    ...weights.filter(({ id }) => !ids.has(id)).map(({ id }) => leftOver(id, [...ids])),
  ]);
  return {
    ...problem,
    criteria: problem.criteria.map((criterion) => ({ ...criterion, weight: known.get(criterion.id)! })),
  };
}

function missing(criterion: string): Finding {
  return {
    code: "weight-missing",
    severity: "error",
    where: { criterion },
    message: { en: `The criterion "${criterion}" has no weight.`, id: `Kriteria "${criterion}" tidak memiliki bobot.` },
    cure: { en: "Give it a weight, 0 if it is not to count.", id: "Beri bobot, 0 jika tidak diperhitungkan." },
  };
}

function leftOver(criterion: string, known: readonly string[]): Finding {
  return {
    code: "criterion-unknown",
    severity: "error",
    where: { criterion },
    message: {
      en: `There is a weight for "${criterion}", which is not among the criteria.`,
      id: `Ada bobot untuk "${criterion}", yang tidak ada di antara kriteria.`,
    },
    cure: {
      en: `Correct the id. Criteria: ${known.join(", ")}.`,
      id: `Perbaiki id-nya. Kriteria: ${known.join(", ")}.`,
    },
  };
}
