import type { Entry, Stated, Text } from "../entry.js";
import type { ModelId } from "./models.js";

/**
 * Where a criterion comes from: `explicit-table`, a column of the paper's Table 1; `explicit-text`, evaluative words in
 * its text; `implicit`, a property the text gives to some models and never uses to compare them.
 */
export type CriterionKind = "explicit-table" | "explicit-text" | "implicit";

/**
 * How well a model does on a criterion, as the paper's words can be read: `strong`, said to have it; `moderate`, aimed
 * at, hedged or implied; `weak`, said to lack it. An order, not a measure: intervals between grades are not given.
 */
export type RatingGrade = "strong" | "moderate" | "weak";

/**
 * How the paper comes to it: `stated` of the model; `implied`, given to the model without judging it; `aim`, hoped for
 * and not shown; `recommendation`, added by the conclusion and no property of the model.
 */
export type RatingStance = "stated" | "implied" | "aim" | "recommendation";

/** Another passage of the paper that grades the same model differently. */
export interface ConflictingRating extends Stated {
  readonly grade: RatingGrade;
  readonly evidence: Text;
}

/** What the paper says of one model on one criterion. Claim and sources stand behind the evidence; the grade reads it. */
export interface ModelRating extends Stated {
  readonly grade: RatingGrade;
  /** The passage in our words. */
  readonly evidence: Text;
  /** Whether it is said of the model itself, inherited from its kind (merged cells of Table 1), or both. */
  readonly scope: "model" | "group" | "group-and-model";
  /** Whether the paper hedges it ("relatively", "can be", "may not be"). */
  readonly hedged: boolean;
  readonly stance: RatingStance;
  /** Passages that say otherwise; kept, never averaged. */
  readonly conflicting: readonly ConflictingRating[];
}

/** Something the models are rated on. Higher is better on all of them. What the paper leaves open stays `not-stated`. */
export interface ModelCriterion<Id extends string = string> extends Entry<Id> {
  readonly kind: CriterionKind;
  readonly note: Text | "none";
  readonly ratings: Readonly<Record<ModelId, ModelRating | "not-stated">>;
}
