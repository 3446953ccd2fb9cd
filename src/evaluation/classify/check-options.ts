import { SyncError } from "../../error.js";
import type { ClassifierOptions } from "./classifier-options.js";
import { type ConceptTables, shippedConcepts } from "./cues.js";
import { fold } from "./find/index.js";

const optionNames: readonly (keyof ClassifierOptions)[] = ["concepts", "lexicon", "overrides", "target", "weights"];
const languages: readonly string[] = ["en", "id"];
const grades: readonly string[] = ["strong", "weak"];
const facets: readonly string[] = Object.keys(shippedConcepts);

function refuse(option: string, value: unknown, known: readonly string[]): never {
  throw new SyncError("unknown-option", { option, value: String(value), known });
}

function check(option: string, value: unknown, known: readonly string[]): void {
  if (!known.includes(value as string)) refuse(option, value, known);
}

function checkLexicon(lexicon: NonNullable<ClassifierOptions["lexicon"]>, concepts: ConceptTables): void {
  for (const { phrase, language, facet, id, grade } of lexicon) {
    check("lexicon.facet", facet, facets);
    check("lexicon.language", language, languages);
    check("lexicon.grade", grade, grades);
    if (fold(phrase).trim() === "") refuse("lexicon.phrase", phrase, ["a phrase with a letter or a digit"]);
    const known = concepts[facet].map((concept) => concept.id);
    if (!known.includes(id)) throw new SyncError("unknown-id", { id, known });
  }
}

function checkConcepts(concepts: NonNullable<ClassifierOptions["concepts"]>): void {
  for (const [facet, table] of Object.entries(concepts)) {
    check("concepts", facet, facets);
    const ids = new Set<string>();
    for (const { id } of table) {
      if (ids.has(id)) refuse(`concepts.${facet}`, id, ["each id once"]);
      ids.add(id);
    }
  }
}

function checkOverrides(overrides: NonNullable<ClassifierOptions["overrides"]>, concepts: ConceptTables): void {
  const programs = new Set<string>();
  for (const { id, coding } of overrides) {
    if (programs.has(id)) refuse("overrides.id", id, ["each program once"]);
    programs.add(id);
    if (coding.by.trim() === "") refuse("overrides.coding.by", coding.by, ["who decided"]);
    if (coding.because.trim() === "") refuse("overrides.coding.because", coding.because, ["why"]);
    const { pillar, strategies = [], forms = [], components = [] } = coding;
    const given = { pillar: [pillar ?? []].flat(), strategy: strategies, form: forms, component: components };
    for (const facet of ["pillar", "strategy", "form", "component"] as const) {
      const known = concepts[facet].map((concept) => concept.id);
      for (const code of given[facet])
        if (!known.includes(code)) throw new SyncError("unknown-id", { id: code, known });
    }
  }
}

/**
 * Refuses options that would be passed over or misread in silence. Types forbid most of them; options read from a file have
 * none.
 *
 * @throws {@link SyncError} `unknown-option`, or `unknown-id` for a concept that there is not.
 */
export function checkOptions(options: ClassifierOptions, concepts: ConceptTables): void {
  for (const name of Object.keys(options)) check("option", name, optionNames);
  const { lexicon = [], overrides = [], target } = options;
  if (target !== undefined && !(target > 0 && target < 1)) refuse("target", target, ["a share between 0 and 1"]);
  checkConcepts(options.concepts ?? {});
  checkLexicon(lexicon, concepts);
  checkOverrides(overrides, concepts);
}
