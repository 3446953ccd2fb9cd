import type { Finding } from "../entry.js";
import type { Encoding } from "../evaluation/record/encoding.js";
import type { ReadingItem } from "../evaluation/record/reading.js";
import { textReader } from "../evaluation/record/text.js";
import { validateAll } from "../evaluation/record/validate-all.js";
import { messages } from "./messages.js";
import { Stop } from "./stop.js";

/**
 * Reads programs from one JSON value: a list of programs, a single program, or what `classify --format json` writes. Such a
 * value can only be read as a whole; long tables are better kept as JSON Lines.
 *
 * @throws {@link Stop} for a text that is not JSON.
 */
export async function* readJson(
  chunks: AsyncIterable<Uint8Array>,
  options: { readonly encoding?: Encoding },
): AsyncGenerator<ReadingItem> {
  const reader = textReader(options.encoding);
  const parts: string[] = [];
  for await (const chunk of chunks) parts.push(reader.push(chunk));
  parts.push(reader.end());
  const failure = reader.failure();
  if (failure !== undefined) {
    yield { table: { findings: [failure], notChecked: [], rows: 0 } };
    return;
  }
  const value = parse(parts.join(""));
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  const { programs, rows, rejected, findings } = validateAll(records.map(programOf));
  const byRow = new Map<number, Finding[]>();
  for (const found of findings) {
    const row = found.where?.row ?? 0;
    byRow.set(row, [...(byRow.get(row) ?? []), found]);
  }
  for (const [index, program] of programs.entries()) {
    const row = rows[index]!;
    yield { program, row, findings: byRow.get(row) ?? [] };
  }
  for (const { row, findings: reasons, raw } of rejected)
    yield { rejected: { row, findings: reasons, raw: JSON.stringify(raw) } };
  const about = [...reader.findings(), ...(byRow.get(0) ?? [])];
  yield { table: { findings: about, notChecked: [], rows: records.length } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Stop(1, messages.brokenJson(error instanceof Error ? error.message : String(error)));
  }
}

/** A classified program of our own output holds the program beside its codes. */
function programOf(record: unknown): unknown {
  const isClassified =
    typeof record === "object" && record !== null && "program" in record && "classification" in record;
  return isClassified ? record.program : record;
}
