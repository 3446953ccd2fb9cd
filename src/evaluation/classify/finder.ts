import type { Language } from "../../entry.js";
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
  /** By the language of a text: for each cue 1 where it counts, then 0 for each mask. */
  readonly #spokenIn: Readonly<Record<TextLanguage, Uint8Array>>;
  /** The cue that stands for a kind of output (KRO) which points to a form. */
  readonly #codeCues: ReadonlyMap<string, number>;
  readonly #masks = new HitList();
  /** How many hits there are up to the end of each field. */
  readonly #fieldEnds = new Int32Array(4);

  constructor(table: CueTable) {
    this.#table = table;
    const spoken = (counts: (language: Language) => boolean): Uint8Array => {
      const flags = new Uint8Array(table.cues.length + table.masks.length);
      table.cues.forEach(({ language }, cue) => (flags[cue] = Number(counts(language))));
      return flags;
    };
    this.#spokenIn = {
      en: spoken((language) => language === "en"),
      id: spoken((language) => language === "id"),
      mixed: spoken(() => true),
    };
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
    const matcher = this.#matcher;
    const ends = this.#fieldEnds;
    let count = (ends[0] = matcher.find(name));
    let { english, indonesian } = matcher;
    if (description !== undefined) {
      count = matcher.find(description, count);
      english += matcher.english;
      indonesian += matcher.indonesian;
    }
    ends[1] = count;
    if (context !== undefined) {
      count = matcher.find(context, count);
      english += matcher.english;
      indonesian += matcher.indonesian;
    }
    ends[2] = count;
    const language = languageFrom(indonesian, english, name, description);
    ends[3] = agency === undefined ? count : matcher.find(agency, count);
    this.#take(language);
    for (const code of codes ?? []) {
      const cue = this.#codeCues.get(kroOf(code)?.code ?? "");
      if (cue !== undefined) this.hits.add(cue, 4, 0, code.code.length, 0);
    }
    return language;
  }

  /** Takes over what the matcher found, but for cues of the other language and those that a homonym takes back. */
  #take(language: TextLanguage): void {
    const { starts, ends, cues, negated } = this.#matcher;
    const { hits } = this;
    const masks = this.#masks;
    const first = this.#table.cues.length;
    const spoken = this.#spokenIn[language];
    const found = this.#fieldEnds[3]!;
    hits.makeRoom(found);
    masks.makeRoom(found);
    let count = 0;
    let maskCount = 0;
    for (let field = 0, at = 0; field < 4; field++) {
      for (const end = this.#fieldEnds[field]!; at < end; at++) {
        const cue = cues[at]!;
        if (cue >= first) masks.set(maskCount++, cue - first, field, starts[at]!, ends[at]!, 0);
        // Written in any case, and written over when it does not count: a branch would often be guessed wrong.
        hits.set(count, cue, field, starts[at]!, ends[at]!, negated[at]!);
        count += spoken[cue]!;
      }
    }
    hits.count = count;
    masks.count = maskCount;
    if (maskCount > 0) hits.filter((at) => !this.#isMasked(at));
  }

  #isMasked(at: number): boolean {
    const { hits } = this;
    const masks = this.#masks;
    const cue = hits.cues[at]!;
    for (let i = 0; i < masks.count; i++) {
      if (masks.fields[i] !== hits.fields[at]) continue;
      const { inside, everywhere } = this.#table.masks[masks.cues[i]!]!;
      if (everywhere.has(cue)) return true;
      if (inside.has(cue) && masks.starts[i]! <= hits.starts[at]! && hits.ends[at]! <= masks.ends[i]!) return true;
    }
    return false;
  }
}
