import { SyncError } from "./error.js";

/** The two languages every text in the library is written in. */
export type Language = "en" | "id";

/** The languages, in the order in which they are offered. */
export const languages: readonly Language[] = ["en", "id"];

/** One text in both languages; a missing one is a compile error, not a fallback. */
export type Text = Readonly<Record<Language, string>>;

/**
 * Who stands behind a statement: the paper in so many words, the paper by implication, this library by inference, or a
 * standard outside both.
 */
export type Claim = "paper-states" | "paper-implies" | "library-infers" | "external-standard";

/** Where a statement comes from, precise enough to be checked by hand. */
export interface Source {
  readonly title: string;
  /** Page, article, section or case. */
  readonly locator: string;
  readonly href?: string;
}

/** What every statement carries: who says so, and where. */
export interface Stated {
  readonly claim: Claim;
  readonly sources: readonly [Source, ...Source[]];
}

/** One sentence or phrase with its claim and source. */
export interface Statement extends Stated {
  readonly text: Text;
}

/** A row of any table. The id is for ever; the label may change. */
export interface Named<Id extends string = string> {
  readonly id: Id;
  readonly label: Text;
}

/** A row that states something about the world, and so says who says so and where. */
export interface Entry<Id extends string = string> extends Named<Id>, Stated {
  /** One sentence that says what the row means. Claim and sources of the row stand behind it. */
  readonly definition: Text;
}

/**
 * Words that point to a concept: two grades rather than weights, so that people can argue with them. The grades were set
 * by how often the words are right among relevant programs: whether a program is relevant is another question. Written in lower
 * case, without accents, single spaces between words; Indonesian words in their dictionary form or as they stand in
 * budget lines (affixes are expanded when the lexicon is compiled).
 */
export interface Terms {
  /** Enough to decide the facet, given that the program is relevant. */
  readonly strong: readonly string[];
  /** Counts beside others; decides nothing alone. */
  readonly weak: readonly string[];
}

/** Short texts under one claim and source, such as what a concept includes. */
export interface Statements extends Stated {
  readonly texts: readonly Text[];
}

/** An entry that can be recognized in a program's text. */
export interface Concept<Id extends string = string> extends Entry<Id> {
  readonly includes: Statements;
  readonly excludes: Statements;
  readonly terms: Readonly<Record<Language, Terms>>;
}

/** Something to say about data: what is wrong or worth knowing, where, and what to do about it. */
export interface Finding {
  /** Stable, kebab-case; match on this, never on the message. */
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly where?: {
    /** JSON pointer (RFC 6901) into the record. */
    readonly pointer?: string;
    /** Row of the table the record came from: 1 is the first row after the header. */
    readonly row?: number;
    /** Header of the column, as it was written. */
    readonly column?: string;
    readonly criterion?: string;
    readonly alternative?: string;
  };
  readonly message: Text;
  /** What to do about it. */
  readonly cure?: Text;
}

/** What made a result: enough to make it again. */
export interface Made {
  readonly package: "msme-sync";
  readonly version: string;
  /** Hash of the rows (terms, rules, models) and fitted numbers that the result was read off. */
  readonly knowledge: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Seed of the random numbers, where any were drawn. */
  readonly seed?: number;
}

/**
 * The row of a table with a given id.
 *
 * @param table - Any table of the library, or your own rows.
 * @param id - The id to look up.
 * @returns The row, with its own type.
 * @throws {@link SyncError} `unknown-id`, naming the ids there are.
 *
 * @example
 * ```ts
 * import { pick, pillars } from "msme-sync";
 *
 * pick(pillars, "ecosystem").label.id; // => "Ekosistem pendukung UMKM"
 * ```
 */
export function pick<const Row extends Named>(table: readonly Row[], id: string): Row {
  const row = table.find((candidate) => candidate.id === id);
  if (row === undefined) throw new SyncError("unknown-id", { id, known: table.map((known) => known.id) });
  return row;
}
