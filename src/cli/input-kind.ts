import type { InputKind } from "./settings.js";
import type { Input } from "./world.js";

/** As many bytes as say whether a text is JSON: a mark of the encoding, some blanks and the first letter. */
const enough = 256;

/**
 * What the data are, by the file's name or by how they begin, and all of their bytes. A `.json` file may hold one program a
 * line; a table of another kind begins with neither `[` nor `{`.
 */
export async function inputKindOf(
  input: Input,
  asked: InputKind | undefined,
): Promise<{ readonly kind: InputKind; readonly chunks: AsyncIterable<Uint8Array> }> {
  const byName = /\.(csv|tsv)$/i.test(input.name) ? "csv" : /\.(jsonl|ndjson)$/i.test(input.name) ? "jsonl" : undefined;
  const known = asked ?? byName;
  if (known !== undefined) return { kind: known, chunks: input.read() };
  const { start, chunks } = await peek(input.read());
  const text = String.fromCharCode(...start.subarray(0, enough).filter((byte) => byte > 0x20 && byte < 0x7f));
  if (text.startsWith("[")) return { kind: "json", chunks };
  if (!text.startsWith("{")) return { kind: "csv", chunks };
  // An object that closes on its first line is a line of JSON Lines.
  const line = new TextDecoder().decode(start).trimStart().split("\n", 1)[0]!.trim();
  return { kind: line.endsWith("}") || line.length > 200 ? "jsonl" : "json", chunks };
}

/** The beginning of a stream, and the stream with its beginning. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly start: Uint8Array; readonly chunks: AsyncIterable<Uint8Array> }> {
  const reader = stream[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  while (length < enough && !isDone) {
    const next = await reader.next();
    if (next.done === true) isDone = true;
    else {
      read.push(next.value);
      length += next.value.length;
    }
  }
  const start = new Uint8Array(length);
  let at = 0;
  for (const chunk of read) {
    start.set(chunk, at);
    at += chunk.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield start;
      for (let next = await reader.next(); next.done !== true; next = await reader.next()) yield next.value;
    } finally {
      await reader.return?.();
    }
  }
  return { start, chunks: whole() };
}
