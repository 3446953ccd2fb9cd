import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  edgeHash,
  edgeNode,
  edgePlace,
  edgeTarget,
  type SpokenPhrases,
  type Trie,
} from "../../../../src/evaluation/classify/find/trie.js";
import { TrieBuilder } from "../../../../src/evaluation/classify/find/trie-builder.js";

type Phrase = readonly [words: readonly number[], cue: number, language: "en" | "id" | "any"];

function trieOf(phrases: readonly Phrase[], words: number, expected = phrases.length): Trie {
  const builder = new TrieBuilder(words, expected);
  for (const [path, cue, language] of phrases) builder.add(path, cue, 0, language);
  return builder.build();
}

function isLikely({ filter, filterShift }: Trie, node: number, word: number): boolean {
  const bit = edgeHash(node, word) >>> filterShift;
  return ((filter[bit >>> 3]! >>> (bit & 7)) & 1) === 1;
}

/** The cues of the phrase of some words; each step is asked of the filter and of the marks of nodes, as the matcher does. */
function cuesOf(trie: Trie, { nodes, cues }: SpokenPhrases, words: readonly number[]): number[] {
  let node = words[0]!;
  for (const word of words.slice(1)) {
    if ((nodes[node]! & 1) === 0 || !isLikely(trie, node, word)) return [];
    const edge = edgePlace(trie.edges, trie.edgeShift, node, word);
    if (trie.edges[edge + edgeNode] === 0) return [];
    node = trie.edges[edge + edgeTarget]!;
  }
  return Array.from(cues.subarray(nodes[node]! >> 1, nodes[node + 1]! >> 1));
}

const mostWords = 12;
const path = fc.array(fc.integer({ min: 1, max: mostWords }), { minLength: 1, maxLength: 4 });
const phrase = fc.tuple(
  path,
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom("en" as const, "id" as const, "any" as const),
);

describe("a trie", () => {
  it("leads from the number of a first word to the cues of every phrase that counts in a language, and to no others", () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 60 }), fc.array(path, { maxLength: 10 }), (phrases, others) => {
        const trie = trieOf(phrases, mostWords);
        for (const language of ["en", "id", "mixed"] as const)
          for (const words of [...phrases.map(([own]) => own), ...others]) {
            const counting = phrases
              .filter(([own]) => own.join() === words.join())
              .filter(([, , of]) => language === "mixed" || of === "any" || of === language)
              .map(([, cue]) => cue);
            expect(new Set(cuesOf(trie, trie.spokenIn(language), words))).toEqual(new Set(counting));
          }
      }),
    );
  });

  it("grows when there are more phrases than were expected", () => {
    const phrases = Array.from({ length: 3000 }, (_, cue): Phrase => [
      [1 + (cue % 50), 1 + Math.floor(cue / 50)],
      cue,
      "any",
    ]);
    const trie = trieOf(phrases, 60, 10);
    expect(phrases.every(([words, cue]) => cuesOf(trie, trie.spokenIn("mixed"), words).join() === String(cue))).toBe(
      true,
    );
  });

  it("has a filter that rules out most pairs of words that no phrase has", () => {
    const phrases = Array.from({ length: 2000 }, (_, cue): Phrase => [
      [1 + (cue % 400), 1 + ((cue * 7) % 399)],
      cue,
      "any",
    ]);
    const trie = trieOf(phrases, 400);
    const strangers = Array.from({ length: 10_000 }, (_, at) => [1 + (at % 400), 500 + at] as const);
    const likely = strangers.filter(([node, word]) => isLikely(trie, node, word));
    expect(likely.length / strangers.length).toBeLessThan(0.15);
  });
});
