/** A finding as errors carry it: the same shape as `Finding`, which stands in a later layer. */
interface Found {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly where?: {
    readonly pointer?: string;
    readonly row?: number;
    readonly column?: string;
    readonly criterion?: string;
    readonly alternative?: string;
  };
  readonly message: { readonly en: string; readonly id: string };
  readonly cure?: { readonly en: string; readonly id: string };
}

/** The errors among findings, as running text. */
const told = (findings: readonly Found[]) =>
  findings
    .filter((finding) => finding.severity === "error")
    .map(({ message, cure }) => (cure === undefined ? message.en : `${message.en} ${cure.en}`))
    .join("\n");

/** Every reason the library throws, each with the details it carries and the sentence they make. */
const sentences = {
  "judgements-not-sound": (d: { readonly findings: readonly Found[] }) => told(d.findings),
  "method-does-not-fit": (d: { readonly method: string; readonly findings: readonly Found[] }) =>
    `The method "${d.method}" does not fit the problem.\n${told(d.findings)}`,
  "unknown-id": (d: { readonly id: string; readonly known: readonly string[] }) =>
    `There is no "${d.id}". Known: ${d.known.join(", ")}.`,
  "unknown-option": (d: { readonly option: string; readonly value: string; readonly known: readonly string[] }) =>
    `The option "${d.option}" cannot be "${d.value}". Known: ${d.known.join(", ")}.`,
  "model-needs-more-than-codes": (d: { readonly model: string; readonly available: readonly string[] }) =>
    `The model "${d.model}" needs more than a program's codes (evidence or answers) and cannot be applied yet. ` +
    `Models that can: ${d.available.join(", ")}.`,
  "rows-lost": (d: { readonly rows: number; readonly answered: number }) =>
    `${d.rows} rows went in and ${d.answered} answers came out. This is a mistake in msme-sync: please report it.`,
  "patch-does-not-fit": (d: { readonly op: string; readonly path: string }) =>
    `The patch "${d.op} ${d.path}" does not fit the portfolio: it was made for another one, or applied out of order.`,
  "weights-do-not-fit": (d: { readonly part: string; readonly outputs: number }) =>
    `The fitted numbers do not fit: "${d.part}" has not one number for each of ${d.outputs} answers. Use what train() returned, unchanged.`,
  "too-few-examples": (d: { readonly examples: number; readonly needed: number }) =>
    `${d.examples} examples are too few to fit numbers on; ${d.needed} are needed, with relevant and irrelevant ones among them.`,
  "parameter-out-of-range": (d: { readonly parameter: string; readonly value: string; readonly needs: string }) =>
    `The parameter "${d.parameter}" is ${d.value}; it needs ${d.needs}.`,
  "rows-do-not-match": (d: {
    readonly what: string;
    readonly expected: number | string;
    readonly got: number | string;
  }) => `Rows do not match: ${d.what} should be ${d.expected} and is ${d.got}.`,
  "problem-not-sound": (d: { readonly findings: readonly Found[] }) => told(d.findings),
} satisfies Record<string, (details: never) => string>;

/** Why an error was thrown. Match on this, never on the message. */
export type Reason = keyof typeof sentences;

/** What an error of one reason knows. */
export type Details<R extends Reason> = Parameters<(typeof sentences)[R]>[0];

/**
 * The one error this library throws: a mistake in the calling code, never bad data (bad data is answered with findings).
 *
 * @example
 * ```ts
 * import { pick, pillars, SyncError } from "msme-sync";
 *
 * try {
 *   pick(pillars, "tourism");
 * } catch (error) {
 *   if (error instanceof SyncError) error.reason; // => "unknown-id"
 * }
 * ```
 */
export class SyncError<R extends Reason = Reason> extends Error {
  override readonly name = "SyncError";
  /** Why: one of the library's reasons. */
  readonly reason: R;
  /** What the reason is about, typed by reason. */
  readonly details: Details<R>;

  constructor(reason: R, details: Details<R>) {
    super((sentences[reason] as (d: Details<R>) => string)(details));
    this.reason = reason;
    this.details = details;
  }
}
