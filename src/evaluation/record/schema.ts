import * as z from "zod/mini";

import { components } from "../../components/index.js";
import type { Finding } from "../../entry.js";
import { forms } from "../../forms/index.js";
import { pillars } from "../../pillars/index.js";
import { strategies } from "../../strategies/index.js";
import { finding } from "./findings.js";
import { actorRoles, budgetStages, levels, sizes, units } from "./lists.js";
import { pointerTo } from "./pointer.js";
import type { Program } from "./program.js";

/** What is read of an issue, whether raw (in an error map) or final. */
interface Issue {
  readonly code?: string | undefined;
  readonly path?: readonly PropertyKey[] | undefined;
  readonly expected?: string | undefined;
  readonly values?: unknown;
  readonly input?: unknown;
}

// Every schema speaks the sentences of findings.ts, so that Standard Schema users never meet a bare "Invalid input".
const said = { error: (issue: Issue): string => findingOf(issue, issue.input).message.en };

const text = z.string(said).check(z.regex(/\S/, said));
const texts = z.array(text, said);
const year = z.int(said).check(z.gte(1945, said), z.lte(2100, said));
const date = z.string(said).check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, said));
const code = z.object({ scheme: text, code: text, year: z.exactOptional(year) }, said);
const region = z.object({ scheme: text, code: text, name: z.exactOptional(text) }, said);
const number = z.number(said);
const translation = z.exactOptional(z.object({ name: text, description: z.exactOptional(text) }, said));
const ids = <const Id extends string>(table: readonly { readonly id: Id }[]) =>
  z.enum(
    table.map(({ id }) => id),
    said,
  );

const targets = z.object(
  {
    sizes: z.exactOptional(z.array(z.enum(sizes, said), said)),
    groups: z.exactOptional(texts),
    sectors: z.exactOptional(z.array(code, said)),
    regions: z.exactOptional(z.array(region, said)),
    national: z.exactOptional(z.boolean(said)),
  },
  said,
);

const budget = z.object(
  {
    amount: z.int(said).check(z.gte(0, said)),
    currency: z.string(said).check(z.regex(/^[A-Z]{3}$/, said)),
    year: z.exactOptional(year),
    stage: z.exactOptional(z.enum(budgetStages, said)),
    source: z.exactOptional(text),
    purpose: z.exactOptional(text),
  },
  said,
);

const beneficiaries = z.object(
  {
    count: z.int(said).check(z.gte(0, said)),
    unit: text,
    year: z.exactOptional(year),
    stage: z.exactOptional(z.enum(["target", "actual"], said)),
  },
  said,
);

const result = z.object(
  {
    indicator: text,
    unit: z.exactOptional(text),
    baseline: z.exactOptional(number),
    target: z.exactOptional(number),
    actual: z.exactOptional(number),
    year: z.exactOptional(year),
  },
  said,
);

const coding = z.object(
  {
    relevant: z.exactOptional(z.boolean(said)),
    pillar: z.exactOptional(z.nullable(ids(pillars))),
    strategies: z.exactOptional(z.array(ids(strategies), said)),
    forms: z.exactOptional(z.array(ids(forms), said)),
    components: z.exactOptional(z.array(ids(components), said)),
    by: text,
    because: text,
    date: z.exactOptional(date),
  },
  said,
);

const program = z.object(
  {
    id: z.exactOptional(text),
    name: text,
    description: z.exactOptional(text),
    translations: z.exactOptional(z.object({ en: translation, id: translation }, said)),
    agency: z.exactOptional(text),
    actors: z.exactOptional(z.array(z.object({ name: text, role: z.enum(actorRoles, said) }, said), said)),
    level: z.exactOptional(z.enum(levels, said)),
    unit: z.exactOptional(z.enum(units, said)),
    parent: z.exactOptional(text),
    context: z.exactOptional(text),
    codes: z.exactOptional(z.array(code, said)),
    legalBasis: z.exactOptional(texts),
    targets: z.exactOptional(targets),
    budgets: z.exactOptional(z.array(budget, said)),
    period: z.exactOptional(z.object({ start: z.exactOptional(date), end: z.exactOptional(date) }, said)),
    beneficiaries: z.exactOptional(z.array(beneficiaries, said)),
    results: z.exactOptional(z.array(result, said)),
    coding: z.exactOptional(coding),
    source: z.exactOptional(text),
    extra: z.exactOptional(z.record(z.string(said), z.string(said), said)),
  },
  said,
);

/**
 * The shape of a {@link Program} as a zod schema, which is also a Standard Schema (`~standard`): forms, routers and
 * servers that speak it can check records with it. It checks shapes only; {@link validate} also checks what the record
 * says, keeps unknown fields, and says what to do in both languages.
 *
 * @example
 * ```ts
 * import { programSchema } from "msme-sync";
 *
 * const answer = programSchema["~standard"].validate({ name: "Kredit Usaha Rakyat" });
 * "value" in answer; // => true
 * ```
 */
export const programSchema: z.ZodMiniType<Program> = program;

/** What is wrong with a record's shape, as our own findings. Empty when the record is a {@link Program}. */
export function shapeFindings(record: unknown): readonly Finding[] {
  const answer = program.safeParse(record);
  return answer.success ? [] : answer.error.issues.map((issue) => findingOf(issue, valueAt(record, issue.path)));
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    record,
  );
}

/** One issue of zod as one of our findings. The library's sentences never pass through. */
function findingOf(issue: Issue, value: unknown): Finding {
  const path = issue.path ?? [];
  const where = { pointer: pointerTo(path) };
  const key = path.filter((step) => typeof step === "string").at(-1) ?? "";
  if (path.length === 0) return finding("not-a-record", { value }, where);
  if (value === undefined || (typeof value === "string" && value.trim() === "" && issue.code !== "invalid_value"))
    return path.length === 1 && key === "name"
      ? finding("missing-name", {}, where)
      : finding("missing-value", { key }, where);
  if (key === "amount" && typeof value === "number" && value < 0) return finding("negative-amount", { value }, where);
  if (key === "amount" && typeof value === "number" && value > Number.MAX_SAFE_INTEGER)
    return finding("amount-too-large", { value }, where);
  if (key === "year" && typeof value === "number") return finding("bad-year", { value }, where);
  if (key === "count" && typeof value === "number") return finding("bad-count", { value }, where);
  if (key === "currency" && typeof value === "string") return finding("bad-currency", { value }, where);
  if (issue.code === "invalid_format") return finding("bad-date", { value }, where);
  if (issue.code === "invalid_value" && Array.isArray(issue.values)) {
    const known = issue.values.map(String);
    const isCode = path[0] === "coding" && path[1] !== "relevant";
    return finding(isCode ? "unknown-code" : "not-in-list", { value, known }, where);
  }
  const expected = issue.expected === "int" ? "number" : (issue.expected ?? "string");
  return finding("wrong-type", { value, expected }, where);
}

/** A field that no program has, with the way to it. */
export interface UnknownKey {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** Takes the fields that the schema does not know out of a record (which must be the caller's own copy) and lists them. */
export function takeUnknownKeys(record: unknown): readonly UnknownKey[] {
  const found: UnknownKey[] = [];
  walk(record, program, [], found);
  return found;
}

function walk(value: unknown, schema: z.core.$ZodType, path: PropertyKey[], found: UnknownKey[]): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (typeof value !== "object" || value === null) return;
  if (def.type === "optional" || def.type === "nullable") {
    walk(value, def.innerType, path, found);
  } else if (def.type === "array" && Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      path.push(i);
      walk(value[i], def.element, path, found);
      path.pop();
    }
  } else if (def.type === "object" && !Array.isArray(value)) {
    const fields = value as Record<string, unknown>;
    for (const key of Object.keys(fields)) {
      path.push(key);
      if (Object.hasOwn(def.shape, key)) walk(fields[key], def.shape[key]!, path, found);
      else {
        found.push({ path: [...path], value: fields[key] });
        Reflect.deleteProperty(fields, key);
      }
      path.pop();
    }
  }
}
