import { describe, expect, it } from "vitest";
import { languages } from "../../src/entry.js";
import { senses, sensesClaim } from "../../src/senses/index.js";

const terms = senses.flatMap((sense) =>
  languages.flatMap((language) => sense.terms[language].map((term) => ({ id: sense.id, language, term }))),
);

describe("the senses", () => {
  it("write terms as they are matched: lower case, no accents or punctuation, single spaces", () => {
    for (const { id, term } of terms) expect(term, id).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
  });

  it("write no term longer than five words", () => {
    for (const { id, term } of terms) expect(term.split(" ").length, `${id}: ${term}`).toBeLessThanOrEqual(5);
  });

  it("list no term twice in a language", () => {
    for (const { id, terms: lists } of senses)
      for (const language of languages) expect(new Set(lists[language]).size, id).toBe(lists[language].length);
  });

  it("speak both languages", () => {
    for (const { id, terms: lists } of senses)
      for (const language of languages) expect(lists[language].length, `${id} in ${language}`).toBeGreaterThan(0);
  });

  it("say who groups the words", () => {
    expect(sensesClaim.claim).toBe("library-infers");
    expect(sensesClaim.sources[0].title).not.toBe("");
  });
});
