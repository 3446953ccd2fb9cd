import { criteria, isCriterionId } from "../models/index.js";
import { compareModels } from "../evaluation/compare/models/compare-models.js";
import { comparisonReport } from "../evaluation/report/comparison-report.js";
import type { Report } from "../evaluation/report/report.js";
import { join } from "../evaluation/record/decode.js";
import { messages } from "./messages.js";
import { methodOf } from "./method-of.js";
import { nearest } from "./nearest.js";
import { problemReport } from "./problem-report.js";
import { writeReport } from "./report-command.js";
import type { Settings } from "./settings.js";
import { Stop } from "./stop.js";
import type { Input, World } from "./world.js";

/** Compares the eight models, or the alternatives of a file. */
export async function compareCommand(input: Input | "models", settings: Settings, world: World): Promise<void> {
  const report = input === "models" ? modelReport(settings) : problemReport(await bytesOf(input), settings);
  await writeReport(report, settings, world);
}

const criterionIds: readonly string[] = criteria.map(({ id }) => id);

function modelReport({ view, gaps, grades, weights, method }: Settings): Report {
  if (view === "yours" && weights === undefined) throw new Stop(2, messages.ownViewNeedsWeights());
  if (view !== undefined && view !== "yours" && weights !== undefined)
    throw new Stop(2, messages.weightsNeedOwnView(view));
  if (grades !== undefined) throw new Stop(2, messages.gradesOfFile());
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

async function bytesOf(input: Input): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array();
  for await (const chunk of input.read()) bytes = join(bytes, chunk);
  return bytes;
}
