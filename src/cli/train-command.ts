import { train } from "../evaluation/classify/refit/train.js";
import type { Trained } from "../evaluation/classify/refit/trained.js";
import { buildPortfolio } from "../evaluation/portfolio/build-portfolio.js";
import type { Program } from "../evaluation/record/program.js";
import { trainingReport } from "../evaluation/report/training-report.js";
import { indonesiaReviewed } from "../samples/indonesia-reviewed.js";
import { applyReview } from "./apply-review.js";
import type { Done } from "./classify-command.js";
import { findingLine } from "./finding-line.js";
import { needPrograms, takeIn } from "./intake.js";
import { writeReport } from "./report-command.js";
import type { Settings } from "./settings.js";
import { trainedWeights } from "./trained-weights.js";
import type { Input, World } from "./world.js";

/** Fits the classifier to the codes that people gave, and writes the numbers or a report of what they are worth. */
export async function trainCommand(input: Input | "sample", settings: Settings, world: World): Promise<Done> {
  const weights = await trainedWeights(settings, world);
  const read: Program[] = [];
  const rows: number[] = [];
  const intake = await takeIn(input, settings, world, (item) => {
    if (!("program" in item)) return;
    read.push(item.program);
    rows.push(item.row);
  });
  needPrograms(intake, input, settings, world);
  const { programs, notApplied } =
    settings.apply === undefined
      ? { programs: input === "sample" ? reviewed(read) : read, notApplied: 0 }
      : await applyReview(buildPortfolio(read), settings.apply, settings, world);
  const coded = [...programs.keys()].filter((at) => programs[at]!.coding !== undefined);
  const trained = train(
    coded.map((at) => ({ program: programs[at]! })),
    {
      data: input === "sample" ? "sample portfolio" : input.name,
      ...(weights !== undefined && { weights }),
    },
  );
  // Rows are those of the table, as for all that is said of it.
  const placed: Trained = {
    ...trained,
    rejected: trained.rejected.map((one) => ({ ...one, row: rows[coded[one.row - 1]!]! })),
  };
  if (settings.format === "json") {
    const output = world.output(settings.output);
    await output.write(`${JSON.stringify(placed)}\n`);
    await output.end();
    tellGain(placed, settings, world);
  } else await writeReport(trainingReport(placed), settings, world);
  return { intake, notApplied: notApplied + placed.rejected.length };
}

const codes = new Map(indonesiaReviewed.map(({ id, coding }) => [id, coding]));

/** The sample with the codes that were given to it. */
function reviewed(programs: readonly Program[]): readonly Program[] {
  return programs.map((program) => {
    const coding = codes.get(program.id ?? "");
    return coding === undefined ? program : { ...program, coding };
  });
}

/** Numbers in a file tell a person nothing: what they are worth is said beside. */
function tellGain({ gain, rejected, findings }: Trained, { language }: Settings, world: World): void {
  const said = [
    ...rejected.flatMap((one) => one.findings.map((found) => ({ ...found, where: { row: one.row } }))),
    ...findings,
  ];
  for (const found of said) world.say(`${findingLine(found, language)}\n`);
  world.say(`${gain.advice[language]}\n`);
}
