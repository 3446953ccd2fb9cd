import type { Finding } from "../entry.js";
import { SyncError } from "../error.js";
import { criteria, isCriterionId } from "../models/index.js";
import { compare } from "../evaluation/compare/compare.js";
import { compareModels } from "../evaluation/compare/models/compare-models.js";
import type { Problem } from "../evaluation/compare/problem.js";
import { readProblem } from "../evaluation/compare/read-problem.js";
import { studyProblem } from "../evaluation/compare/study-problem.js";
import { directWeights } from "../evaluation/compare/weights/direct.js";
import { withWeights } from "../evaluation/compare/weights/weighting.js";
import { comparisonReport } from "../evaluation/report/comparison-report.js";
import type { Report } from "../evaluation/report/report.js";
import { join } from "../evaluation/record/decode.js";
import { messages } from "./messages.js";
import { methodOf } from "./method-of.js";
import { nearest } from "./nearest.js";
import { writeReport } from "./report-command.js";
import type { Settings } from "./settings.js";
import { Stop } from "./stop.js";
import { findingLine } from "./finding-line.js";
import type { Input, World } from "./world.js";

/** Compares the eight models, or the alternatives of a file. */
export async function compareCommand(input: Input | "models", settings: Settings, world: World): Promise<void> {
  const report = input === "models" ? modelReport(settings) : problemReport(await bytesOf(input), settings);
  await writeReport(report, settings, world);
}

const criterionIds: readonly string[] = criteria.map(({ id }) => id);

function modelReport({ view, gaps, weights, method }: Settings): Report {
  if (view === "yours" && weights === undefined) throw new Stop(2, messages.ownViewNeedsWeights());
  if (view !== undefined && view !== "yours" && weights !== undefined)
    throw new Stop(2, messages.weightsNeedOwnView(view));
  for (const id of Object.keys(weights ?? {}))
    if (!isCriterionId(id)) throw new Stop(2, messages.unknownCriterion(id, criterionIds, nearest(id, criterionIds)));
  if (weights !== undefined && Object.values(weights).every((weight) => weight === 0))
    throw new Stop(2, messages.weightsAllZero());
  const chosen = method === undefined ? undefined : methodOf(method);
  if (chosen?.kind === "relation") throw new Stop(2, messages.modelsNeedScores(chosen.id));
  return comparisonReport(
    compareModels({
      ...(view !== undefined && { view }),
      ...(gaps !== undefined && { gaps }),
      ...(weights !== undefined && { weights }),
      ...(chosen !== undefined && { method: chosen }),
    }),
  );
}

function problemReport(bytes: Uint8Array, settings: Settings): Report {
  const { view, gaps, weights, method, numbers, encoding, delimiter, language } = settings;
  if (view !== undefined) throw new Stop(2, messages.viewOfModels());
  const chosen = method === undefined ? undefined : methodOf(method);
  if (chosen?.kind === "relation") {
    if (gaps === "interval") throw new Stop(2, messages.intervalNeedsScores(chosen.id));
    if (chosen.id === "dominance" && weights !== undefined) throw new Stop(2, messages.dominanceReadsNoWeights());
  }
  const read = readProblem(bytes, {
    ...(numbers !== undefined && { numbers }),
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
  });
  const told = (findings: typeof read.findings) =>
    findings.filter(({ severity }) => severity === "error").map((found) => findingLine(found, language));
  if (!read.ok) throw new Stop(1, messages.problemNotSound(told(read.findings)));
  try {
    const problem: Problem = weights === undefined ? read.problem : withWeights(read.problem, directWeights(weights));
    const cells =
      gaps === undefined ? {} : ({ notStated: gaps === "skip" ? gaps : "worst", intervals: "middle" } as const);
    if (chosen?.kind === "relation") return comparisonReport({ problem, comparison: compare(problem, chosen, cells) });
    return comparisonReport(
      studyProblem(problem, {
        cells,
        ...(gaps === "interval" && { uncertain: { notStated: "anything", intervals: "anything" } }),
        ...(chosen !== undefined && { method: chosen }),
      }),
    );
  } catch (error) {
    // What does not fit the method is a fault of the data or of the choice, and is told with its cells.
    const details: unknown = error instanceof SyncError ? error.details : undefined;
    if (hasFindings(details)) throw new Stop(1, messages.problemNotSound(told(details.findings)));
    throw error;
  }
}

function hasFindings(details: unknown): details is { readonly findings: readonly Finding[] } {
  return typeof details === "object" && details !== null && "findings" in details;
}

async function bytesOf(input: Input): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array();
  for await (const chunk of input.read()) bytes = join(bytes, chunk);
  return bytes;
}
