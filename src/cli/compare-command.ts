import type { Finding } from "../entry.js";
import { SyncError } from "../error.js";
import { criteria, isCriterionId } from "../models/index.js";
import { everyMethod } from "../evaluation/compare/consensus/every-method.js";
import type { ScoringMethod } from "../evaluation/compare/method.js";
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
  return comparisonReport(
    compareModels({
      ...(view !== undefined && { view }),
      ...(gaps !== undefined && { gaps }),
      ...(weights !== undefined && { weights }),
      ...(method !== undefined && { method: methodOf(method) }),
    }),
  );
}

function problemReport(bytes: Uint8Array, settings: Settings): Report {
  const { view, gaps, weights, method, numbers, encoding, delimiter, language } = settings;
  if (view !== undefined) throw new Stop(2, messages.viewOfModels());
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
    return comparisonReport(
      studyProblem(problem, {
        cells,
        ...(gaps === "interval" && { uncertain: { notStated: "anything", intervals: "anything" } }),
        ...(method !== undefined && { method: methodOf(method) }),
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

/** A method by its id, or by its id and a scaling: `topsis`, `weighted-sum:linear`. */
function methodOf(written: string): ScoringMethod {
  const [id = "", scaling] = written.split(":");
  const own = everyMethod().filter((method) => method.id === id);
  const known = [...new Set(everyMethod().map((method) => method.id))];
  if (own.length === 0) throw new Stop(2, messages.unknownValue("--method", id, known, nearest(id, known)));
  if (scaling === undefined) return own.find(({ parameters }) => isUsual(id, parameters)) ?? own[0]!;
  const scalings = own.map(({ parameters }) => scalingOf(parameters));
  const found = own[scalings.indexOf(scaling)];
  if (found === undefined)
    throw new Stop(
      2,
      messages.unknownValue(
        "--method",
        written,
        scalings.map((each) => `${id}:${each}`),
      ),
    );
  return found;
}

/** The id of the scaling among the parameters of a method. */
function scalingOf({ normalization }: ScoringMethod["parameters"]): string {
  return typeof normalization === "string" ? normalization : "none";
}

/** The scaling of the literature, where a method comes with several. */
function isUsual(id: string, parameters: ScoringMethod["parameters"]): boolean {
  return id !== "topsis" || parameters["normalization"] === "vector";
}

async function bytesOf(input: Input): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array();
  for await (const chunk of input.read()) bytes = join(bytes, chunk);
  return bytes;
}
