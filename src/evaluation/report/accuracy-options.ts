import type { Text } from "../../entry.js";
import type { Acceptance, Headline } from "../agreement/agreement.js";
import type { Computed } from "../agreement/not-computable.js";
import type { Weights } from "../classify/weights.js";

/** Figures of somebody else on the same rows: a coder, another classifier. */
export interface OtherFigures {
  readonly label: Text;
  readonly figures: Headline;
}

/** Figures on other texts, such as those of sources that were left out of the fit. */
export interface FiguresElsewhere {
  readonly label: Text;
  readonly figures: Headline & {
    readonly accepted: Computed<Acceptance>;
    /** Expected calibration error of the pillar. */
    readonly calibrationError: Computed;
  };
}

/** What is accepted when another share of the accepted shall be right. */
export interface AcceptanceAtTarget {
  /** The share that was asked for, from 0 to 1. */
  readonly target: number;
  readonly accepted: Computed<Acceptance>;
}

/** A sentence that shows how an answer is mistaken for another. */
export interface ConfusionExample {
  readonly facet: "pillar" | "mainStrategy";
  /** The right answer; `none` where the program is not relevant. */
  readonly gold: string;
  /** The answer it is mistaken for. */
  readonly predicted: string;
  readonly text: string;
  /** Whether the classifier mistakes this very sentence, or answers it rightly with the other answer next. */
  readonly mistaken: boolean;
}

/** How far a figure falls without an ingredient: the figure with everything minus the one without it. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The figures of which it is said what an ingredient is worth to them. */
export type WorthName = "relevant" | "pillar" | "mainStrategy" | "strategies" | "forms" | "components";

/** What one ingredient of the classifier is worth. */
export interface IngredientWorth {
  readonly label: Text;
  readonly worth: Readonly<Record<WorthName, Computed<Difference>>>;
}

/** What ingredients are worth on some rows. */
export interface IngredientsMeasured {
  /** What was fitted and measured on which rows. */
  readonly label: Text;
  readonly n: number;
  readonly ingredients: readonly IngredientWorth[];
}

/** What the figures are reported with; nothing of it is needed. */
export interface AccuracyReportOptions {
  /** The title; a general one when left out. */
  readonly title?: Text;
  /** What the rows are, who coded them and how, and whether they were fitted on. */
  readonly rows?: readonly Text[];
  /** What the numbers of the classifier were fitted on, and when: its `Weights`, or those two fields of them. */
  readonly fitted?: Pick<Weights, "data" | "date">;
  /** Whose figures stand beside the classifier's: the coders, who are the ceiling, or another classifier. */
  readonly others?: readonly OtherFigures[];
  readonly targets?: readonly AcceptanceAtTarget[];
  readonly examples?: readonly ConfusionExample[];
  readonly elsewhere?: readonly FiguresElsewhere[];
  readonly ingredients?: readonly IngredientsMeasured[];
}
