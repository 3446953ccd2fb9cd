/**
 * What a user would pick to find phrases. The packages are no dependencies of this library: install them in a folder of
 * their own and name it.
 */
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Contender } from "./interleaved.js";
import type { ProgramText } from "./program-texts.js";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
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
/** An Aho-Corasick automaton over the same phrases: it finds them inside words too, so word boundaries are checked. */
export function automatonPeer(folder: string, phrases: readonly string[]): Contender<ProgramText> {
  const require = createRequire(resolve(folder, "package.json"));
  const load = (name: string): unknown => require(name);
  const { AhoCorasick } = load("@monyone/aho-corasick/fast") as {
    AhoCorasick: new (words: readonly string[]) => AhoCorasick;
  };
  const automaton = new AhoCorasick(phrases);
  return spanPeer("@monyone/aho-corasick/fast, word boundaries", (text) => {
    const lower = text.toLowerCase();
    let hits = 0;
    for (const { begin, end } of automaton.matchInText(lower))
      if (!isWordAt(lower, begin - 1) && !isWordAt(lower, end)) hits++;
    return hits;
  });
}
