export type { Acceptance, Agreement, FacetCalibrations, Headline, HeadlineSlice } from "./agreement.js";
export { agreementOf, type AgreementOptions } from "./agreement-of.js";
export { bootstrapInterval, type BootstrapEstimate, type BootstrapOptions } from "./bootstrap-interval.js";
export { brierScore, brierScoreOverLabels } from "./brier-score.js";
export { calibrationOf, type Calibration, type ReliabilityBin } from "./calibration.js";
export type { Codes } from "./codes.js";
export { cohenKappa, type KappaWeights } from "./cohen-kappa.js";
export {
  compareClassifiers,
  type ClassifiersCompared,
  type LabelsCompared,
  type SharesCompared,
} from "./compare-classifiers.js";
export type { ConfidenceInterval } from "./confidence-interval.js";
export { confusionMatrix, worstConfusions, type Confusion, type ConfusionMatrix } from "./confusion-matrix.js";
export { fleissKappa } from "./fleiss-kappa.js";
export type { Forecast, LabelForecast } from "./forecast.js";
export type { Kappa } from "./kappa.js";
export { krippendorffAlpha, type Alpha } from "./krippendorff-alpha.js";
export type { Counts, LabelCounts } from "./label-counts.js";
export { lengthBand, type LengthBand } from "./length-band.js";
export { logLoss, logLossOverLabels } from "./log-loss.js";
export { mcnemar, type McNemar } from "./mcnemar.js";
export type { MeasurementLevel, RaterRating } from "./measurement-level.js";
export { isComputable, type Computed, type NotComputable } from "./not-computable.js";
export { pairedPermutationTest, type PairedPermutation, type PermutationOptions } from "./paired-permutation-test.js";
export { randomNumbers, type RandomNumbers } from "./random.js";
export { atAccuracy, atCoverage, riskCoverageOf, type RiskCoverage, type RiskCoveragePoint } from "./risk-coverage.js";
export {
  judgeSampleSize,
  sampleSizeForDifference,
  sampleSizeForHalfWidth,
  sampleSizeForPairedDifference,
  type PowerOptions,
  type SampleJudgement,
} from "./sample-size.js";
export { scoreLabels, scoreSingleLabels, type LabelAgreement, type LabelScores } from "./score-labels.js";
export { matchScores, type MatchScores } from "./match-scores.js";
export { sliceRows, type Slice } from "./slice-rows.js";
export type { VerdictOn, Verdicts } from "./verdicts.js";
export { shareEstimate, wilsonHalfWidth, type ShareEstimate } from "./wilson-interval.js";
