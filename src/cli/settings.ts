import type { Language } from "../entry.js";
import type { Encoding } from "../evaluation/record/encoding.js";
import type { GradeMapping } from "../evaluation/compare/grade-mapping.js";
import type { ModelGaps, ModelView } from "../evaluation/compare/models/model-comparison.js";
import type { Columns } from "../evaluation/record/columns.js";
import type { NumberStyle } from "../evaluation/record/number.js";

/** The commands there are, in the order in which a person needs them. */
export const commandIds = ["check", "classify", "report", "synchronize", "train", "compare"] as const;

/** One of the commands. */
export type CommandId = (typeof commandIds)[number];

/** What a table can be written as. */
export type InputKind = "csv" | "jsonl" | "json";

/** What results can be written as. */
export type FormatId = "text" | "markdown" | "html" | "json" | "jsonl" | "csv";

/** A command line, read and checked. */
export interface Settings {
  readonly command: CommandId;
  readonly language: Language;
  /** The data: a file, `-` for standard input, or the sample portfolio. */
  readonly source: { readonly file: string } | "sample";
  readonly format: FormatId;
  /** A file, or `-` for standard output. */
  readonly output: string;
  readonly input?: InputKind;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly columns: Columns;
  readonly numbers?: NumberStyle;
  readonly currency?: string;
  readonly target?: number;
  readonly model?: string;
  /** How models or alternatives are compared. */
  readonly view?: ModelView;
  readonly gaps?: ModelGaps;
  readonly grades?: GradeMapping;
  readonly method?: string;
  readonly weights?: Readonly<Record<string, number>>;
  /** A file for the rejected rows. */
  readonly rejected?: string;
  /** A file with people's decisions. */
  readonly apply?: string;
  /** A file with trained numbers. */
  readonly trained?: string;
  readonly review: boolean;
  /** Whether a report counts only programs whose text names small firms, cooperatives or entrepreneurs. */
  readonly strict: boolean;
  readonly exact: boolean;
  readonly excel: boolean;
  readonly outputDelimiter?: "," | ";" | "\t";
  /** The most rows of a table that a report shows. */
  readonly rows?: number;
  readonly progress: boolean;
}
