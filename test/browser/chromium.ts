import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

type Listener = (method: string, params: Readonly<Record<string, unknown>>) => void;

/** A headless Chromium, driven through the two pipes of its DevTools protocol: no port, no package. */
export interface Chromium {
  send(method: string, params?: object, sessionId?: string): Promise<unknown>;
  /** Hears what happens in one session. */
  listen(sessionId: string, listener: Listener): void;
  close(): Promise<void>;
}

function findChromium(): string {
  const path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  if (existsSync(path)) return path;
  throw new Error(`There is no browser at ${path}: run \`apt-get install chromium\`, or name one in CHROMIUM.`);
}

/** Starts it with an empty profile of its own, which goes when it closes. */
export function startChromium(): Chromium {
  const path = findChromium();
  const profile = mkdtempSync(join(tmpdir(), "msme-sync-chromium-"));
  const child = spawn(
    path,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--no-first-run",
      `--user-data-dir=${profile}`,
      "--remote-debugging-pipe",
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  return connect(child, () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
}

function connect(child: ChildProcess, afterwards: () => void): Chromium {
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, Listener>();
  let last = 0;
  let rest = "";

  const ended = new Promise<void>((resolve) => {
    const end = (error: Error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
      resolve();
    };
    child.on("error", end);
    child.on("exit", (code) => {
      end(new Error(`Chromium ended with ${String(code)}.`));
    });
  });

  // Messages end with a zero byte; a piece may hold several, or a part of one.
  output.setEncoding("utf8").on("data", (piece: string) => {
    const messages = (rest + piece).split("\0");
    rest = messages.pop()!;
    for (const message of messages) receive(JSON.parse(message) as Message);
  });
  // Writing after the browser is gone is told by `ended`.
  input.on("error", () => undefined);

  function receive({ id, sessionId, method, params, result, error }: Message): void {
    if (id === undefined) {
      if (method !== undefined && sessionId !== undefined) listeners.get(sessionId)?.(method, params ?? {});
      return;
    }
    const { resolve, reject } = waiting.get(id)!;
    waiting.delete(id);
    if (error === undefined) resolve(result);
    else reject(new Error(error.message));
  }

  function send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      input.write(`${JSON.stringify({ id: last, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`);
    });
  }

  return {
    send,
    listen: (sessionId, listener) => {
      listeners.set(sessionId, listener);
    },
    close: async () => {
      // The answer may be cut off by the end it asks for.
      send("Browser.close").catch(() => undefined);
      const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
      await ended;
      clearTimeout(timer);
      afterwards();
    },
  };
}
