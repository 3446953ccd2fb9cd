import { components } from "../../components/index.js";
import type { Language, Named, Text } from "../../entry.js";
import { forms } from "../../forms/index.js";
import { pillars } from "../../pillars/index.js";
import { strategies } from "../../strategies/index.js";
import type { Coding } from "../record/program.js";
import type { Candidate, Classification, Facet, Hit, Verdict } from "./classification.js";
import type { Readable } from "./finder.js";
import { oncePerPlace, type SpokenEvidence, spokenEvidence, wordsOf } from "./spoken-evidence.js";

/** The name of each facet. */
const facetNames: Readonly<Record<Facet, Text>> = {
  relevant: { en: "MSME empowerment", id: "Pemberdayaan UMKM" },
  pillar: { en: "Pillar", id: "Pilar" },
  strategy: { en: "Strategies", id: "Strategi" },
  form: { en: "Forms", id: "Bentuk" },
  component: { en: "Components", id: "Komponen" },
};
const fieldNames: Readonly<Record<Hit["field"], Text>> = {
  name: { en: "name", id: "nama" },
  description: { en: "description", id: "uraian" },
  agency: { en: "agency", id: "instansi" },
  context: { en: "context", id: "konteks" },
  code: { en: "code", id: "kode" },
};
const words = {
  yes: { en: "yes", id: "ya" },
  no: { en: "no", id: "tidak" },
  none: { en: "none", id: "tidak ada" },
  review: { en: "for a person to decide", id: "perlu diputuskan petugas" },
  person: { en: "decided by a person", id: "ditetapkan oleh petugas" },
  by: { en: "decided by", id: "ditetapkan oleh" },
  speaks: { en: "For", id: "Mendukung" },
  it: { en: " it", id: "" },
  against: { en: "against", id: "melemahkan" },
  silence: {
    en: "no word speaks for it, the base rate decides",
    id: "tidak ada kata yang mendukung, jawaban mengikuti proporsi dasar",
  },
  nothing: {
    en: "No word of the text is known: the answer is the base rate, and a person should decide.",
    id: "Tidak ada kata dalam teks yang dikenali; jawaban hanya mengikuti proporsi dasar dan perlu diputuskan petugas.",
  },
  negated: { en: "taken back by a negation", id: "dibatalkan oleh kata ingkar" },
} satisfies Record<string, Text>;

/** How many places of a text a sentence names for each answer and side. */
const mostPlaces = 4;

/** The rows that answers are called by, facet by facet. */
export type AnswerTables = Readonly<Record<Exclude<Facet, "relevant">, readonly Named[]>>;

const shippedTables: AnswerTables = { pillar: pillars, strategy: strategies, form: forms, component: components };

/** What sentences are made of beside the classification. */
export interface Context {
  readonly language: Language;
  /** The texts that hits point into. */
  readonly program: Readable;
  readonly tables: AnswerTables;
  /** Who gave codes, and why. */
  readonly coding: Coding | undefined;
}

/** The label of an answer; the id itself where no table has it. */
function labelOf(facet: Facet, id: string, { language, tables }: Context): string {
  if (facet === "relevant") return id === "yes" ? words.yes[language] : words.no[language];
  return tables[facet].find((row) => row.id === id)?.label[language] ?? id;
}

/** A probability in whole percent, never 0 or 100. */
function percent(probability: number): string {
  return `${Math.min(99, Math.max(1, Math.round(probability * 100)))}%`;
}

function listed(evidence: readonly SpokenEvidence[], language: Language): string {
  const decimal = { en: ".", id: "," }[language];
  return evidence
    .map(({ words: read, field, weight }) => {
      const amount = Math.abs(weight).toFixed(1).replace(".", decimal);
      return `"${read}" (${fieldNames[field][language]}, ${weight > 0 ? "+" : "-"}${amount})`;
    })
    .join(", ");
}

/** Why one answer was given; `label` tells it from others of the same facet. */
function reason(classification: Classification, candidate: Candidate, label: string, context: Context): string {
  const { language, program } = context;
  const { speaking, against } = spokenEvidence(classification, candidate, program, mostPlaces);
  const whole = [
    speaking.length === 0 ? words.silence[language] : listed(speaking, language),
    ...(against.length === 0 ? [] : [`${words.against[language]}: ${listed(against, language)}`]),
  ].join("; ");
  return ` ${words.speaks[language]}${label}: ${whole}.`;
}

function sentence(classification: Classification, facet: Facet, verdict: Verdict<unknown>, context: Context): string {
  const { language, coding } = context;
  const { value, by } = verdict;
  const ids = typeof value === "boolean" ? [value ? "yes" : "no"] : value === null ? [] : [value].flat().map(String);
  const answers = ids.map((id) => ({
    label: labelOf(facet, id, context),
    candidate: by === "person" ? undefined : verdict.candidates.find((candidate) => candidate.id === id),
  }));
  const labels = answers.map(({ label, candidate }) =>
    candidate === undefined ? label : `${label} (${percent(candidate.probability)})`,
  );
  const head = `${facetNames[facet][language]}: ${labels.length === 0 ? words.none[language] : labels.join("; ")}`;
  const person =
    coding === undefined ? words.person[language] : `${words.by[language]} ${coding.by} (${coding.because})`;
  const state = by === "person" ? `, ${person}` : verdict.decision === "review" ? `, ${words.review[language]}` : "";
  const reasons =
    classification.hits.length === 0
      ? []
      : answers.map(({ label, candidate }) =>
          candidate === undefined
            ? ""
            : reason(classification, candidate, answers.length > 1 ? ` ${label}` : words.it[language], context),
        );
  return `${head}${state}.${reasons.join("")}`;
}

/** The sentences of {@link explain}, for any tables of answers. */
export function explainIn(classification: Classification, context: Context): readonly string[] {
  const { language, program } = context;
  const { relevant, pillar, strategies: main, forms: form, components: component, hits } = classification;
  return [
    sentence(classification, "relevant", relevant, context),
    ...(relevant.value
      ? [
          sentence(classification, "pillar", pillar, context),
          sentence(classification, "strategy", main, context),
          sentence(classification, "form", form, context),
          sentence(classification, "component", component, context),
        ]
      : []),
    ...(hits.length === 0 ? [words.nothing[language]] : []),
    ...new Set(
      oncePerPlace(hits.filter(({ negated }) => negated)).map(
        (hit) => `"${wordsOf(hit, program)}" (${fieldNames[hit.field][language]}): ${words.negated[language]}.`,
      ),
    ),
  ];
}

/**
 * Puts a classification into sentences, one a facet: the answer, how sure it is, and for each answer the words that spoke for
 * and against it with what each added in log-odds (all cues at one place together; less than 0.05 is left out). Everything
 * is read off the classification; nothing is computed anew.
 *
 * @param classification - What `classify` returned.
 * @param language - The language of the sentences.
 * @param program - The program that was classified: then words are quoted as its texts write them, and codes that people gave
 * with who and why. Without it only words of the name are; others stand as the lexicon has them, learned ones as stems.
 * @returns One sentence a facet, then one for each word that a negation took back, or one that says that nothing was found.
 *
 * @example
 * ```ts
 * import { classify, explain } from "msme-sync";
 *
 * const sentences = explain(classify("Kredit tanpa agunan bagi usaha mikro"), "en");
 * sentences[1]?.startsWith("Pillar: Financial institutions"); // => true
 * sentences.at(-1); // => "\"agunan\" (name): taken back by a negation."
 * ```
 */
export function explain(classification: Classification, language: Language, program?: Readable): readonly string[] {
  const text = program ?? { name: classification.program.name };
  return explainIn(classification, { language, program: text, tables: shippedTables, coding: text.coding });
}
