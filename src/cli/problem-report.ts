import type { Finding, Text } from "../entry.js";
import { SyncError } from "../error.js";
import type { CellPolicy } from "../evaluation/compare/cell-policy.js";
import { compare } from "../evaluation/compare/compare.js";
import type { Method } from "../evaluation/compare/method.js";
import type { Problem } from "../evaluation/compare/problem.js";
import { readProblem } from "../evaluation/compare/read-problem.js";
import { studyProblem } from "../evaluation/compare/study-problem.js";
import { directWeights } from "../evaluation/compare/weights/direct.js";
import { withWeights } from "../evaluation/compare/weights/weighting.js";
import { comparisonReport } from "../evaluation/report/comparison-report.js";
import type { Report } from "../evaluation/report/report.js";
import { findingLine } from "./finding-line.js";
import { messages } from "./messages.js";
import { methodOf } from "./method-of.js";
import type { Settings } from "./settings.js";
import { Stop } from "./stop.js";

/** Compares the alternatives of a file: a study by a method with scores, or how each pair stands. */
export function problemReport(bytes: Uint8Array, settings: Settings): Report {
  const { view, gaps, grades, weights, method, numbers, encoding, delimiter } = settings;
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
  if (!read.ok) throw notComparable(read.findings, settings, chosen);
  try {
    const problem: Problem = weights === undefined ? read.problem : withWeights(read.problem, directWeights(weights));
    const cells = cellsOf(settings);
    if (chosen?.kind === "relation") return comparisonReport({ problem, comparison: compare(problem, chosen, cells) });
    return comparisonReport(
      studyProblem(problem, {
        cells,
        ...(gaps === "interval" && {
          uncertain: { notStated: "anything", intervals: "anything", ...(grades !== undefined && { grades }) },
        }),
        ...(chosen !== undefined && { method: chosen }),
      }),
    );
  } catch (error) {
    // What does not fit the method is a fault of the data or of the choice, and is told with its cells.
    const details: unknown = error instanceof SyncError ? error.details : undefined;
    if (hasFindings(details)) throw notComparable(details.findings, settings, chosen);
    throw error;
  }
}

/** What stands for cells that are no numbers. A criterion that does not apply can be left out, and nothing stands for it. */
function cellsOf({ gaps, grades }: Settings): CellPolicy {
  return {
    ...(gaps !== undefined && { notStated: gaps === "skip" ? gaps : "worst", intervals: "middle" }),
    ...(gaps === "skip" && { notApplicable: gaps }),
    ...(grades !== undefined && { grades }),
  };
}

/** Everything that stands in the way, and the options that move it out of the way. */
function notComparable(findings: readonly Finding[], { language }: Settings, method: Method | undefined): Stop {
  const errors = findings.filter(({ severity }) => severity === "error");
  const has = (...codes: readonly string[]) => errors.some(({ code }) => codes.includes(code));
  const helps: readonly Text[] = [
    ...(has("grades-refused") ? [messages.gradesHelp()] : []),
    ...(has("gap-refused", "interval-refused")
      ? [method?.kind === "relation" ? messages.gapsWithoutRanksHelp() : messages.gapsHelp()]
      : []),
  ];
  return new Stop(
    1,
    messages.problemNotSound([
      ...errors.map((found) => findingLine(found, language)),
      ...helps.map((help) => help[language]),
    ]),
  );
}

function hasFindings(details: unknown): details is { readonly findings: readonly Finding[] } {
  return typeof details === "object" && details !== null && "findings" in details;
}
