import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cueTable, shippedConcepts } from "../../../../src/evaluation/classify/cues.js";
import { foldedWords } from "../../../../src/evaluation/classify/find/fold.js";
import { inflections, type PhraseLanguage } from "../../../../src/evaluation/classify/find/inflect.js";
import { type ListedWord, Origins } from "../../../../src/evaluation/classify/find/origins.js";
import { knownRoots } from "../../../../src/evaluation/classify/find/roots.js";
import { unitTable } from "../../../../src/evaluation/classify/find/units.js";
import { shippedWeights } from "../../../../src/evaluation/classify/weights/shipped.js";

const listed = (text: string, language: ListedWord["language"], isFamily = false): ListedWord => ({
  text,
  language,
  isFamily,
});

/** The words that a form is read as: the ordinary one and the one of a family, by number. */
function traced(origins: Origins, form: string): readonly [word: number, family: number] {
  const bytes = Uint8Array.from(form, (letter) => unitTable()[letter.charCodeAt(0)]!);
  origins.trace(bytes, 0, bytes.length, () => form);
  return [origins.word, origins.family];
}

/** What every form of some words is read as, by the rule itself: listed ones first, then forms, of shorter words first. */
function owners(words: readonly ListedWord[]): Map<string, number> {
  const owner = new Map<string, number>();
  words.forEach(({ text }, index) => owner.set(text, owner.get(text) ?? index + 1));
  const numbered = words.map((word, index) => ({ ...word, number: index + 1 }));
  for (const { text, language, number } of numbered.sort((one, other) => one.text.length - other.text.length)) {
    if (language === "none") continue;
    for (const form of inflections(text, language)) if (!owner.has(form)) owner.set(form, number);
  }
  return owner;
}

const shippedTable = cueTable(
  shippedConcepts,
  [],
  shippedWeights.phrases.map(([name]) => name).filter((name) => name[2] === "~"),
);

describe("the shipped lexicon", () => {
  const wordsOf = (kind: "term" | "learned"): ListedWord[] => {
    const languages = new Map<string, PhraseLanguage>();
    for (const cue of shippedTable.cues) {
      if (cue.kind !== kind) continue;
      for (const word of foldedWords(cue.phrase))
        languages.set(word, (languages.get(word) ?? cue.language) === cue.language ? cue.language : "any");
    }
    return Array.from(languages, ([text, language]) => listed(text, language));
  };

  test.each(["term", "learned"] as const)("every form of every word of %s cues leads to its word", (kind) => {
    const words = wordsOf(kind);
    const origins = new Origins(words);
    const wrong: string[] = [];
    for (const [form, number] of owners(words)) if (traced(origins, form)[0] !== number) wrong.push(form);
    expect(wrong).toEqual([]);
  });

  test("a word that is nobody's form leads nowhere, however it is made", () => {
    const words = wordsOf("term");
    const origins = new Origins(words);
    const owner = owners(words);
    const part = fc.constantFrom(
      "",
      "me",
      "pe",
      "meng",
      "peny",
      "ber",
      "ke",
      "di",
      "memper",
      "an",
      "kan",
      "i",
      "nya",
      "s",
      "ing",
      "ed",
      "x",
    );
    fc.assert(
      fc.property(fc.constantFrom(...words), part, part, ({ text }, one, other) => {
        for (const form of [text + one + other, one + text + other, text.slice(1) + one]) {
          if (form !== "" && form.length <= 60) expect(traced(origins, form)[0]).toBe(owner.get(form) ?? 0);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe("any lexicon", () => {
  const affixed = fc
    .tuple(
      fc.constantFrom("", "me", "pe", "per", "ber", "di", "ke", "memper", "diper", "meng", "peny"),
      fc.oneof(
        fc.constantFrom(...knownRoots, "izin", "ijin", "organise", "color", "plan", "licence", "agree", "city"),
        fc.stringMatching(/^[a-z]{1,9}$/),
      ),
      fc.constantFrom("", "an", "kan", "i", "nya", "s", "es", "ing", "ings", "ed", "er", "ies", "ise", "our"),
    )
    .map((parts) => parts.join(""));
  const word = fc.record({
    text: affixed,
    language: fc.constantFrom<ListedWord["language"]>("id", "en", "any", "none"),
    isFamily: fc.constant(false),
  });

  test("a form leads to the word that the rules give it to, and no other word leads anywhere", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 12, selector: ({ text }) => text }),
        fc.array(affixed, { maxLength: 10 }),
        (words, others) => {
          const origins = new Origins(words);
          const owner = owners(words);
          for (const form of [...owner.keys(), ...others])
            if (form.length <= 60) expect([form, traced(origins, form)[0]]).toEqual([form, owner.get(form) ?? 0]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("words of families are found beside ordinary ones", () => {
    const origins = new Origins([listed("pelatihan", "id"), listed("latih", "id", true), listed("latih", "id")]);
    expect(traced(origins, "pelatihan")).toEqual([1, 2]);
    expect(traced(origins, "melatih")).toEqual([3, 2]);
  });

  test("a word without grammar is found as it stands", () => {
    const origins = new Origins([listed("latih", "none")]);
    expect(["latih", "melatih"].map((form) => traced(origins, form)[0])).toEqual([1, 0]);
  });
});
