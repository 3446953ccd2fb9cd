import { kro } from "../record/kro.js";
import type { NomenclatureCode, Program } from "../record/program.js";
import type { CueTable, Mask } from "./cues.js";
import { compileLexicon, type HitList, type LexiconEntry, Matcher, type TextLanguage } from "./find/index.js";
import { holders, markNested } from "./nested.js";

/** What a classifier reads: a program, or the part of one that has at least a name. */
export type Readable = Pick<Program, "name"> & Partial<Program>;

/** The KRO code that is a part of a record's code: `QDG.001` and `7475.QDG.001` are outputs of the kind BDG. */
function kroOf({ scheme, code }: NomenclatureCode): (typeof kro)[number] | undefined {
  if (scheme !== "KRO" && scheme !== "RO") return undefined;
  const parts = code.split(".");
  return kro.find((row) => parts.includes(row.code) || parts.includes(row.codePriority));
}

/**
 * Finds the cues of a table in programs. Compiles the table's phrases once; then each program costs one run of the matcher
 * over each of its texts.
 */
export class Finder {
  readonly #table: CueTable;
  readonly #matcher: Matcher;
  readonly #holders: Uint8Array;
  /** The cue that stands for a kind of output (KRO) which points to a form. */
  readonly #codeCues: ReadonlyMap<string, number>;

  constructor(table: CueTable) {
    this.#table = table;
    this.#holders = holders(table);
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

  /** The hits of the last program, text by text, in the order of their places; valid until the next. */
  get hits(): HitList {
    return this.#matcher.hits;
  }

  /**
   * Finds all cues of a program into `hits`, and tells its language. In a text of one language only cues of that language
   * count; what a homonym takes back does not, and what stands inside a longer term is marked.
   */
  find({ name, description, context, agency, codes }: Readable): TextLanguage {
    const matcher = this.#matcher;
    matcher.start();
    matcher.read(name, 0);
    if (description !== undefined) matcher.read(description, 1);
    if (context !== undefined) matcher.read(context, 2);
    const language = matcher.language(description === undefined ? 1 : 2);
    if (agency !== undefined) matcher.read(agency, 3);
    matcher.find(language);
    this.#takeBack();
    markNested(this.hits, this.#holders);
    if (codes !== undefined)
      for (const code of codes) {
        const cue = this.#codeCues.get(kroOf(code)?.code ?? "");
        if (cue !== undefined) this.hits.add(cue, 4, 0, code.code.length);
      }
    return language;
  }

  /** Takes out homonyms, and the cues that they take back. */
  #takeBack(): void {
    const { hits } = this;
    const { cues, count } = hits;
    const { cues: allCues, masks } = this.#table;
    const found: FoundMask[] = [];
    for (let at = 0; at < count; at++) {
      if (cues[at]! < allCues.length) continue;
      const mask = masks[cues[at]! - allCues.length]!;
      found.push({ mask, field: hits.fields[at]!, start: hits.starts[at]!, end: hits.ends[at]! });
    }
    if (found.length > 0) hits.filter((at) => cues[at]! < allCues.length && !isMasked(hits, at, found));
  }
}

/** A homonym found in a text. */
interface FoundMask {
  readonly mask: Mask;
  readonly field: number;
  readonly start: number;
  readonly end: number;
}

function isMasked({ cues, fields, starts, ends }: HitList, at: number, found: readonly FoundMask[]): boolean {
  const cue = cues[at]!;
  return found.some(
    ({ mask, field, start, end }) =>
      field === fields[at] &&
      (mask.everywhere.has(cue) || (mask.inside.has(cue) && start <= starts[at]! && ends[at]! <= end)),
  );
}
