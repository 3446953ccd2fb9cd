#!/usr/bin/env node
import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  realpathSync,
  rmSync,
  statSync,
  writeSync,
  type WriteStream,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Text } from "./entry.js";
import { messages } from "./cli/messages.js";
import { run } from "./cli/run.js";
import { Stop } from "./cli/stop.js";
import type { Input, Output, World } from "./cli/world.js";

const homepage = "https://github.com/msme-sync/msme-sync/issues";

/** What to tell a person about an error of the file system. */
const reasons: Readonly<Record<string, Readonly<Record<"reading" | "writing", (file: string) => Text>>>> = {
  ENOENT: { reading: messages.fileNotFound, writing: messages.folderNotFound },
  ENOTDIR: { reading: messages.fileNotFound, writing: messages.folderNotFound },
  EISDIR: { reading: messages.isFolder, writing: messages.isFolder },
  EACCES: { reading: messages.fileNotReadable, writing: messages.fileNotWritable },
  EPERM: { reading: messages.fileNotReadable, writing: messages.fileNotWritable },
  EROFS: { reading: messages.fileNotReadable, writing: messages.fileNotWritable },
  EBUSY: { reading: messages.fileNotReadable, writing: messages.fileNotWritable },
};

function stopFor(error: unknown, file: string, doing: "reading" | "writing"): Stop {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return new Stop(1, reason?.[doing](file) ?? messages.fileFailed(file, code === "" ? message : code));
}

/** Bytes that can be read only once are kept in a temporary file while they pass, if they will be read again. */
let spoolFolder: string | undefined;
process.on("exit", () => {
  if (spoolFolder !== undefined) rmSync(spoolFolder, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(signal, () => process.exit(128 + { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }[signal]));

function inputOf(file: string, passes: 1 | 2): Input {
  const name = file === "-" ? "standard input" : file;
  let spool: string | undefined;

  async function* first(): AsyncGenerator<Uint8Array> {
    const isRepeatable = file !== "-" && statSync(file).isFile();
    const stream = (file === "-" ? process.stdin : createReadStream(file)) as AsyncIterable<Uint8Array>;
    if (passes === 1 || isRepeatable) {
      yield* stream;
      return;
    }
    spoolFolder ??= mkdtempSync(join(tmpdir(), "msme-sync-"));
    const path = join(spoolFolder, "input");
    const handle = openSync(path, "wx", 0o600);
    for await (const chunk of stream) {
      for (let at = 0; at < chunk.length;) at += writeSync(handle, chunk, at);
      yield chunk;
    }
    closeSync(handle);
    spool = path;
  }

  async function* read(): AsyncGenerator<Uint8Array> {
    try {
      yield* spool === undefined ? first() : (createReadStream(spool) as AsyncIterable<Uint8Array>);
    } catch (error) {
      throw stopFor(error, name, "reading");
    }
  }
  return { name, read };
}

/** Whoever reads the result may stop reading, as `head` does: there is nothing left to do then, and nothing to say. */
const isClosedPipe = (error: Error): boolean => (error as NodeJS.ErrnoException).code === "EPIPE";

/** So much text is collected before it is handed on. */
const block = 65_536;

function outputOf(file: string): Output {
  let stream: WriteStream | NodeJS.WriteStream | undefined;
  let pending = "";

  async function flush(): Promise<void> {
    const text = pending;
    pending = "";
    if (stream === undefined && file !== "-") stream = await opened(file);
    stream ??= process.stdout;
    const to = stream;
    await new Promise<void>((done, fail) => {
      to.write(text, (error) => {
        if (error === null || error === undefined) done();
        else if (isClosedPipe(error)) process.exit(0);
        else fail(stopFor(error, file, "writing"));
      });
    });
  }

  return {
    async write(text) {
      pending += text;
      if (pending.length >= block) await flush();
    },
    async end() {
      await flush();
      if (stream !== undefined && stream !== process.stdout) await new Promise<void>((done) => stream!.end(done));
    },
  };
}

async function opened(file: string): Promise<WriteStream> {
  const stream = createWriteStream(file);
  return new Promise((done, fail) => {
    stream.once("open", () => {
      done(stream);
    });
    stream.on("error", (error: Error) => {
      fail(stopFor(error, file, "writing"));
    });
  });
}

/** A file's true place, whether it is there yet or not. */
function placeOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

const { stdin, stdout, stderr, env } = process;

for (const stream of [stdout, stderr])
  stream.on("error", (error: Error) => {
    process.exit(isClosedPipe(error) ? 0 : 1);
  });

const world: World = {
  arguments: process.argv.slice(2),
  terminal: { input: stdin.isTTY, output: stdout.isTTY, error: stderr.isTTY },
  width: stdout.isTTY ? stdout.columns : undefined,
  color: env["NO_COLOR"] === undefined || env["NO_COLOR"] === "",
  input: inputOf,
  output: outputOf,
  say: (text) => void stderr.write(text),
  isSameFile: (one, other) => placeOf(one) === placeOf(other),
  clock: () => performance.now(),
};

try {
  process.exitCode = await run(world);
} catch (error) {
  // Everything a person can mend was told by then.
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`msme-sync: this is a mistake in msme-sync, please report it (${homepage}).\n${shown}\n`);
  process.exitCode = 1;
}
