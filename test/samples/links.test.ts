import { describe, expect, it } from "vitest";
import { designedLinks, indonesia } from "../../src/samples/index.js";
import candidates from "./candidate-overlaps.json" with { type: "json" };

const ids = new Set(indonesia.map(({ id }) => id));

describe("the designed links of the sample", () => {
  it("join two different programs of the sample", () => {
    expect(designedLinks.filter(({ from, to }) => from === to || !ids.has(from) || !ids.has(to))).toEqual([]);
  });

  it("join no two programs twice", () => {
    const pairs = designedLinks.map(({ from, to }) => [from, to].sort().join(" "));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it("say why in both languages, and where it stands", () => {
    expect(
      designedLinks.filter(({ because, source }) => because.en === "" || because.id === "" || source === ""),
    ).toEqual([]);
  });

  it("name every program that has a parent as its variant", () => {
    const variants = designedLinks
      .filter(({ kind }) => kind === "variant-of")
      .map(({ from, to }) => `${from} of ${to}`);
    const children = indonesia.flatMap(({ id, parent }) => (parent === undefined ? [] : [`${id!} of ${parent}`]));
    expect(variants.sort()).toEqual(children.sort());
  });
});

describe("the candidate overlaps for the tests of the portfolio step", () => {
  it("name programs of the sample", () => {
    expect(candidates.flatMap(({ programs }) => programs.filter((id) => !ids.has(id)))).toEqual([]);
  });
});
