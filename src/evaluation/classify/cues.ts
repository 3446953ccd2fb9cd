/**
 * The table of cues: everything that can be found in a text, and the groups it speaks for.
 *
 * A **cue** is one phrase in one language. It belongs to **groups**: a concept's terms of one grade
 * (`pillar.msme.strong`), a sense (`sense.loan`), the topic of several senses (`topic.money`). Groups share one weight among all their phrases in both languages, so a
 * phrase that no labelled text holds still counts; what a phrase is worth beyond its groups is fitted to the phrase alone.
 */
import { audiences } from "../../audiences/index.js";
import { components } from "../../components/index.js";
import type { Concept, Language, Terms } from "../../entry.js";
import { exclusions } from "../../exclusions/index.js";
import { homonyms } from "../../exclusions/homonyms.js";
import { forms } from "../../forms/index.js";
import { pillars } from "../../pillars/index.js";
import { senses, topics } from "../../senses/index.js";
import { strategies } from "../../strategies/index.js";
import { kro } from "../record/kro.js";
import { fold } from "./find/index.js";

/** One phrase that can be found, and what it belongs to. */
export interface Cue {
  readonly phrase: string;
  readonly language: Language;
  /** `code`: a kind of output of the state budget (KRO) that points to a form; it is found in a record's codes, not in its texts. */
  readonly kind: "term" | "learned" | "code";
  /** Indices into the table's `groups`. */
  readonly groups: readonly number[];
}

/** A homonym: a phrase that takes other cues back. */
export interface Mask {
  readonly phrase: string;
  readonly language: Language;
  /** Cues taken back inside the phrase. */
  readonly inside: ReadonlySet<number>;
  /** Cues taken back in the whole text: the abbreviations of the phrase. */
  readonly everywhere: ReadonlySet<number>;
}

/** All cues, groups and homonyms of a classifier. */
export interface CueTable {
  readonly cues: readonly Cue[];
  readonly groups: readonly string[];
  readonly masks: readonly Mask[];
}

/** A phrase that a user adds to a concept. */
export interface OwnTerm {
  readonly phrase: string;
  readonly language: Language;
  readonly facet: "pillar" | "strategy" | "form" | "component" | "audience" | "exclusion";
  readonly id: string;
  readonly grade: "strong" | "weak";
}

/** Tables of concepts by the facet (or kind) that they answer. */
export type ConceptTables = Readonly<Record<OwnTerm["facet"], readonly Concept[]>>;

/** The library's own concepts. */
export const shippedConcepts: ConceptTables = {
  pillar: pillars,
  strategy: strategies,
  form: forms,
  component: components,
  audience: audiences,
  exclusion: exclusions,
};

/** How fitted numbers name a cue: `id=pelatihan` is a written term, `id~latih` a learned word with all its forms. */
export function cueName({ phrase, language, kind }: Pick<Cue, "phrase" | "language" | "kind">): string {
  return `${language}${kind === "learned" ? "~" : kind === "code" ? "#" : "="}${phrase}`;
}

/** Collects cues: the same phrase of the same language and kind is one cue with several groups. */
class Collection {
  readonly cues: { phrase: string; language: Language; kind: Cue["kind"]; groups: number[] }[] = [];
  readonly groups: string[] = [];
  readonly #cueNumbers = new Map<string, number>();
  readonly #groupNumbers = new Map<string, number>();

  group(name: string): number {
    const known = this.#groupNumbers.get(name);
    if (known !== undefined) return known;
    this.#groupNumbers.set(name, this.groups.length);
    return this.groups.push(name) - 1;
  }

  add(phrase: string, language: Language, kind: Cue["kind"], ...belongsTo: readonly number[]): void {
    const folded = kind === "code" ? phrase : fold(phrase);
    const name = cueName({ phrase: folded, language, kind });
    let number = this.#cueNumbers.get(name);
    if (number === undefined) {
      number = this.cues.push({ phrase: folded, language, kind, groups: [] }) - 1;
      this.#cueNumbers.set(name, number);
    }
    const { groups } = this.cues[number]!;
    for (const group of belongsTo) if (!groups.includes(group)) groups.push(group);
  }

  find(phrase: string, language: Language): number | undefined {
    return this.#cueNumbers.get(cueName({ phrase: fold(phrase), language, kind: "term" }));
  }
}

function addTerms(collection: Collection, group: string, terms: Readonly<Record<Language, Terms>>): void {
  for (const language of ["en", "id"] as const)
    for (const grade of ["strong", "weak"] as const) {
      const number = collection.group(`${group}.${grade}`);
      for (const phrase of terms[language][grade]) collection.add(phrase, language, "term", number);
    }
}

/**
 * The cue table of concepts, senses, a user's own terms and learned phrases.
 *
 * @param concepts - Tables of concepts by facet.
 * @param own - Terms that a user adds.
 * @param learned - Names of learned cues as fitted numbers write them (`id~latih`).
 */
export function cueTable(concepts: ConceptTables, own: readonly OwnTerm[], learned: readonly string[]): CueTable {
  const collection = new Collection();
  for (const [facet, table] of Object.entries(concepts))
    for (const { id, terms } of table) addTerms(collection, `${facet}.${id}`, terms);
  const topicOf = new Map(topics.flatMap((topic) => topic.senses.map((sense) => [sense, topic.id] as const)));
  for (const { id, terms } of senses) {
    const topic = topicOf.get(id);
    const belongsTo = [`sense.${id}`, ...(topic === undefined ? [] : [`topic.${topic}`])];
    for (const language of ["en", "id"] as const)
      for (const phrase of terms[language])
        collection.add(phrase, language, "term", ...belongsTo.map((name) => collection.group(name)));
  }
  for (const { phrase, language, facet, id, grade } of own)
    collection.add(phrase, language, "term", collection.group(`${facet}.${id}.${grade}`));
  for (const { code, suggestedForm } of kro)
    if (suggestedForm !== null) collection.add(code, "id", "code", collection.group(`form.${suggestedForm}.strong`));
  for (const name of learned) collection.add(name.slice(3), name.slice(0, 2) as Language, "learned");
  const masks = homonyms.map(({ phrase, language, masks }) => {
    const inside = new Set<number>();
    const everywhere = new Set<number>();
    const words = new Set(fold(phrase).split(" "));
    for (const mask of masks) {
      const cue = collection.find(mask, language);
      if (cue !== undefined) (words.has(mask.split(" ")[0]!) ? inside : everywhere).add(cue);
    }
    return { phrase, language, inside, everywhere };
  });
  return { cues: collection.cues, groups: collection.groups, masks };
}
