import { readCsvStream } from "../evaluation/record/read-csv.js";
import { readJsonLinesStream } from "../evaluation/record/read-json-lines.js";
import type { ReadingItem } from "../evaluation/record/reading.js";
import { indonesia } from "../samples/indonesia.js";
import { inputKindOf } from "./input-kind.js";
import { readJson } from "./read-json.js";
import type { Settings } from "./settings.js";
import type { Input } from "./world.js";

/** The rows of the data, one by one: programs and rejections, and last what is said of the whole. */
export async function* readItems(input: Input | "sample", settings: Settings): AsyncGenerator<ReadingItem> {
  if (input === "sample") {
    for (const [index, program] of indonesia.entries()) yield { program, row: index + 1, findings: [] };
    return;
  }
  const encoding = settings.encoding === undefined ? {} : { encoding: settings.encoding };
  const { kind, chunks } = await inputKindOf(input, settings.input);
  if (kind === "json") yield* readJson(chunks, encoding);
  else if (kind === "jsonl") yield* readJsonLinesStream(chunks, encoding);
  else {
    const { delimiter, numbers, currency, columns } = settings;
    yield* readCsvStream(chunks, {
      ...encoding,
      columns,
      ...(delimiter !== undefined && { delimiter }),
      ...(numbers !== undefined && { numbers }),
      ...(currency !== undefined && { currency }),
    });
  }
}
