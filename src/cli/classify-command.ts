import { makeItem } from "../evaluation/portfolio/build-portfolio.js";
import { idGiver } from "../evaluation/portfolio/identify.js";
import type { PortfolioItem } from "../evaluation/portfolio/portfolio.js";
import { reviewQueue, type ReviewQueue } from "../evaluation/portfolio/review-queue.js";
import { columnSurvey } from "../evaluation/report/program-columns.js";
import { reviewCsv } from "../evaluation/report/review-csv.js";
import { csvOptions } from "./csv-options.js";
import { itemWriter } from "./item-writer.js";
import { nameOf, needPrograms, takeIn } from "./intake.js";
import type { Intake } from "./intake-count.js";
import { messages } from "./messages.js";
import { classifyFor, portfolioOf } from "./portfolio-of.js";
import { progress } from "./progress.js";
import { readItems } from "./read-items.js";
import type { Settings } from "./settings.js";
import { Stop } from "./stop.js";
import type { Input, Output, World } from "./world.js";

/** What a command leaves behind beside its result. */
export interface Done {
  readonly intake: Intake;
  readonly notApplied: number;
}

/** Classifies every program, or writes those that need a person's decision as a table to be filled. */
export async function classifyCommand(input: Input | "sample", settings: Settings, world: World): Promise<Done> {
  const output = world.output(settings.output);
  if (!settings.review && settings.apply === undefined) return classifyLong(input, settings, world, output);
  const { portfolio, intake, notApplied } = await portfolioOf(input, settings, world);
  const queue = reviewQueue(portfolio);
  if (settings.review) await output.write(reviewCsv(queue, csvOptions({ ...settings, excel: true })));
  else {
    const survey = columnSurvey();
    for (const { program } of portfolio.items) survey.see(program);
    const writer = itemWriter(survey.columns(), settings, world);
    await output.write(writer.start);
    for (const item of portfolio.items) await output.write(writer.item(item));
    await output.write(writer.end);
  }
  await output.end();
  if (settings.review) world.say(howToReview(queue, settings));
  return { intake, notApplied };
}

/**
 * Tables of any length: read once to learn which ids and columns there are, and once more to classify and write row by
 * row. Nothing but the ids is held.
 */
async function classifyLong(input: Input | "sample", settings: Settings, world: World, output: Output): Promise<Done> {
  const survey = columnSurvey();
  const ids: string[] = [];
  const intake = await takeIn(input, settings, world, (item) => {
    if (!("program" in item)) return;
    if (item.program.id !== undefined) ids.push(item.program.id);
    // Each program will have an id.
    survey.see(item.program.id === undefined ? { ...item.program, id: "given" } : item.program);
  });
  needPrograms(intake, input, settings, world);
  const identified = idGiver(ids);
  const classifyOne = await classifyFor(settings, world);
  const writer = itemWriter(survey.columns(), settings, world);
  const told = progress(world, settings.progress, settings.language, intake.programs);
  let written = 0;
  await output.write(writer.start);
  for await (const read of readItems(input, settings)) {
    if (!("program" in read)) continue;
    const program = identified(read.program);
    const item: PortfolioItem = makeItem(program, classifyOne(program));
    await output.write(writer.item(item));
    told.at(++written);
  }
  told.end();
  await output.write(writer.end);
  await output.end();
  if (written !== intake.programs) throw new Stop(1, messages.changedMeanwhile(nameOf(input)));
  return { intake, notApplied: 0 };
}

/** What to do with the review table, for the person who will fill it in. */
function howToReview({ rows, instructions }: ReviewQueue, { source, output, language }: Settings): string {
  if (rows.length === 0)
    return { en: "No program needs a person's decision.\n", id: "Tidak ada program yang perlu diputuskan petugas.\n" }[
      language
    ];
  const data = source === "sample" ? " --sample" : source.file === "-" ? "" : ` ${source.file}`;
  const next = `msme-sync classify${data} --apply ${output === "-" ? "REVIEWED.csv" : output}`;
  const [open, then] = {
    en: [`Programs that need a person's decision: ${rows.length}.`, `Save the filled table as CSV, then: ${next}`],
    id: [
      `Program yang perlu diputuskan petugas: ${rows.length}.`,
      `Simpan tabel yang sudah diisi sebagai CSV, lalu: ${next}`,
    ],
  }[language] as [string, string];
  return [open, ...instructions.map((text) => text[language]), then].map((line) => `${line}\n`).join("");
}
