import type { Facet, Field } from "./classification.js";
import { classifyWith } from "./classify-with.js";
import { type CompiledClassifier, readable } from "./compile.js";
import { answerKey, assertFacet, verdictOf } from "./facets.js";
import type { Readable } from "./finder.js";
import { outputName } from "./outputs.js";
import { withoutCoding } from "./why-not.js";

/** A single change of a program's text: a found phrase taken out, or a term of the lexicon put at the end of the name. */
export type Edit =
  | {
      readonly kind: "remove";
      readonly field: Exclude<Field, "code">;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  | { readonly kind: "add"; readonly field: "name"; readonly text: string };

/** The smallest edit that changes an answer, or that none does. */
export type Flip =
  | {
      readonly found: true;
      readonly facet: Facet;
      readonly edit: Edit;
      /** The answers before and after, as the classifier gives them. */
      readonly before: boolean | string | null | readonly string[];
      readonly after: boolean | string | null | readonly string[];
      /** The program with the edit; classifying it gives `after`. */
      readonly program: Readable;
    }
  | { readonly found: false; readonly facet: Facet; /** How many edits were run. */ readonly tried: number };

/** Edits that arithmetic holds promising are run, the smallest first, up to this many. */
const mostRuns = 400;

interface Trial {
  readonly edit: Edit;
  /** Words put in or taken out. */
  readonly words: number;
  /** How far the log-odds are expected to move. */
  readonly change: number;
}

function edited(program: Readable, edit: Edit): Readable {
  if (edit.kind === "add") return { ...program, name: `${program.name}, ${edit.text}` };
  const text = program[edit.field] ?? "";
  return {
    ...program,
    [edit.field]: `${text.slice(0, edit.start)}${text.slice(edit.end)}`.replace(/\s{2,}/g, " ").trim(),
  };
}

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/**
 * Finds the smallest single edit that changes an answer: the fewest words, and of as many words the least change of
 * log-odds. Because evidence adds up, arithmetic says which edits are worth running; each is then run, so that what is
 * returned is certain.
 */
export function flipWith(compiled: CompiledClassifier, input: Readable | string, facet: Facet): Flip {
  assertFacet(facet);
  const program = withoutCoding(readable(input));
  const { finder, scorer, judge, table, outputs } = compiled;
  const classification = classifyWith(compiled, program);
  const { hits: found, language } = classification;
  const before = verdictOf(classification, facet);
  // All of it is used again by every run below.
  const present = new Set(finder.hits.cues.slice(0, found.length));
  const totals = compiled.totals.slice();
  const parts = found.map((_, hit) =>
    Float64Array.from(outputs, (_, output) => scorer.parts.at(hit, output) * scorer.step),
  );
  const own = (odds: Float64Array): string => {
    const { relevant, facets } = judge.judge(odds);
    const value =
      facet === "relevant" ? relevant.value : facets[facet].chosen.map((output) => outputName(outputs[output]!));
    return answerKey(facet, value);
  };
  const now = own(totals);
  const size = (change: Float64Array): number => change.reduce((sum, value) => sum + Math.abs(value), 0);
  const trials: Trial[] = [];
  const seen = new Set<string>();
  found.forEach(({ field, start, end }, hit) => {
    if (field === "code") return;
    const key = `${field} ${start} ${end}`;
    if (seen.has(key)) return;
    seen.add(key);
    // Everything inside the span goes with it.
    const change = new Float64Array(outputs.length);
    found.forEach((other, i) => {
      if (other.field === field && other.start >= start && other.end <= end)
        parts[i]!.forEach((value, k) => (change[k]! -= value));
    });
    const text = (program[field] ?? "").slice(start, end);
    if (own(totals.map((value, k) => value + change[k]!)) !== now || found[hit]!.negated)
      trials.push({ edit: { kind: "remove", field, start, end, text }, words: wordsIn(text), change: size(change) });
  });
  const added = new Float64Array(outputs.length);
  table.cues.forEach(({ phrase, kind, language: its }, cue) => {
    if (kind !== "term" || present.has(cue) || (language !== "mixed" && its !== language)) return;
    scorer.worth(cue, 0, added);
    const change = added.slice();
    if (own(totals.map((value, k) => value + change[k]!)) !== now)
      trials.push({ edit: { kind: "add", field: "name", text: phrase }, words: wordsIn(phrase), change: size(change) });
  });
  trials.sort(
    (one, other) => one.words - other.words || one.change - other.change || (one.edit.text < other.edit.text ? -1 : 1),
  );
  const runs = trials.slice(0, mostRuns);
  for (const { edit } of runs) {
    const changed = edited(program, edit);
    if (changed.name.trim() === "") continue;
    const after = verdictOf(classifyWith(compiled, changed), facet);
    if (answerKey(facet, after.value) !== answerKey(facet, before.value))
      return { found: true, facet, edit, before: before.value, after: after.value, program: changed };
  }
  return { found: false, facet, tried: runs.length };
}
