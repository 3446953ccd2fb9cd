import type { FacetCalibrations } from "./agreement.js";
import { brierScoreOverLabels } from "./brier-score.js";
import { calibrationOf } from "./calibration.js";
import type { CodedRow } from "./coded-row.js";
import { isDoubted, noProbabilities, type DoubtedRow } from "./doubted-row.js";
import { logLossOverLabels } from "./log-loss.js";
import { labelFacets, type LabelFacetName } from "./measured-facet.js";
import type { Computed } from "./not-computable.js";

/** Calibration of each facet, over the rows with probabilities on which no person decided. */
export function facetCalibrations(rows: readonly CodedRow[], confidence: number): Computed<FacetCalibrations> {
  const doubted = rows.filter(isDoubted);
  if (doubted.length === 0) return noProbabilities;
  const coded = doubted.filter(({ gold, says }) => gold.relevant && says.relevant);
  const ofLabels = (facet: LabelFacetName) =>
    calibrationOf(
      coded.flatMap(({ gold, verdicts }) =>
        verdicts[facet].candidates.map(({ id, probability }) => ({
          probability,
          right: gold[facet].some((label) => label === id),
        })),
      ),
      10,
      confidence,
    );
  const [strategies, forms, components] = labelFacets.map(ofLabels) as [
    FacetCalibrations["strategies"],
    FacetCalibrations["forms"],
    FacetCalibrations["components"],
  ];
  return {
    relevant: ofRelevance(doubted, confidence),
    pillar: ofPillar(coded, confidence),
    strategies,
    forms,
    components,
  };
}

function ofRelevance(rows: readonly DoubtedRow[], confidence: number) {
  const forecasts = rows.map(({ gold, says, verdicts }) => ({
    probability: verdicts.relevant.candidates[0]!.probability,
    right: says.relevant === gold.relevant,
  }));
  return calibrationOf(forecasts, 10, confidence);
}

function ofPillar(rows: readonly DoubtedRow[], confidence: number) {
  const ranked = rows.filter(({ verdicts }) => verdicts.pillar.candidates.length > 0);
  const best = ranked.map(({ gold, verdicts }) => {
    const { id, probability } = verdicts.pillar.candidates[0]!;
    return { probability, right: id === gold.pillar };
  });
  const overPillars = ranked.map(({ gold, verdicts }) => ({
    probabilities: Object.fromEntries(verdicts.pillar.candidates.map(({ id, probability }) => [id, probability])),
    gold: gold.pillar ?? "none",
  }));
  return {
    ...calibrationOf(best, 10, confidence),
    brier: brierScoreOverLabels(overPillars),
    logLoss: logLossOverLabels(overPillars),
  };
}
