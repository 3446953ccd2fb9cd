/**
 * What a user would pick instead. The packages are no dependencies of this library: install them in a folder of their own
 * and name it (`npm install @monyone/aho-corasick natural wink-naive-bayes-text-classifier json-rules-engine`).
 */
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Contender } from "./interleaved.js";
import type { ProgramText } from "./program-texts.js";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const textOf = ({ name, description }: ProgramText): string =>
  description === undefined ? name : `${name}. ${description}`;

interface Letters {
  readonly next: Map<string, Letters>;
  ends: boolean;
}

function sourceOf({ next, ends }: Letters): string {
  const branches = [...next].map(([letter, after]) => escaped(letter) + sourceOf(after));
  if (branches.length === 0) return "";
  const all = branches.length === 1 && !ends ? branches[0]! : `(?:${branches.join("|")})`;
  return ends ? `${all}?` : all;
}

/** An expression that has the common beginnings of the phrases once, as tools that build such expressions write it. */
function trieExpression(phrases: readonly string[]): RegExp {
  const root: Letters = { next: new Map(), ends: false };
  for (const phrase of phrases) {
    let at = root;
    for (const letter of phrase) {
      const known: Letters = at.next.get(letter) ?? { next: new Map<string, Letters>(), ends: false };
      at.next.set(letter, known);
      at = known;
    }
    at.ends = true;
  }
  return new RegExp(`\\b${sourceOf(root)}\\b`, "gi");
}

/** The longest phrase first, so that it wins. */
function plainExpression(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
  return new RegExp(`\\b(?:${longestFirst.map(escaped).join("|")})\\b`, "gi");
}

/** Spans of an expression in a text; returns their number. */
function spansOf(expression: RegExp, text: string, into: Int32Array): number {
  let count = 0;
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
    into[count++ & 4095] = found.index;
    into[count++ & 4095] = expression.lastIndex;
  }
  return count / 2;
}

const isWordAt = (text: string, place: number): boolean => /[a-z0-9]/.test(text[place] ?? " ");

/** Hits of the last chunk, by contender: do they find as much? */
export const hitCounts = new Map<string, number>();

function spanPeer(name: string, find: (text: string) => number): Contender<ProgramText> {
  return {
    name,
    against: "same phrases, not inflected",
    run: (programs) => {
      let hits = 0;
      for (const program of programs) {
        hits += find(program.name);
        if (program.description !== undefined) hits += find(program.description);
      }
      hitCounts.set(name, hits);
    },
  };
}

/** Expressions, which need no package. */
export function expressionPeers(phrases: readonly string[]): readonly Contender<ProgramText>[] {
  const spans = new Int32Array(4096);
  const peers: Contender<ProgramText>[] = [];
  for (const [name, make] of [
    ["RegExp, trie-compressed", trieExpression],
    ["RegExp, plain alternation", plainExpression],
  ] as const) {
    try {
      const expression = make(phrases);
      expression.test("a first use compiles it");
      peers.push(spanPeer(name, (text) => spansOf(expression, text, spans)));
    } catch (error) {
      console.log(`${name}: the engine refuses it (${String(error)})`);
    }
  }
  return peers;
}

interface AhoCorasick {
  readonly matchInText: (text: string) => readonly { readonly begin: number; readonly end: number }[];
}
interface NaturalClassifier {
  readonly addDocument: (text: string, label: string) => void;
  readonly train: () => void;
  readonly classify: (text: string) => string;
}
interface WinkClassifier {
  readonly definePrepTasks: (tasks: readonly ((text: string) => string[])[]) => void;
  readonly learn: (text: string, label: string) => void;
  readonly consolidate: () => void;
  readonly predict: (text: string) => string;
}
interface RuleEngine {
  readonly addOperator: (name: string, evaluate: (fact: string, value: string) => boolean) => void;
  readonly addRule: (rule: object) => void;
  readonly run: (facts: object) => Promise<unknown>;
}

/** What the peers are made of: the phrases, those of each answer, and programs with an answer to learn from. */
export interface Task {
  readonly phrases: readonly string[];
  readonly phrasesOf: ReadonlyMap<string, readonly string[]>;
  readonly examples: readonly (readonly [program: ProgramText, answer: string])[];
}

/** Peers that are packages, from the folder that they are installed in. */
export function packagePeers(
  folder: string,
  { phrases, phrasesOf, examples }: Task,
): readonly Contender<ProgramText>[] {
  const require = createRequire(resolve(folder, "package.json"));
  const load = (name: string): unknown => require(name);
  const { AhoCorasick } = load("@monyone/aho-corasick/fast") as {
    AhoCorasick: new (words: readonly string[]) => AhoCorasick;
  };
  const automaton = new AhoCorasick(phrases);
  const natural = load("natural") as Record<
    "BayesClassifier" | "LogisticRegressionClassifier",
    new () => NaturalClassifier
  >;
  const learned = (kind: keyof typeof natural, most: number): NaturalClassifier => {
    const classifier = new natural[kind]();
    for (const [program, answer] of examples.slice(0, most)) classifier.addDocument(textOf(program), answer);
    classifier.train();
    return classifier;
  };
  const bayes = learned("BayesClassifier", 1500);
  const logistic = learned("LogisticRegressionClassifier", 100);
  const wink = (load("wink-naive-bayes-text-classifier") as () => WinkClassifier)();
  wink.definePrepTasks([(text) => text.toLowerCase().split(/[^a-z0-9]+/)]);
  for (const [program, answer] of examples.slice(0, 1500)) wink.learn(textOf(program), answer);
  wink.consolidate();
  const { Engine } = load("json-rules-engine") as { Engine: new () => RuleEngine };
  const engine = new Engine();
  engine.addOperator("mentions", (text, phrase) => text.includes(phrase));
  for (const [answer, own] of phrasesOf)
    engine.addRule({
      conditions: { any: own.map((value) => ({ fact: "text", operator: "mentions", value })) },
      event: { type: answer },
    });
  const perProgram = (name: string, run: (text: string) => unknown, most: number): Contender<ProgramText> => ({
    name,
    most,
    against: "classify",
    run: (programs) => {
      for (const program of programs) run(textOf(program));
    },
  });
  return [
    spanPeer("@monyone/aho-corasick/fast, word boundaries", (text) => {
      const lower = text.toLowerCase();
      let hits = 0;
      for (const { begin, end } of automaton.matchInText(lower))
        if (!isWordAt(lower, begin - 1) && !isWordAt(lower, end)) hits++;
      return hits;
    }),
    perProgram("natural BayesClassifier", (text) => bayes.classify(text), 4),
    perProgram("natural LogisticRegressionClassifier", (text) => logistic.classify(text), 4),
    perProgram("wink-naive-bayes-text-classifier", (text) => wink.predict(text), 4),
    {
      name: "json-rules-engine",
      most: 2,
      against: "classify",
      run: async (programs) => {
        for (const program of programs) await engine.run({ text: textOf(program).toLowerCase() });
      },
    },
  ];
}
