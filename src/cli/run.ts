import { SyncError, type Reason } from "../error.js";
import { version } from "../stamp.js";
import { checkCommand } from "./check-command.js";
import { classifyCommand, type Done } from "./classify-command.js";
import { compareCommand } from "./compare-command.js";
import { languageOf, readCommandLine } from "./command-line.js";
import { help } from "./help.js";
import { messages } from "./messages.js";
import { readSettings } from "./read-settings.js";
import { reportCommand, synchronizeCommand } from "./report-command.js";
import type { CommandId, Settings } from "./settings.js";
import { Stop } from "./stop.js";
import { tell } from "./tell.js";
import { trainCommand } from "./train-command.js";
import type { Input, World } from "./world.js";

/** 0 done, 1 failed, 2 wrong usage, 3 done but rows were rejected. */
export type Status = 0 | 1 | 2 | 3;

const commands: Readonly<
  Record<Exclude<CommandId, "compare">, (input: Input | "sample", settings: Settings, world: World) => Promise<Done>>
> = {
  check: checkCommand,
  classify: classifyCommand,
  report: reportCommand,
  synchronize: synchronizeCommand,
  train: trainCommand,
};

/** The library's errors that a person makes at the command line; others are faults of our own. */
const wrongUsage: ReadonlySet<Reason> = new Set<Reason>([
  "model-needs-more-than-codes",
  "unknown-id",
  "unknown-option",
]);

/** Runs one command line from its reading to its exit status. */
export async function run(world: World): Promise<Status> {
  try {
    return await runCommand(world);
  } catch (error) {
    const language = languageOf(world.arguments);
    if (error instanceof Stop) {
      world.say(`msme-sync: ${error.text[language]}\n`);
      return error.status;
    }
    if (error instanceof SyncError && wrongUsage.has((error as SyncError).reason)) {
      world.say(`msme-sync: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

async function runCommand(world: World): Promise<Status> {
  const line = readCommandLine(world.arguments);
  const language = languageOf(world.arguments);
  if (line.switches.has("version")) return print(`${version}\n`, world);
  if (line.switches.has("help")) return print(help(line.command, language), world);
  if (line.command === undefined) {
    world.say(help(undefined, language));
    return 2;
  }
  const settings = readSettings(line, line.command);
  const { source, command } = settings;
  const isOfModels = command === "compare" && line.files.length === 0;
  if (!isOfModels && source !== "sample" && source.file === "-" && line.files.length === 0 && world.terminal.input)
    throw new Stop(2, messages.noData(command));
  refuseSameFiles(settings, world);
  if (command === "compare") {
    await compareCommand(isOfModels || source === "sample" ? "models" : world.input(source.file, 1), settings, world);
    return written(settings, world);
  }
  const isReadTwice = command === "classify" && !settings.review && settings.apply === undefined;
  const input = source === "sample" ? source : world.input(source.file, isReadTwice ? 2 : 1);
  const { intake, notApplied } = await commands[command](input, settings, world);
  if (command !== "check") world.say(tell(intake, settings));
  written(settings, world);
  return intake.rejected + notApplied > 0 ? 3 : 0;
}

/** Says where the result is, to a person who does not see it. */
function written({ output, language }: Settings, world: World): Status {
  if (output !== "-" && world.terminal.error)
    world.say(`${{ en: "Written to", id: "Ditulis ke" }[language]} ${output}\n`);
  return 0;
}

async function print(text: string, world: World): Promise<Status> {
  const output = world.output("-");
  await output.write(text);
  await output.end();
  return 0;
}

/** Files that would be written while, or after, they are read. */
function refuseSameFiles({ source, output, rejected, apply, trained }: Settings, world: World): void {
  const files = (names: readonly (string | undefined)[]): readonly string[] =>
    names.flatMap((name) => (name === undefined || name === "-" ? [] : [name]));
  const written = files([output, rejected]);
  const read = files([source === "sample" ? undefined : source.file, apply, trained]);
  written.forEach((file, i) => {
    const other = [...read, ...written.slice(i + 1)].find((one) => world.isSameFile(file, one));
    if (other !== undefined) throw new Stop(2, messages.sameFile(file, other));
  });
}
