import { parseArgs } from "node:util";
import type { Language } from "../entry.js";
import { messages } from "./messages.js";
import { nearest } from "./nearest.js";
import { options, type Option, type OptionName } from "./options.js";
import { commandIds, type CommandId } from "./settings.js";
import { Stop } from "./stop.js";

/** A command line in its parts, each known, none checked further. */
export interface CommandLine {
  readonly command: CommandId | undefined;
  readonly files: readonly string[];
  readonly switches: ReadonlySet<OptionName>;
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
}

const table: readonly (Option & { readonly name: OptionName })[] = options;

const isCommand = (word: string | undefined): word is CommandId =>
  (commandIds as readonly string[]).includes(word ?? "");

function tokensOf(args: readonly string[]) {
  const config = Object.fromEntries(
    table.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? "boolean" : "string", ...(short !== undefined && { short }) } as const,
    ]),
  );
  return parseArgs({ args: [...args], options: config, strict: false, allowPositionals: true, tokens: true }).tokens;
}

/** The language of a command line that may be wrong in everything else: errors are told in it. */
export function languageOf(args: readonly string[]): Language {
  const asked = tokensOf(args).flatMap((token) =>
    token.kind === "option" && token.name === "language" ? [token.value] : [],
  );
  return asked.at(-1) === "id" ? "id" : "en";
}

/**
 * Reads a command line.
 *
 * @throws {@link Stop} for commands and options that there are not, and values that are missing.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const tokens = tokensOf(args);
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const isHelp = words[0] === "help";
  const [first, ...files] = isHelp ? words.slice(1) : words;
  const switches = new Set<OptionName>(isHelp ? ["help"] : []);
  const values = new Map<OptionName, string[]>();
  // Options are looked at before the command: a mistyped option may have taken its place.
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = optionNamed(token.name, token.rawName, first);
    if (option.value === undefined) {
      if (token.inlineValue) throw new Stop(2, messages.takesNoValue(token.rawName));
      switches.add(option.name);
    } else if (token.value === undefined || (!token.inlineValue && /^-./.test(token.value))) {
      throw new Stop(2, messages.needsValue(token.rawName, option.value));
    } else values.set(option.name, [...(values.get(option.name) ?? []), token.value]);
  }
  if (first === undefined) return { command: undefined, files: [], switches, values };
  if (!isCommand(first)) {
    const isFile = /[./\\]/.test(first);
    throw new Stop(
      2,
      isFile ? messages.fileForCommand(first) : messages.unknownCommand(first, nearest(first, commandIds)),
    );
  }
  return { command: first, files, switches, values };
}

function optionNamed(name: string, written: string, command: string | undefined): (typeof table)[number] {
  const option = table.find((known) => known.name === name);
  const shown = isCommand(command) ? `${command} ` : "";
  if (option === undefined) {
    const own = table.filter(({ commands }) => !isCommand(command) || commands.includes(command));
    const word =
      nearest(
        name,
        own.map((known) => known.name),
      ) ??
      nearest(
        name,
        table.map((known) => known.name),
      );
    throw new Stop(2, messages.unknownOption(written, word === undefined ? undefined : `--${word}`, shown));
  }
  if (isCommand(command) && !option.commands.includes(command))
    throw new Stop(2, messages.otherCommandsOption(written, command, option.commands));
  return option;
}
