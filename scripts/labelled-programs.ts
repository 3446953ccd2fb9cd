import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldedWords, stem } from "../src/evaluation/classify/find/index.js";
import type { Example } from "../src/evaluation/classify/train/example.js";
import type { Codes } from "../src/index.js";

/** A labelled text as it stands in the data folder, with where it comes from. */
export interface Labelled extends Example {
  readonly id: string;
  readonly coding: Codes;
  /** What each coder said before the codes were settled, where several did. */
  readonly coders: readonly Codes[];
  readonly source: string;
  readonly language: "en" | "id";
  readonly hard: boolean;
}

interface Text {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly agency?: string;
  readonly source: string;
  readonly lang: "en" | "id";
}

type Label = Codes & { readonly id: string; readonly hard?: boolean; readonly coders?: readonly Codes[] };

const codesOf = ({ relevant, pillar, strategies, forms, components }: Codes): Codes => ({
  relevant,
  pillar,
  strategies,
  forms,
  components,
});

function lines(file: string): readonly unknown[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

/**
 * Reads labelled texts: `corpus.jsonl` and a file of labels by id, both in a folder that is not part of the project (the
 * texts' licences are not ours).
 */
export function labelledPrograms(folder: string, labels: string): readonly Labelled[] {
  const texts = new Map((lines(join(folder, "corpus.jsonl")) as readonly Text[]).map((text) => [text.id, text]));
  return (lines(join(folder, labels)) as readonly Label[]).map((label) => {
    const text = texts.get(label.id);
    if (text === undefined) throw new Error(`${labels} labels "${label.id}", which corpus.jsonl does not have.`);
    const { name, description, agency, source, lang } = text;
    return {
      id: label.id,
      source: source.split("@")[0]!,
      language: lang,
      hard: label.hard === true,
      coding: codesOf(label),
      coders: label.coders ?? [],
      program: {
        id: label.id,
        name,
        ...(description !== undefined && description !== "" && { description }),
        ...(agency !== undefined && agency !== "" && { agency }),
      },
    };
  });
}

/** Names that share this part of their words are one family: near-copies must not stand on both sides of a test. */
const alike = 0.4;

/** The family of each program: programs whose names share words, and those that share words with these. */
export function familiesOf(programs: readonly Labelled[]): readonly string[] {
  const words = programs.map(
    ({ program, language }) =>
      new Set(
        foldedWords(program.name)
          .map((word) => stem(word, language))
          .filter((word) => word.length > 2),
      ),
  );
  const parent = programs.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const withWord = new Map<string, number[]>();
  words.forEach((own, i) => {
    const shared = new Map<number, number>();
    for (const word of own) for (const j of withWord.get(word) ?? []) shared.set(j, (shared.get(j) ?? 0) + 1);
    for (const [j, count] of shared) {
      const union = own.size + words[j]!.size - count;
      if (count / union >= alike) parent[root(i)] = root(j);
    }
    for (const word of own) {
      const list = withWord.get(word) ?? [];
      // A word of hundreds of names tells nothing, and would make this quadratic.
      if (list.length < 400) list.push(i);
      withWord.set(word, list);
    }
  });
  return programs.map((_, i) => `family ${root(i)}`);
}
