import { csvLine } from "../evaluation/report/formats/csv-line.js";
import { checkText } from "./check-text.js";
import type { Done } from "./classify-command.js";
import { csvOptions } from "./csv-options.js";
import type { FindingWriter } from "./finding-writer.js";
import { needPrograms, takeIn } from "./intake.js";
import type { Settings } from "./settings.js";
import type { Input, World } from "./world.js";

/** Says what is wrong or doubtful in the data: every finding with its row, column, code, message and cure. */
export async function checkCommand(input: Input | "sample", settings: Settings, world: World): Promise<Done> {
  const output = world.output(settings.output);
  const writer = writerOf(settings, world);
  await output.write(writer.start);
  const intake = await takeIn(input, settings, world, async (item) => {
    const [findings, row] =
      "rejected" in item
        ? [item.rejected.findings, item.rejected.row]
        : "program" in item
          ? [item.findings, item.row]
          : [item.table.findings, undefined];
    for (const found of findings)
      await output.write(writer.finding(row === undefined ? found : { ...found, where: { ...found.where, row } }));
  });
  await output.write(writer.end(intake));
  await output.end();
  needPrograms(intake, input, settings, { ...world, say: () => undefined });
  return { intake, notApplied: 0 };
}

function writerOf(settings: Settings, world: World): FindingWriter {
  if (settings.format === "csv") return csvWriter(settings);
  return settings.format === "json" ? jsonWriter() : checkText(settings, world);
}

function csvWriter(settings: Settings): FindingWriter {
  const { safety, delimiter, byteOrderMark, language } = csvOptions(settings);
  const header = ["severity", "row", "column", "pointer", "code", "message", "cure"];
  return {
    start: (byteOrderMark ? "\uFEFF" : "") + csvLine(header, safety, delimiter),
    finding: ({ severity, where, code, message, cure }) =>
      csvLine(
        [
          severity,
          where?.row === undefined ? "" : String(where.row),
          where?.column ?? "",
          where?.pointer ?? "",
          code,
          message[language],
          cure?.[language] ?? "",
        ],
        safety,
        delimiter,
      ),
    end: () => "",
  };
}

function jsonWriter(): FindingWriter {
  const counts: Record<string, number> = { error: 0, warning: 0, note: 0 };
  let between = "";
  return {
    start: '{"findings": [\n',
    finding(found) {
      counts[found.severity] = (counts[found.severity] ?? 0) + 1;
      const text = between + JSON.stringify(found);
      between = ",\n";
      return text;
    },
    end: ({ programs, rejected, table: { notChecked, encoding, delimiter } }) =>
      `\n], ${JSON.stringify({ rows: programs + rejected, programs, rejected, counts, notChecked, encoding, delimiter }).slice(1)}\n`,
  };
}
