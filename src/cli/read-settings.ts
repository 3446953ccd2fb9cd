import { languages, type Language } from "../entry.js";
import { gradeMappings, type GradeMapping } from "../evaluation/compare/grade-mapping.js";
import type { ModelGaps, ModelView } from "../evaluation/compare/models/model-comparison.js";
import { encodings } from "../evaluation/record/encoding.js";
import { headerRows, type Field } from "../evaluation/record/headers.js";
import { numberStyles } from "../evaluation/record/number.js";
import type { CommandLine } from "./command-line.js";
import { messages } from "./messages.js";
import { nearest } from "./nearest.js";
import { formatsByExtension, formatsOf, type OptionName } from "./options.js";
import type { CommandId, FormatId, InputKind, Settings } from "./settings.js";
import { Stop } from "./stop.js";

const inputKinds: readonly InputKind[] = ["csv", "jsonl", "json"];
/** Endings of files that people expect and that are not written. */
const notWritten: ReadonlySet<string> = new Set(["xlsx", "xls", "ods", "pdf", "docx"]);
const views: readonly ModelView[] = ["text-evidence", "table-1", "authors-preference", "yours"];
const gapChoices: readonly ModelGaps[] = ["skip", "worst", "interval"];
const mappings: readonly GradeMapping[] = Object.values(gradeMappings);
const mappingIds = mappings.map(({ id }) => id);
const fields: readonly Field[] = [...new Set(headerRows.map(({ field }) => field))];

/**
 * Checks the values of a command line.
 *
 * @throws {@link Stop} for a value that there is not, and for options that contradict each other.
 */
export function readSettings({ files, switches, values }: CommandLine, command: CommandId): Settings {
  const last = (name: OptionName): string | undefined => values.get(name)?.at(-1);
  const oneOf = <Value extends string>(name: OptionName, known: readonly Value[]): Value | undefined => {
    const value = last(name);
    if (value === undefined || known.includes(value as Value)) return value as Value | undefined;
    throw new Stop(2, messages.unknownValue(`--${name}`, value, known, nearest(value, known)));
  };
  if (files.length > 1) throw new Stop(2, messages.severalFiles(files));
  if (switches.has("sample") && files.length > 0) throw new Stop(2, messages.fileAndSample());
  const output = last("output") ?? "-";
  const format = readFormat(command, last("format"), output);
  if (switches.has("review") && format !== "csv") throw new Stop(2, messages.reviewIsCsv());
  const optional = {
    input: oneOf("input", inputKinds),
    encoding: oneOf("encoding", encodings),
    numbers: oneOf("numbers", numberStyles),
    delimiter: readDelimiter("--delimiter", last("delimiter")),
    currency: readCurrency(last("currency")),
    target: readTarget(last("target")),
    model: last("model"),
    view: oneOf<ModelView>("view", views),
    gaps: oneOf<ModelGaps>("gaps", gapChoices),
    grades: mappings.find(({ id }) => id === oneOf("grades", mappingIds)),
    method: last("method"),
    weights: readWeights(values.get("weights")),
    rejected: last("rejected"),
    apply: last("apply"),
    trained: last("trained"),
    rows: readRows(last("rows")),
    outputDelimiter: readOutputDelimiter(last("output-delimiter")),
  };
  const source = switches.has("sample") ? "sample" : { file: files[0] ?? "-" };
  if (optional.trained === "-") throw new Stop(2, messages.trainedFromInput());
  if (optional.apply === "-") throw new Stop(2, messages.applyFromInput());
  return {
    command,
    language: oneOf<Language>("language", languages) ?? "en",
    source,
    format,
    output,
    columns: Object.fromEntries((values.get("columns") ?? []).map(readColumn)),
    review: switches.has("review"),
    strict: switches.has("strict"),
    exact: switches.has("exact"),
    excel: switches.has("excel"),
    progress: switches.has("progress"),
    ...stated(optional),
  };
}

type Stated<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** An object without the fields that say nothing. */
function stated<T extends object>(fields: T): Stated<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Stated<T>;
}

function readFormat(command: CommandId, asked: string | undefined, output: string): FormatId {
  const known = formatsOf[command];
  const all = Object.values(formatsByExtension);
  if (asked !== undefined) {
    const format = all.find((id) => id === asked) ?? formatsByExtension[asked];
    if (format === undefined) throw new Stop(2, messages.unknownValue("--format", asked, known, nearest(asked, known)));
    if (!known.includes(format)) throw new Stop(2, messages.otherCommandsFormat(format, command, known));
    return format;
  }
  const extension = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() ?? "";
  if (notWritten.has(extension)) throw new Stop(2, messages.notWritten(extension));
  const byName = formatsByExtension[extension] ?? known[0]!;
  if (!known.includes(byName)) throw new Stop(2, messages.otherCommandsFormat(byName, command, known));
  return byName;
}

function readDelimiter(option: string, written: string | undefined): string | undefined {
  const value = written === "tab" || written === "\\t" ? "\t" : written;
  if (value !== undefined && (value.length !== 1 || /["\r\n\ufeff]/.test(value)))
    throw new Stop(2, messages.badDelimiter(option, value));
  return value;
}

function readOutputDelimiter(written: string | undefined): "," | ";" | "\t" | undefined {
  const value = readDelimiter("--output-delimiter", written);
  if (value === undefined || value === "," || value === ";" || value === "\t") return value;
  throw new Stop(2, messages.unknownValue("--output-delimiter", value, [",", ";", "tab"]));
}

function readTarget(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const target = /^(0?[.,]\d+)$/.test(written) ? Number(written.replace(",", ".")) : Number.NaN;
  if (!(target > 0 && target < 1)) throw new Stop(2, messages.badTarget(written));
  return target;
}

function readRows(written: string | undefined): number | undefined {
  if (written === undefined || written === "all") return written === undefined ? undefined : Infinity;
  if (!/^[1-9]\d{0,8}$/.test(written)) throw new Stop(2, messages.badRows(written));
  return Number(written);
}

/** Weights by criterion; several may stand in one value, separated by commas. */
function readWeights(written: readonly string[] | undefined): Readonly<Record<string, number>> | undefined {
  if (written === undefined) return undefined;
  const pairs = written
    .flatMap((each) => each.split(","))
    .map((each): [string, number] => {
      const at = each.lastIndexOf("=");
      const [id, number] = [each.slice(0, at).trim(), each.slice(at + 1).trim()];
      if (at < 1 || !/^\d+(\.\d+)?$/.test(number)) throw new Stop(2, messages.badWeight(each));
      return [id, Number(number)];
    });
  return Object.fromEntries(pairs);
}

function readCurrency(written: string | undefined): string | undefined {
  if (written !== undefined && !/^[a-z]{3}$/i.test(written)) throw new Stop(2, messages.badCurrency(written));
  return written?.toUpperCase();
}

function readColumn(written: string): [string, Field] {
  const at = written.lastIndexOf("=");
  const [header, field] = [written.slice(0, at).trim(), written.slice(at + 1).trim()];
  if (at < 1 || header === "") throw new Stop(2, messages.badColumn(written));
  const known = fields.find((id) => id === field);
  if (known === undefined) throw new Stop(2, messages.unknownValue("--columns", field, fields, nearest(field, fields)));
  return [header, known];
}
