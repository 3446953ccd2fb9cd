import type { ModelRating, RatingStance } from "../../../models/criterion.js";
import { criteria, isCriterionId, models, type CriterionId, type ModelId } from "../../../models/index.js";
import { SyncError } from "../../../error.js";
import type { Cell, Problem } from "../problem.js";

/** The grades of the ratings, from least to most. */
export const ratingGrades = ["weak", "moderate", "strong"] as const;

/** What kinds of statement there are, from the firmest. */
export const ratingStances: readonly RatingStance[] = ["stated", "implied", "aim", "recommendation"];

/** Which criteria and statements count, and how much. */
export interface ModelsProblemOptions {
  /** All sixteen where not said. */
  readonly criteria?: readonly CriterionId[];
  /** Kinds of statement that count; ratings of other kinds become "not-stated". All where not said. */
  readonly stances?: readonly RatingStance[];
  /** Weights on any scale; a criterion that is not listed gets 0. Equal weights where not said. */
  readonly weights?: Readonly<Record<string, number>>;
}

/**
 * The eight models as a decision problem: alternatives are the models, criteria those that the paper rates models on, cells
 * its grades with the passage, claim and stance they rest on. What the paper leaves open is "not-stated". A problem like
 * any other: change it, weight it, hand it to any function of the comparison.
 *
 * @throws {@link SyncError} `unknown-id` for a criterion that there is not.
 *
 * @example
 * ```ts
 * import { modelsProblem } from "msme-sync";
 *
 * const { alternatives, criteria, values } = modelsProblem();
 * [alternatives.length, criteria.length]; // => [8, 16]
 * values.flat().filter((cell) => cell === "not-stated").length; // => 74
 * ```
 */
export function modelsProblem(options: ModelsProblemOptions = {}): Problem {
  const { stances = ratingStances, weights } = options;
  for (const id of [...(options.criteria ?? []), ...Object.keys(weights ?? {})])
    if (!isCriterionId(id)) throw new SyncError("unknown-id", { id, known: criteria.map((each) => each.id) });
  const chosen = criteria.filter(({ id }) => options.criteria?.includes(id) ?? true);
  return {
    name: { en: "Eight models of synchronization", id: "Delapan model sinkronisasi" },
    alternatives: models.map(({ id, label }) => ({ id, label })),
    criteria: chosen.map(({ id, label }) => ({
      id,
      label,
      direction: 1,
      weight: weights === undefined ? 1 : (weights[id] ?? 0),
      grades: ratingGrades,
    })),
    values: models.map(({ id }) => chosen.map(({ ratings }) => cellOf(ratings, id, stances))),
  };
}

function cellOf(
  ratings: Readonly<Record<ModelId, ModelRating | "not-stated">>,
  model: ModelId,
  stances: readonly RatingStance[],
): Cell {
  const rating = ratings[model];
  if (rating === "not-stated" || !stances.includes(rating.stance)) return "not-stated";
  const { grade, evidence, claim, stance } = rating;
  return { grade, because: evidence, claim, stance };
}
