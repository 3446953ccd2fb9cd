import { kro } from "../record/kro.js";
import type { NomenclatureCode, Program } from "../record/program.js";
import type { Field } from "./classification.js";
import type { Cue, CueTable } from "./cues.js";
import { compileLexicon, languageOf, Matcher, type LexiconEntry } from "./find/index.js";

/** What a classifier reads: a program, or the part of one that has at least a name. */
export type Readable = Pick<Program, "name"> & Partial<Program>;

/** A cue found in one of a program's texts. */
export interface FoundCue {
  readonly cue: number;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
}

/** Everything found in one program. */
export interface FoundCues {
  readonly language: "en" | "id" | "mixed";
  readonly found: readonly FoundCue[];
}

/** The texts of a program in the order in which their hits are counted: what comes first is credited first. */
function textsOf(program: Readable): readonly (readonly [Field, string])[] {
  const texts: (readonly [Field, string])[] = [["name", program.name]];
  if (program.description !== undefined) texts.push(["description", program.description]);
  if (program.context !== undefined) texts.push(["context", program.context]);
  if (program.agency !== undefined) texts.push(["agency", program.agency]);
  return texts;
}

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
  readonly #cues: readonly Cue[];
  readonly #table: CueTable;
  readonly #matcher: Matcher;
  /** The cue that stands for a kind of output (KRO) which points to a form. */
  readonly #codeCues: ReadonlyMap<string, number>;

  constructor(table: CueTable) {
    this.#table = table;
    this.#cues = table.cues;
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

  /** All cues of a program, text by text, in the order of their places. */
  find(program: Readable): FoundCues {
    const texts = textsOf(program);
    const own = texts.filter(([field]) => field !== "agency").map(([, text]) => text);
    const language = languageOf(own.join("\n"));
    const found: FoundCue[] = [];
    for (const [field, text] of texts) this.#findIn(field, text, language, found);
    for (const code of program.codes ?? []) {
      const cue = this.#codeCues.get(kroOf(code)?.code ?? "");
      if (cue !== undefined) found.push({ cue, field: "code", start: 0, end: code.code.length, negated: false });
    }
    return { language, found };
  }

  #findIn(field: Field, text: string, language: FoundCues["language"], found: FoundCue[]): void {
    const matcher = this.#matcher;
    const count = matcher.find(text);
    const { starts, ends, cues, negated } = matcher;
    const first = this.#cues.length;
    const masks: number[] = [];
    for (let i = 0; i < count; i++) if (cues[i]! >= first) masks.push(i);
    for (let i = 0; i < count; i++) {
      const cue = cues[i]!;
      if (cue >= first || (language !== "mixed" && this.#cues[cue]!.language !== language)) continue;
      const start = starts[i]!;
      const end = ends[i]!;
      const masked = masks.some((place) => {
        const { inside, everywhere } = this.#table.masks[cues[place]! - first]!;
        return everywhere.has(cue) || (inside.has(cue) && starts[place]! <= start && end <= ends[place]!);
      });
      if (!masked) found.push({ cue, field, start, end, negated: negated[i] === 1 });
    }
  }
}
