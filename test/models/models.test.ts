import { describe, expect, it } from "vitest";
import { components } from "../../src/components/index.js";
import { pick, type Named } from "../../src/entry.js";
import { forms } from "../../src/forms/index.js";
import {
  authorsPreferred,
  hybridRecommendation,
  isModelId,
  models,
  type FacetCode,
  type Indicator,
  type Model,
  type ModelGroup,
} from "../../src/models/index.js";
import { pillars } from "../../src/pillars/index.js";
import { paperTitle } from "../../src/source.js";
import { strategies } from "../../src/strategies/index.js";

const facets: Record<FacetCode["facet"], readonly Named[]> = {
  pillar: pillars,
  strategy: strategies,
  form: forms,
  component: components,
};

const indicatorsOf = (model: Model): readonly Indicator[] =>
  model.groups.flatMap(({ membership }) => (membership.by === "principle" ? membership.indicators : []));

const byCode = models
  .flatMap(({ groups }): readonly ModelGroup[] => groups)
  .flatMap(({ label, membership }) => (membership.by === "code" ? [{ label, code: membership }] : []));

describe("the models", () => {
  it("know their own ids and no others", () => {
    expect(models.every(({ id }) => isModelId(id))).toBe(true);
    expect([isModelId("single-window"), isModelId(undefined)]).toEqual([false, false]);
  });

  it("have each group once", () => {
    for (const { id, groups } of models) expect(new Set(groups.map((group) => group.id)).size, id).toBe(groups.length);
  });

  it("label the groups of a code as the code's own table does", () => {
    for (const { label, code } of byCode) expect(label).toEqual(pick(facets[code.facet], code.id).label);
  });

  it("map every program to a pillar and group it by a form, none left out", () => {
    expect(byCode.map(({ code }) => code.id)).toEqual([...pillars, ...forms].map(({ id }) => id));
  });

  it("are printed under a name that says where", () => {
    for (const { aliases } of models) for (const { locator } of aliases) expect(locator).toMatch(/^p\. 301\d/);
  });

  it("inherit from Table 1 what it says of their kind", () => {
    for (const { id, advantages, weaknesses } of models) {
      expect([...advantages, ...weaknesses].filter(({ scope }) => scope === "group").length, id).toBe(2);
    }
  });
});

describe("the theoretical models", () => {
  const theoretical = models.filter(({ kind }) => kind === "theoretical");

  it("ask as many questions as the theories give", () => {
    expect(Object.fromEntries(theoretical.map((model) => [model.id, indicatorsOf(model).length]))).toEqual({
      emancipation: 7,
      "self-determination": 7,
      "new-localism": 8,
      "self-governance": 13,
    });
  });

  it("ask each question once, in both languages, as a question", () => {
    const indicators = theoretical.flatMap(indicatorsOf);
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    for (const { id, question } of indicators) {
      expect(question.en, id).toMatch(/\?$/);
      expect(question.id, id).toMatch(/\?$/);
    }
  });

  it("say of self-governance whose it is, and of no other theory", () => {
    for (const model of theoretical) {
      const senses = indicatorsOf(model).map(({ sense }) => sense);
      expect(
        senses.every((sense) => (sense !== undefined) === (model.id === "self-governance")),
        model.id,
      ).toBe(true);
    }
  });

  it("keep what the paper cites apart from where the theory was set out", () => {
    for (const { id, paperCitations, canonicalSources } of theoretical) {
      const cited = paperCitations.map(({ title }) => title);
      expect(canonicalSources === "none-found" ? [] : canonicalSources.map(({ title }) => title), id).not.toEqual(
        cited,
      );
      for (const { locator } of paperCitations) expect(locator, id).toMatch(/^p\. 301\d/);
    }
  });
});

describe("the flagship model", () => {
  const { groups } = pick(models, "flagship");

  it("requires all three kinds of evidence of a flagship program", () => {
    const { membership } = groups[0];
    expect(membership.by === "evidence" && membership.requires.map(({ id }) => id)).toEqual([
      "effectiveness",
      "sustainability",
      "business-volume",
    ]);
  });

  it("reads business volume in two ways", () => {
    const required = groups.flatMap(({ membership }) => (membership.by === "evidence" ? membership.requires : []));
    expect(pick(required, "business-volume").readings.map(({ id }) => id)).toEqual([
      "turnover",
      "number-of-enterprises",
    ]);
  });

  it("states no threshold, since the paper states none", () => {
    const required = groups.flatMap(({ membership }) => (membership.by === "evidence" ? membership.requires : []));
    expect(required.every(({ threshold }) => threshold === "not-stated")).toBe(true);
  });
});

describe("the recommendations", () => {
  it("prefer self-governance by argument", () => {
    expect([authorsPreferred.model, authorsPreferred.basis]).toEqual(["self-governance", "argument"]);
  });

  it("do not rest the preference on Table 1", () => {
    const locators = authorsPreferred.sources.filter(({ title }) => title === paperTitle).map(({ locator }) => locator);
    expect(locators.join()).not.toMatch(/Table 1/);
  });

  it("build the hybrid of mapping, combination and flagship (p. 3015)", () => {
    expect(hybridRecommendation.elements.map(({ model }) => model)).toEqual([
      "program-mapping",
      "program-combination",
      "flagship",
    ]);
  });
});
