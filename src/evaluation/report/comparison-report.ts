import type { Text } from "../../entry.js";
import type { Acceptability } from "../compare/acceptability/acceptability.js";
import type { Comparison } from "../compare/comparison.js";
import type { Consensus } from "../compare/consensus/consensus.js";
import { labelOf, labelsOf, namesIn } from "../compare/label-of.js";
import type { ModelComparison } from "../compare/models/model-comparison.js";
import type { Problem } from "../compare/problem.js";
import type { Stability } from "../compare/stability/stability.js";
import { acceptabilitySection } from "./comparison-acceptability.js";
import { consensusSection } from "./comparison-consensus.js";
import { dataSection } from "./comparison-data.js";
import { isWorthReading } from "./comparison-findings.js";
import { modelComparisonReport } from "./comparison-models.js";
import { rankingSection } from "./comparison-ranking.js";
import { relationSection, relationStatements } from "./comparison-relation.js";
import { stabilitySection } from "./comparison-stability.js";
import { withDisplay } from "./jupyter-display.js";
import type { Report } from "./report.js";
import { counted } from "./wording.js";

/** What a report on a comparison is made from: what `studyProblem` made, or the parts you have. */
export interface ComparisonReportInput {
  readonly problem: Problem;
  readonly comparison: Comparison;
  readonly stability?: Stability;
  readonly acceptability?: Acceptability;
  readonly consensus?: Consensus;
}

/**
 * A comparison as a report: the ranking (or, of a method that makes none, how each pair stands), how firmly it stands, over which weights each alternative is first, what other
 * methods say, and the data it rests on. A comparison of the models adds coverage, assumptions, the authors' own
 * conclusion and the study's limitations.
 *
 * @param input - What `studyProblem` or `compareModels` made, or a problem with its comparison and whatever else you have.
 * @returns The report, as plain data in both languages; write it with one of the `formats`.
 *
 * @example
 * ```ts
 * import { comparisonReport, studyProblem } from "msme-sync";
 *
 * const report = comparisonReport(
 *   studyProblem({
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [{ id: "reach", direction: 1, weight: 1 }],
 *     values: [[900], [400]],
 *   }),
 * );
 * report.sections.map(({ id }) => id); // => ["ranking", "stability", "acceptability", "methods", "data"]
 * ```
 */
export function comparisonReport(input: ComparisonReportInput | ModelComparison): Report {
  if ("view" in input) return withDisplay(modelComparisonReport(input));
  const { problem, comparison, stability, acceptability, consensus } = input;
  return withDisplay({
    id: "comparison",
    title: titleOf(problem),
    summary: summaryOf(input),
    sections: [
      comparison.kind === "scored" ? rankingSection(problem, comparison) : relationSection(problem, comparison),
      ...(stability === undefined ? [] : [stabilitySection(problem, stability)]),
      ...(acceptability === undefined ? [] : [acceptabilitySection(problem, acceptability)]),
      ...(consensus === undefined ? [] : [consensusSection(problem, consensus)]),
      dataSection(problem),
    ],
    findings: comparison.findings.filter(isWorthReading),
    made: comparison.made,
  });
}

function titleOf({ name, alternatives }: Problem): Text {
  if (name !== undefined) return labelOf({ id: "", label: name });
  const all = counted(alternatives.length, { en: "alternative", id: "alternatif" });
  return { en: `Comparison of ${all.en}`, id: `Perbandingan ${all.id}` };
}

function summaryOf({ problem, comparison, stability, consensus }: ComparisonReportInput): readonly Text[] {
  const name = labelsOf(problem.alternatives);
  if (stability !== undefined)
    return [...stability.statements.slice(0, 2), ...(consensus?.statements.slice(0, 1) ?? [])];
  if (comparison.kind === "relation") return relationStatements(problem, comparison);
  const first = namesIn(comparison.rows.filter(({ rank }) => rank === 1).map(({ id }) => name(id)));
  return [{ en: `First: ${first.en}.`, id: `Peringkat pertama: ${first.id}.` }];
}
