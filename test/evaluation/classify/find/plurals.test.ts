import { expect, it } from "vitest";
import { compileLexicon, languageOf, Matcher } from "../../../../src/evaluation/classify/find/index.js";
import { pluralsOf, withPlurals } from "../../../../src/evaluation/classify/find/plurals.js";

function found(phrases: readonly string[], text: string): readonly string[] {
  const matcher = new Matcher(compileLexicon(phrases.map((phrase, cue) => ({ phrase, language: "en", cue }))));
  matcher.start();
  matcher.read(text, 0);
  matcher.find(languageOf(text));
  const { count, cues } = matcher.hits;
  return [...new Set(Array.from(cues.subarray(0, count), (cue) => phrases[cue]!))].sort();
}

it("finds a term in its plural although another term lists the plural", () => {
  expect(found(["loan", "loans to help"], "Loans to help the farmers of this valley")).toEqual([
    "loan",
    "loans to help",
  ]);
  expect(found(["small business", "businesses"], "A grant for small businesses in the town")).toEqual([
    "businesses",
    "small business",
  ]);
});

it("leaves plurals alone that mean something else", () => {
  expect(found(["good", "goods and services"], "Supply of goods and services to the office")).toEqual([
    "goods and services",
  ]);
});

it("knows plurals in -s, -es and -ies, and none without its singular", () => {
  expect(pluralsOf(["grant", "grants", "business", "businesses", "company", "companies", "classes", "boss"])).toEqual(
    new Map([
      ["grant", "grants"],
      ["business", "businesses"],
      ["company", "companies"],
    ]),
  );
});

it("writes a phrase with each of its words in the plural", () => {
  const plurals = pluralsOf(["loan", "loans", "farm", "farms"]);
  expect(withPlurals(["farm", "loan"], plurals)).toEqual([
    ["farm", "loan"],
    ["farms", "loan"],
    ["farm", "loans"],
  ]);
});
