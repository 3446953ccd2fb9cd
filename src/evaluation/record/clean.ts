import type { Finding } from "../../entry.js";
import { finding } from "./findings.js";
import { pointerTo } from "./pointer.js";
import { isReserved } from "./safe-key.js";

/** Deeper than any record; stops a record that contains itself. */
const deepest = 16;
/** What a cell of Excel and LibreOffice holds; longer texts are kept, but worth a look. */
const longest = 32_767;

/** C0 and C1 controls save tab and line ends, and the marks that reverse the direction of text: invisible, and able to hide words. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const loneSurrogates = /\p{Surrogate}/gu;
// One test that lets nearly every text pass with a single scan.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffd]/;

/** A value that a program cannot hold under its own name, to be kept under `extra`. */
export interface Kept {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** A copy of a record that is safe to work on, and what was changed in it. */
export interface Cleaned {
  readonly value: unknown;
  readonly kept: readonly Kept[];
  readonly findings: readonly Finding[];
}

/**
 * A deep copy without what cannot be meant: absent values (`null`, `undefined`, blank texts) are left out, half characters replaced,
 * control characters taken out, reserved keys set aside, and amounts rounded to whole units of their currency.
 */
export function clean(input: unknown): Cleaned {
  const kept: Kept[] = [];
  const findings: Finding[] = [];
  const walk: Walk = { path: [], around: [], kept, findings };
  return { value: copyOf(input, walk), kept, findings };
}

/** Where the copy is; the two lists grow and shrink as it goes, so that a sound record costs no lists. */
interface Walk {
  readonly path: PropertyKey[];
  readonly around: object[];
  readonly kept: Kept[];
  readonly findings: Finding[];
}

function copyOf(value: unknown, walk: Walk): unknown {
  const { path, around, kept, findings } = walk;
  if (typeof value === "string") return cleanText(value, path, findings);
  if (typeof value === "number") return wholeAmount(value, path, findings);
  if (typeof value !== "object" || value === null) return value;
  if (path.length > deepest || around.includes(value)) {
    findings.push(finding("nested-too-deep", { deepest }, { pointer: pointerTo(path) }));
    return undefined;
  }
  around.push(value);
  const copy = Array.isArray(value) ? value.map((item: unknown, i) => stepInto(i, item, walk)) : {};
  if (!Array.isArray(copy)) {
    const fields: Record<string, unknown> = copy;
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined || (inner === null && !isDecidedAbsence(path, key))) continue;
      // A blank text says nothing either, as an empty cell does.
      if (typeof inner === "string" && path[0] !== "extra" && inner.trim() === "") continue;
      const field = stepInto(key, inner, walk);
      if (isReserved(key)) kept.push({ path: [...path, key], value: field });
      else fields[key] = field;
    }
  }
  around.pop();
  return copy;
}

function stepInto(key: PropertyKey, value: unknown, walk: Walk): unknown {
  walk.path.push(key);
  const copy = copyOf(value, walk);
  walk.path.pop();
  return copy;
}

/** A person may decide that a program has no pillar: the one place where `null` says something. */
const isDecidedAbsence = (path: readonly PropertyKey[], key: string): boolean =>
  key === "pillar" && path.length === 1 && path[0] === "coding";

function cleanText(text: string, path: readonly PropertyKey[], findings: Finding[]): string {
  // Nearly every text passes here, so nothing is made before.
  if (text.length <= longest && !suspicious.test(text)) return text;
  const where = { pointer: pointerTo(path) };
  if (text.length > longest) findings.push(finding("long-text", { length: text.length, longest }, where));
  const damaged = text.split("\ufffd").length - 1;
  if (damaged > 0) findings.push(finding("damaged-text", { count: damaged }, where));
  const halves = text.match(loneSurrogates)?.length ?? 0;
  if (halves > 0) findings.push(finding("lone-surrogate", { count: halves }, where));
  const invisible = text.match(controls)?.length ?? 0;
  if (invisible > 0) findings.push(finding("control-characters", { count: invisible }, where));
  return text.replace(loneSurrogates, "\ufffd").replace(controls, "");
}

function wholeAmount(value: number, path: readonly PropertyKey[], findings: Finding[]): number {
  const isAmount = path.length === 3 && path[0] === "budgets" && path[2] === "amount";
  if (!isAmount || !(value > 0) || Number.isInteger(value) || value > Number.MAX_SAFE_INTEGER) return value;
  const amount = Math.round(value);
  findings.push(finding("amount-rounded", { value, amount }, { pointer: pointerTo(path) }));
  return amount;
}
