import type { Candidate, Classification, Facet, Field, Verdict } from "../classify/classification.js";
import type { Program } from "../record/program.js";

/** Most candidates of one question that a review table shows. */
const mostCandidates = 3;

/** Most phrases of one candidate: the weighty ones decide, the rest would hide them. */
const mostPhrases = 5;

/** The answer of a classification to one question. */
export function verdictOf(classification: Classification, facet: Facet): Verdict<unknown> {
  const { relevant, pillar, strategies, forms, components } = classification;
  return { relevant, pillar, strategy: strategies, form: forms, component: components }[facet];
}

/** The best answer to one question as a plain cell. */
export function answerCell(classification: Classification, facet: Facet): string {
  const { value } = verdictOf(classification, facet);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value;
  return Array.isArray(value) && value.length > 0 ? value.join("; ") : "-";
}

/** The likeliest answers to one question with their probabilities: `msme 0.62; ecosystem 0.31`. */
export function candidatesCell(classification: Classification, facet: Facet): string {
  return shown(classification, facet)
    .map(({ id, probability }) => `${id} ${probability.toFixed(2)}`)
    .join("; ");
}

/** The phrases that speak for or against the likeliest answers: `msme: +"pelatihan" -"izin"`. */
export function evidenceCell(program: Program, classification: Classification, facet: Facet): string {
  return shown(classification, facet)
    .flatMap(({ id, evidence }) => {
      const phrases = [...evidence]
        .filter(({ weight }) => weight !== 0)
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .flatMap(({ hit, weight }) => {
          const phrase = phraseOf(program, classification, hit);
          return phrase === undefined ? [] : [`${weight > 0 ? "+" : "-"}"${phrase}"`];
        });
      const distinct = [...new Set(phrases)].slice(0, mostPhrases);
      return distinct.length === 0 ? [] : [`${id}: ${distinct.join(" ")}`];
    })
    .join("; ");
}

function shown(classification: Classification, facet: Facet): readonly Candidate[] {
  return verdictOf(classification, facet).candidates.slice(0, mostCandidates);
}

/** What was read, as the record writes it; the cue itself where the text is no longer at hand. */
function phraseOf(program: Program, { hits }: Classification, place: number): string | undefined {
  const hit = hits[place];
  if (hit === undefined) return undefined;
  const text = textOf(program, hit.field)?.slice(hit.start, hit.end).replace(/\s+/gu, " ").trim() ?? "";
  return text === "" ? hit.cue : text;
}

function textOf(program: Program, field: Field): string | undefined {
  return field === "code" ? undefined : program[field];
}
