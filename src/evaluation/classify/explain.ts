import type { Entry, Language, Text } from "../../entry.js";
import { components } from "../../components/index.js";
import { forms } from "../../forms/index.js";
import { pillars } from "../../pillars/index.js";
import { strategies } from "../../strategies/index.js";
import type { Candidate, Classification, Facet, Hit, Verdict } from "./classification.js";

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
  description: { en: "description", id: "deskripsi" },
  agency: { en: "agency", id: "instansi" },
  context: { en: "context", id: "konteks" },
  code: { en: "code", id: "kode" },
};
const tables: Readonly<Record<Exclude<Facet, "relevant">, readonly Entry[]>> = {
  pillar: pillars,
  strategy: strategies,
  form: forms,
  component: components,
};
const words = {
  yes: { en: "yes", id: "ya" },
  no: { en: "no", id: "tidak" },
  none: { en: "none", id: "tidak ada" },
  review: { en: "for a person to decide", id: "perlu diputuskan oleh orang" },
  person: { en: "decided by a person", id: "diputuskan oleh orang" },
  speaks: { en: "for", id: "mendukung" },
  against: { en: "against", id: "menentang" },
  nothing: {
    en: "No word of the text is known: the answer is the base rate.",
    id: "Tidak ada kata teks yang dikenali: jawaban ini adalah angka dasar.",
  },
  negated: { en: "taken back by a negation", id: "dibatalkan oleh kata ingkar" },
} satisfies Record<string, Text>;

/** How many words of evidence a sentence names for each answer and side. */
const mostWords = 4;

/** The label of an answer in a language; the id itself for concepts of a user's own. */
export function answerLabel(facet: Facet, id: string, language: Language): string {
  if (facet === "relevant") return id === "yes" ? words.yes[language] : words.no[language];
  return tables[facet].find((row) => row.id === id)?.label[language] ?? id;
}

/** A probability in whole percent, never 0 or 100. */
function percent(probability: number): string {
  return `${Math.min(99, Math.max(1, Math.round(probability * 100)))}%`;
}

function quoted({ hits }: Classification, { evidence }: Candidate, sign: 1 | -1, language: Language): string {
  const strongest = evidence
    .filter(({ weight }) => Math.sign(weight) === sign)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, mostWords);
  return strongest
    .map(({ hit, weight }) => {
      const { cue, field } = hits[hit]!;
      return `"${cue}" (${fieldNames[field][language]}, ${weight > 0 ? "+" : "-"}${Math.abs(weight).toFixed(1)})`;
    })
    .join(", ");
}

function sentence(classification: Classification, facet: Facet, verdict: Verdict<unknown>, language: Language): string {
  const value = verdict.value;
  const ids = typeof value === "boolean" ? [value ? "yes" : "no"] : value === null ? [] : [value].flat().map(String);
  const candidates = ids.flatMap((id) => verdict.candidates.filter((candidate) => candidate.id === id));
  const labels = ids.map((id) => {
    const candidate = candidates.find((one) => one.id === id);
    const sure = candidate === undefined || verdict.by === "person" ? "" : ` (${percent(candidate.probability)})`;
    return answerLabel(facet, id, language) + sure;
  });
  const head = `${facetNames[facet][language]}: ${labels.length === 0 ? words.none[language] : labels.join("; ")}`;
  const state =
    verdict.by === "person"
      ? `, ${words.person[language]}`
      : verdict.decision === "review"
        ? `, ${words.review[language]}`
        : "";
  const reasons = candidates.slice(0, 1).flatMap((candidate) => {
    const speaking = quoted(classification, candidate, 1, language);
    const against = quoted(classification, candidate, -1, language);
    return [
      ...(speaking === "" ? [] : [`${words.speaks[language]} ${speaking}`]),
      ...(against === "" ? [] : [`${words.against[language]} ${against}`]),
    ];
  });
  const because = verdict.by === "person" || reasons.length === 0 ? "" : `: ${reasons.join("; ")}`;
  return `${head}${state}${because}.`;
}

/**
 * Puts a classification into sentences, one a facet: the answer, how sure it is, and the words that spoke for and against it
 * with what each added in log-odds. Everything is read off the classification; nothing is computed anew.
 *
 * @param classification - What `classify` returned.
 * @param language - The language of the sentences.
 * @returns One sentence a facet, then one for each cue that a negation took back, or one that says that nothing was found.
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
export function explain(classification: Classification, language: Language): readonly string[] {
  const { relevant, pillar, strategies: main, forms: form, components: component, hits } = classification;
  return [
    sentence(classification, "relevant", relevant, language),
    ...(relevant.value
      ? [
          sentence(classification, "pillar", pillar, language),
          sentence(classification, "strategy", main, language),
          sentence(classification, "form", form, language),
          sentence(classification, "component", component, language),
        ]
      : []),
    ...(hits.length === 0 ? [words.nothing[language]] : []),
    ...hits
      .filter(({ negated }) => negated)
      .map(({ cue, field }) => `"${cue}" (${fieldNames[field][language]}): ${words.negated[language]}.`),
  ];
}
