import type { Text } from "../entry.js";
import type { IdentifiedProgram, Portfolio } from "../evaluation/portfolio/portfolio.js";
import { readReview } from "../evaluation/portfolio/read-review.js";
import { readTable } from "../evaluation/record/read-table.js";
import { words } from "../evaluation/report/formats/words.js";
import { findingLine } from "./finding-line.js";
import { messages } from "./messages.js";
import type { Settings } from "./settings.js";
import { Stop } from "./stop.js";
import { wholeOf } from "./whole-of.js";
import type { World } from "./world.js";

/**
 * Reads a filled review table back and says on standard error what became of its rows.
 *
 * @throws {@link Stop} for a file that holds no table.
 */
export async function applyReview(
  portfolio: Portfolio,
  file: string,
  { language }: Settings,
  world: World,
): Promise<{ readonly programs: readonly IdentifiedProgram[]; readonly notApplied: number }> {
  const table = readTable(await wholeOf(world.input(file, 1).read()));
  const read = readReview(table.rows, portfolio);
  const findings = [...table.findings, ...read.findings, ...read.outcomes.flatMap((outcome) => outcome.findings)];
  for (const found of findings)
    world.say(`${file}: ${words[found.severity][language]}: ${findingLine(found, language)}\n`);
  if (table.rows.length === 0) throw new Stop(1, messages.nothingReviewed(file));
  const unread = table.findings.filter(({ severity }) => severity === "error").length;
  const [applied, open, rejected] = [read.applied, read.unchanged - unread, read.rejected + unread];
  const sentence: Text = {
    en: `${file}: ${applied} decisions applied, ${open} rows without a new decision, ${rejected} rows rejected.`,
    id: `${file}: ${applied} penetapan diterapkan, ${open} baris tanpa penetapan baru, ${rejected} baris ditolak.`,
  };
  world.say(`${sentence[language]}\n`);
  return { programs: read.programs, notApplied: rejected };
}
