import { kro } from "../record/kro.js";
import type { NomenclatureCode, Program } from "../record/program.js";
import type { CueTable } from "./cues.js";
import { compileLexicon, languageFrom, type LexiconEntry, Matcher } from "./find/index.js";
import { HitList } from "./hit-list.js";

/** What a classifier reads: a program, or the part of one that has at least a name. */
export type Readable = Pick<Program, "name"> & Partial<Program>;

/** The language of a program's texts. */
export type TextLanguage = "en" | "id" | "mixed";

/** The KRO code that a code of a record starts with: `QDG.001` is an output of the kind BDG. */
function kroOf({ scheme, code }: NomenclatureCode): (typeof kro)[number] | undefined {
  if (scheme !== "KRO" && scheme !== "RO") return undefined;
  return kro.find((row) => code.includes(row.code) || code.includes(row.codePriority));
}

/**
 * Finds the cues of a table in programs. Compiles the table's phrases once; then each program costs one run of the matcher
 * over each of its texts.
 */
export class Finder {
  /** The hits of the last program, text by text, in the order of their places; valid until the next. */
  readonly hits = new HitList();
  readonly #table: CueTable;
  readonly #matcher: Matcher;
  /** For each cue 1 where it is Indonesian. */
  readonly #indonesian: Uint8Array;
  /** The cue that stands for a kind of output (KRO) which points to a form. */
  readonly #codeCues: ReadonlyMap<string, number>;
  readonly #masks = new HitList();
  #english = 0;
  #native = 0;

  constructor(table: CueTable) {
    this.#table = table;
    this.#indonesian = Uint8Array.from(table.cues, ({ language }) => Number(language === "id"));
    const entries: LexiconEntry[] = [];
    table.cues.forEach(({ phrase, language, kind }, cue) => {
      if (kind !== "code") entries.push({ phrase, language, cue, family: kind === "learned" });
    });
    table.masks.forEach(({ phrase, language }, mask) => {
      entries.push({ phrase, language, cue: table.cues.length + mask });
    });
    this.#matcher = new Matcher(compileLexicon(entries));
    this.#codeCues = new Map(
      table.cues.flatMap(({ phrase, kind }, cue) => (kind === "code" ? [[phrase, cue] as const] : [])),
    );
  }

  /**
   * Finds all cues of a program into `hits`, and tells its language. In a text of one language only cues of that language
   * count; what a homonym takes back does not.
   */
  find({ name, description, context, agency, codes }: Readable): TextLanguage {
    this.hits.count = 0;
    this.#masks.count = 0;
    this.#english = 0;
    this.#native = 0;
    this.#read(0, name);
    if (description !== undefined) this.#read(1, description);
    if (context !== undefined) this.#read(2, context);
    const language = languageFrom(
      this.#native,
      this.#english,
      description === undefined ? name : `${name} ${description}`,
    );
    if (agency !== undefined) this.#read(3, agency);
    this.#dropOthers(language);
    for (const code of codes ?? []) {
      const cue = this.#codeCues.get(kroOf(code)?.code ?? "");
      if (cue !== undefined) this.hits.add(cue, 4, 0, code.code.length, 0);
    }
    return language;
  }

  #read(field: number, text: string): void {
    const matcher = this.#matcher;
    const count = matcher.find(text);
    this.#english += matcher.english;
    this.#native += matcher.indonesian;
    const { starts, ends, cues, negated } = matcher;
    const first = this.#table.cues.length;
    for (let i = 0; i < count; i++) {
      const cue = cues[i]!;
      const list = cue < first ? this.hits : this.#masks;
      list.add(cue, field, starts[i]!, ends[i]!, negated[i]!);
    }
  }

  #dropOthers(language: TextLanguage): void {
    const { hits } = this;
    if (language === "mixed" && this.#masks.count === 0) return;
    const wanted = language === "id" ? 1 : 0;
    hits.filter(
      (at) =>
        (language === "mixed" || this.#indonesian[hits.cues[at]!] === wanted) &&
        (this.#masks.count === 0 || !this.#isMasked(at)),
    );
  }

  #isMasked(at: number): boolean {
    const { hits } = this;
    const masks = this.#masks;
    const cue = hits.cues[at]!;
    for (let i = 0; i < masks.count; i++) {
      if (masks.fields[i] !== hits.fields[at]) continue;
      const { inside, everywhere } = this.#table.masks[masks.cues[i]! - this.#table.cues.length]!;
      if (everywhere.has(cue)) return true;
      if (inside.has(cue) && masks.starts[i]! <= hits.starts[at]! && hits.ends[at]! <= masks.ends[i]!) return true;
    }
    return false;
  }
}
