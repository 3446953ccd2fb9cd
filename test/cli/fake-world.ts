import { run, type Status } from "../../src/cli/run.js";
import { messages } from "../../src/cli/messages.js";
import { Stop } from "../../src/cli/stop.js";
import type { Output, World } from "../../src/cli/world.js";

/** What a command line left behind. */
export interface Ran {
  readonly status: Status;
  readonly out: string;
  readonly error: string;
  /** Files as they are now, those that were written among them. */
  readonly files: Readonly<Record<string, string>>;
}

/** What the command finds: files by name, standard input, and which streams are terminals. */
export interface Around {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Absent: standard input is a terminal. */
  readonly stdin?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly width?: number;
  /** The time, each time it is asked for. */
  readonly clock?: () => number;
}

/** Runs a command line without a process: files, streams and the clock are given. */
export async function ran(args: readonly string[], around: Around = {}): Promise<Ran> {
  const { stdin, terminal = false } = around;
  const files = new Map(Object.entries(around.files ?? {}));
  const encoder = new TextEncoder();
  let out = "";
  let error = "";
  const bytesOf = (content: string | Uint8Array): Uint8Array =>
    typeof content === "string" ? encoder.encode(content) : content;
  const world: World = {
    arguments: args,
    terminal: { input: stdin === undefined, output: terminal, error: terminal },
    width: around.width,
    color: false,
    input: (file) => ({
      name: file === "-" ? "standard input" : file,
      async *read() {
        await Promise.resolve();
        const content = file === "-" ? stdin : files.get(file);
        if (content === undefined) throw new Stop(1, messages.fileNotFound(file));
        yield bytesOf(content);
      },
    }),
    output(file): Output {
      let text = "";
      return {
        write(more) {
          if (file === "-") out += more;
          else text += more;
          return Promise.resolve();
        },
        end() {
          if (file !== "-") files.set(file, text);
          return Promise.resolve();
        },
      };
    },
    say: (text) => {
      error += text;
    },
    isSameFile: (one, other) => one === other,
    clock: around.clock ?? (() => 0),
  };
  const status = await run(world);
  const texts = [...files].map(([name, content]) => [
    name,
    typeof content === "string" ? content : new TextDecoder().decode(content),
  ]);
  return { status, out, error, files: Object.fromEntries(texts) as Record<string, string> };
}
