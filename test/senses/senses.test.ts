import { describe, expect, it } from "vitest";
import { languages } from "../../src/entry.js";
import { senses, sensesClaim, topics } from "../../src/senses/index.js";

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

describe("the topics", () => {
  it("have kebab-case ids, each once", () => {
    for (const { id } of topics) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
  });

  it("are labelled in words of their own in both languages", () => {
    for (const language of languages)
      expect(new Set(topics.map(({ label }) => label[language])).size).toBe(topics.length);
  });

  it("hold only senses that there are", () => {
    const known = new Set(senses.map(({ id }) => id));
    for (const topic of topics) for (const id of topic.senses) expect(known.has(id), `${topic.id}: ${id}`).toBe(true);
  });

  it("hold two senses or more: one alone shares nothing", () => {
    for (const { id, senses: held } of topics) expect(held.length, id).toBeGreaterThan(1);
  });

  it("share no sense with another topic", () => {
    const held = topics.flatMap((topic) => topic.senses);
    expect(new Set(held).size).toBe(held.length);
  });
});
