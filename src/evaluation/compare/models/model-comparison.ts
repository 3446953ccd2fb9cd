import type { Finding, Made, Text } from "../../../entry.js";
import type { ModelId, PreferredModel } from "../../../models/index.js";
import type { RatingStance } from "../../../models/criterion.js";
import type { Limitation } from "../../../paper/limitations.js";
import type { Acceptability } from "../acceptability/acceptability.js";
import type { Comparison } from "../comparison.js";
import type { Problem } from "../problem.js";
import type { Stability } from "../stability/stability.js";
import type { Coverage } from "./coverage.js";
import type { RankBounds } from "./rank-bounds.js";

/**
 * What the eight models are compared on.
 *
 * - `table-1`: the two columns of the paper's Table 1, by dominance, without any weights.
 * - `authors-preference`: the same two, theory before ease of implementation, as the authors argue.
 * - `text-evidence`: all sixteen criteria, as far as the text says something.
 * - `yours`: the same criteria with your weights, or those of groups of people.
 */
export type ModelView = "table-1" | "authors-preference" | "text-evidence" | "yours";

/** What to do where the paper says nothing: leave out such criteria, take the worst grade, or allow any grade. */
export type ModelGaps = "skip" | "worst" | "interval";

/** One set of assumptions, and who is first under it. */
export interface ModelAssumption {
  readonly stances: readonly RatingStance[];
  readonly gaps: ModelGaps;
  /** Criteria that are left to compare on. */
  readonly criteria: number;
  /** Who is first under the weights of the view; with `interval`, who may be first, whatever the gaps hold. */
  readonly first: readonly string[];
  /** Share of all weights under which self-governance is first, alone or with others. */
  readonly shareFirst: number;
  /** Share of all weights under which it is first and nobody else is. */
  readonly shareAlone: number;
}

/** A group of people with weights of their own. */
export interface ModelGroupResult {
  readonly label: Text;
  readonly first: readonly string[];
  readonly rows: readonly { readonly id: string; readonly score: number; readonly rank: number }[];
  /** Share of all weight that separates the group's weights from the joint ones. */
  readonly disagreement: number;
}

/** The eight models compared, with everything that has to be known to read the result. */
export interface ModelComparison {
  readonly view: ModelView;
  readonly gaps: ModelGaps;
  readonly problem: Problem;
  readonly comparison: Comparison;
  /** Models in classes that the comparison cannot tell apart within; best first, except where `isOrdered` says otherwise. */
  readonly classes: readonly (readonly string[])[];
  /** False where the classes are incomparable. */
  readonly isOrdered: boolean;
  /** Who is first, or cannot be outranked. */
  readonly first: readonly string[];
  readonly coverage: readonly Coverage[];
  /** What each model may come to if gaps held anything; "not-applicable" for the views of Table 1, which has no gaps. */
  readonly bounds: readonly RankBounds[] | "not-applicable";
  readonly assumptions: readonly ModelAssumption[];
  /** Over all weights of the criteria of the view. */
  readonly acceptability: Acceptability;
  readonly stability: Stability | "not-applicable";
  readonly groups: readonly ModelGroupResult[];
  /** What the authors conclude, and on what grounds: an argument of theirs, never a result of this comparison. */
  readonly authors: PreferredModel;
  /** The model whose first place is examined: the authors' choice. */
  readonly examined: ModelId;
  /** The answer in sentences. */
  readonly statements: readonly Text[];
  /** What the study says of itself that it could not do. */
  readonly limitations: readonly Limitation[];
  readonly findings: readonly Finding[];
  readonly made: Made;
}
