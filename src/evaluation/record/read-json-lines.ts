import { SyncError } from "../../error.js";
import { encodings, type Encoding } from "./encoding.js";
import { finding } from "./findings.js";
import { gather, type Reading, type ReadingItem } from "./reading.js";
import { setCheck } from "./set.js";
import { textReader } from "./text.js";
import { validate } from "./validate.js";

/** How JSON Lines are read. */
export interface JsonLinesOptions {
  readonly encoding?: Encoding;
  /** `ignore` forgets ids, so that a stream of any length needs no memory for them; duplicates are then not found. */
  readonly duplicateIds?: "reject" | "ignore";
}

/**
 * Reads programs from JSON Lines: one JSON object a line. A broken line is rejected and the others are read.
 *
 * @param input - The text, or the bytes of the file.
 * @throws {@link SyncError} `unknown-option` for an option there is not.
 *
 * @example
 * ```ts
 * import { readJsonLines } from "msme-sync";
 *
 * const reading = readJsonLines('{"name":"Mekaar"}\n{"name":\n{"name":"UMi"}');
 * reading.programs.map(({ name }) => name); // => ["Mekaar", "UMi"]
 * reading.rejected.map(({ row, findings }) => [row, findings[0]?.code]); // => [[2, "broken-json"]]
 * ```
 */
export function readJsonLines(input: string | Uint8Array, options: JsonLinesOptions = {}): Reading {
  const reader = jsonLinesReader(options);
  return gather([...reader.push(input), ...reader.end()]);
}

/**
 * Reads programs from JSON Lines piece by piece, with the same results as {@link readJsonLines} wherever the pieces are cut.
 * The last step says what holds of the lines as a whole.
 *
 * @param chunks - Pieces of text or bytes, such as a file's read stream.
 * @throws {@link SyncError} `unknown-option` for an option there is not.
 */
export async function* readJsonLinesStream(
  chunks: AsyncIterable<string | Uint8Array>,
  options: JsonLinesOptions = {},
): AsyncGenerator<ReadingItem, void, undefined> {
  const reader = jsonLinesReader(options);
  for await (const chunk of chunks) yield* reader.push(chunk);
  yield* reader.end();
}

function jsonLinesReader({ encoding, duplicateIds }: JsonLinesOptions) {
  if (encoding !== undefined && !encodings.includes(encoding))
    throw new SyncError("unknown-option", { option: "encoding", value: encoding, known: encodings });
  const text = textReader(encoding);
  const set = setCheck(duplicateIds !== "ignore");
  const notChecked = new Set<string>();
  let pending = "";
  let row = 0;
  let rows = 0;
  let blank = 0;

  function takeLine(line: string): readonly ReadingItem[] {
    row++;
    const raw = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (raw.trim() === "") {
      blank++;
      return [];
    }
    rows++;
    const input = parse(raw);
    if (input === undefined)
      return [{ rejected: { row, findings: [finding("broken-json", { value: raw }, { row })], raw } }];
    const answer = validate(input.value, { row });
    for (const { code, where } of answer.findings)
      if (code === "unknown-key") notChecked.add(where?.pointer?.slice(1) ?? "");
    const clash = answer.ok ? set.take(answer.program, row) : undefined;
    if (answer.ok && clash === undefined) return [{ program: answer.program, row, findings: answer.findings }];
    return [{ rejected: { row, findings: [...answer.findings, ...(clash === undefined ? [] : [clash])], raw } }];
  }

  function take(isLast: boolean): readonly ReadingItem[] {
    // Joined only where a line ends, so that a line cut into many pieces is not copied for each.
    const lines = pending.split("\n");
    pending = isLast ? "" : lines.pop()!;
    if (isLast && lines.at(-1) === "") lines.pop();
    return lines.flatMap(takeLine);
  }

  return {
    push(chunk: string | Uint8Array): readonly ReadingItem[] {
      const more = text.push(chunk);
      pending += more;
      return more.includes("\n") ? take(false) : [];
    },
    end(): readonly ReadingItem[] {
      pending += text.end();
      const failure = text.failure();
      const items = failure === undefined ? take(true) : [];
      const found = encoding ?? text.encoding();
      const findings =
        failure === undefined
          ? [...text.findings(), ...(blank > 0 ? [finding("blank-lines", { count: blank })] : []), ...set.end()]
          : [failure];
      return [
        ...items,
        { table: { findings, notChecked: [...notChecked], rows, ...(found !== undefined && { encoding: found }) } },
      ];
    },
  };
}

function parse(line: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) as unknown };
  } catch {
    return undefined;
  }
}
