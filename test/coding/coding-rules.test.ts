import { describe, expect, it } from "vitest";
import { codingRules, isCodingRuleId, typicalPillars } from "../../src/coding/index.js";
import { codebookTitle } from "../../src/source.js";
import { strategies } from "../../src/strategies/index.js";

describe("the coding rules", () => {
  it("know their own ids and no others", () => {
    expect(codingRules.every(({ id }) => isCodingRuleId(id))).toBe(true);
    expect(isCodingRuleId("case-23")).toBe(false);
  });

  it("are the library's, since the paper gives none", () => {
    for (const { id, claim } of codingRules) expect(claim, id).toBe("library-infers");
  });

  it("say which section and case of the codebook they are", () => {
    for (const rule of codingRules) {
      const locator = rule.case === undefined ? `section ${rule.section}` : `section 6, case ${rule.case}`;
      expect(rule.sources[0], rule.id).toEqual({ title: codebookTitle, locator });
    }
  });

  it("stand in the codebook's order", () => {
    const order = codingRules.map((rule) => rule.section * 100 + (rule.case ?? 0));
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it("speak of every section", () => {
    expect(new Set(codingRules.map(({ section }) => section))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });
});

describe("the typical pillars", () => {
  it("are given for each strategy once", () => {
    expect(typicalPillars.map(({ strategy }) => strategy)).toEqual(strategies.map(({ id }) => id));
  });

  it("are an inference throughout", () => {
    expect(new Set(typicalPillars.map(({ claim }) => claim))).toEqual(new Set(["library-infers"]));
  });

  it("do not tie financing to one pillar", () => {
    expect(typicalPillars.find(({ strategy }) => strategy === "financing-and-investment")?.pillars.length).toBe(2);
  });
});
