import type { CodedRow } from "./coded-row.js";
import { isDoubted, noProbabilities, type DoubtedRow } from "./doubted-row.js";
import type { Computed } from "./not-computable.js";
import { riskCoverageOf, type RiskCoverage } from "./risk-coverage.js";

/** Risk and coverage of the pillar end to end, over the rows with probabilities on which no person decided. */
export function pillarRiskCoverage(rows: readonly CodedRow[]): Computed<RiskCoverage> {
  const doubted = rows.filter(isDoubted);
  if (doubted.length === 0) return noProbabilities;
  return riskCoverageOf(
    doubted.map((row) => ({ probability: surenessOf(row), right: row.says.pillar === row.gold.pillar })),
  );
}

/** How sure the answer as a whole is: irrelevant, or relevant and of this pillar. */
function surenessOf({ verdicts }: DoubtedRow): number {
  const relevance = verdicts.relevant.candidates[0]?.probability ?? 0;
  return verdicts.relevant.value ? relevance * (verdicts.pillar.candidates[0]?.probability ?? 0) : relevance;
}
