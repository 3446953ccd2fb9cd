import type { Made } from "../../entry.js";
import type { BootstrapEstimate } from "./bootstrap-interval.js";
import type { Calibration } from "./calibration.js";
import type { ConfusionMatrix } from "./confusion-matrix.js";
import type { Computed } from "./not-computable.js";
import type { RiskCoverage } from "./risk-coverage.js";
import type { SampleJudgement } from "./sample-size.js";
import type { LabelAgreement } from "./score-labels.js";
import type { ShareEstimate } from "./wilson-interval.js";

/** The headline figures over some rows. */
export interface Headline {
  readonly n: number;
  /** Relevant or not, over all rows. */
  readonly relevant: Computed<ShareEstimate>;
  /** The pillar end to end over all rows; of an irrelevant program the right answer is none. */
  readonly pillar: Computed<ShareEstimate>;
  /** The best pillar over the programs that are relevant, whatever was said of their relevance. */
  readonly pillarGivenRelevant: Computed<ShareEstimate>;
  /** The best main strategy over the programs that are relevant, whatever was said of their relevance. */
  readonly mainStrategy: Computed<ShareEstimate>;
  /** Micro-F1 over all rows. */
  readonly strategiesF1: Computed<BootstrapEstimate>;
  readonly formsF1: Computed<BootstrapEstimate>;
  readonly componentsF1: Computed<BootstrapEstimate>;
}

/** The headline figures of the rows that have a key in common. */
export interface HeadlineSlice extends Headline {
  readonly key: string;
  readonly accepted: Computed<Acceptance>;
}

/** What is accepted without a person: relevance and pillar both `accept`. */
export interface Acceptance {
  /** Share of all rows that is accepted. */
  readonly coverage: Computed<ShareEstimate>;
  /** Share of the accepted whose pillar is right end to end. */
  readonly right: Computed<ShareEstimate>;
}

/** Whether the probabilities mean what they say, facet by facet. */
export interface FacetCalibrations {
  /** The probability of the better answer, over all rows. */
  readonly relevant: Calibration;
  /** The probability of the best pillar, over rows that are and were called relevant. Brier score and log loss are over all pillars. */
  readonly pillar: Calibration;
  /** Every candidate is a forecast of its own, over rows that are and were called relevant. */
  readonly strategies: Calibration;
  readonly forms: Calibration;
  readonly components: Calibration;
}

/** How good a classification is. */
export interface Agreement extends Headline {
  /** Each facet label by label, over all rows; of an irrelevant program the right answer is no label. */
  readonly labels: Readonly<
    Record<"relevant" | "pillar" | "mainStrategy" | "strategies" | "forms" | "components", LabelAgreement>
  >;
  readonly confusion: {
    /** Over all rows, with `none` for irrelevant. */
    readonly pillar: ConfusionMatrix;
    /** Over the programs that are relevant. */
    readonly mainStrategy: ConfusionMatrix;
  };
  readonly accepted: Computed<Acceptance>;
  readonly calibration: Computed<FacetCalibrations>;
  /** Of the pillar end to end; how sure an answer is: the probability of its relevance times that of its pillar. */
  readonly riskCoverage: Computed<RiskCoverage>;
  /** By the name of the key that the rows were parted by. */
  readonly slices: Readonly<Record<string, readonly HeadlineSlice[]>>;
  /** Whether the rows suffice to know the pillar's accuracy to two points. */
  readonly sampleSize: Computed<SampleJudgement>;
  readonly made: Made;
}
