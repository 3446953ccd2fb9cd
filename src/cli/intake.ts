import { csvLine } from "../evaluation/report/formats/csv-line.js";
import type { ReadingItem, Rejection } from "../evaluation/record/reading.js";
import { reasonsOf } from "./finding-line.js";
import type { Intake } from "./intake-count.js";
import { messages } from "./messages.js";
import { readItems } from "./read-items.js";
import { progress } from "./progress.js";
import type { Settings } from "./settings.js";
import { Stop } from "./stop.js";
import { tell } from "./tell.js";
import type { Input, World } from "./world.js";

/** As many rejected rows as a person reads. */
const mostShown = 20;

/**
 * Reads the data once, counts what came in, and writes the rejected rows where they were asked for.
 *
 * @param visit - Is given each item; what it waits for is waited for.
 */
export async function takeIn(
  input: Input | "sample",
  settings: Settings,
  world: World,
  visit: (item: ReadingItem) => void | Promise<void>,
): Promise<Intake> {
  const counts = { programs: 0, rejected: 0, warnings: 0 };
  const firstRejected: Rejection[] = [];
  let table: Intake["table"] = { findings: [], notChecked: [] };
  const sink = settings.rejected === undefined ? undefined : world.output(settings.rejected);
  const told = progress(world, settings.progress, settings.language);
  await sink?.write(csvLine(["row", "column", "code", "message", "cure", "raw"], "exact"));
  for await (const item of readItems(input, settings)) {
    if ("program" in item) {
      counts.programs++;
      counts.warnings += item.findings.filter(({ severity }) => severity === "warning").length;
    } else if ("rejected" in item) {
      counts.rejected++;
      if (firstRejected.length < mostShown) firstRejected.push(item.rejected);
      await sink?.write(rejectedLine(item.rejected, settings));
    } else table = item.table;
    const waiting = visit(item);
    if (waiting !== undefined) await waiting;
    told.at(counts.programs + counts.rejected);
  }
  told.end();
  await sink?.end();
  return { ...counts, firstRejected, table };
}

/** A rejected row as it is written to the file for them. */
function rejectedLine({ row, findings, raw }: Rejection, { language, exact }: Settings): string {
  const reasons = reasonsOf(findings);
  const joined = (parts: readonly (string | undefined)[]): string =>
    [...new Set(parts.filter((part) => part !== undefined))].join("; ");
  return csvLine(
    [
      String(row),
      joined(reasons.map(({ where }) => where?.column ?? where?.pointer)),
      joined(reasons.map(({ code }) => code)),
      joined(reasons.map(({ message }) => message[language])),
      joined(reasons.map(({ cure }) => cure?.[language])),
      raw,
    ],
    exact ? "exact" : "safe",
  );
}

/** What to call the data in messages. */
export function nameOf(input: Input | "sample"): string {
  return input === "sample" ? "--sample" : input.name;
}

/**
 * Stops where nothing came in to work on, after saying why.
 *
 * @throws {@link Stop} when there is no program.
 */
export function needPrograms(intake: Intake, input: Input | "sample", settings: Settings, world: World): void {
  if (intake.programs > 0) return;
  world.say(tell(intake, settings));
  throw new Stop(1, messages.nothingRead(nameOf(input)));
}
