import { describe, expect, it } from "vitest";
import { codingRules } from "../src/coding/index.js";
import { components } from "../src/components/index.js";
import { forms } from "../src/forms/index.js";
import { criteria, models, type ModelId } from "../src/models/index.js";
import { aggregates, conflicts, limitations } from "../src/paper/index.js";
import { pillars } from "../src/pillars/index.js";
import { commitments, roadmap } from "../src/roadmap/index.js";
import { strategies } from "../src/strategies/index.js";
import { pick } from "../src/entry.js";

describe("the policy as the paper has it", () => {
  it.each([
    ["pillars (pp. 3013, 3014)", pillars, 3],
    ["strategies (pp. 3013, 3014)", strategies, 6],
    ["forms (p. 3015)", forms, 6],
    ["components (p. 3015)", components, 4],
    ["models (p. 3015, Table 1)", models, 8],
    ["criteria", criteria, 16],
    ["steps to self-governance (p. 3016)", roadmap, 4],
    ["commitments (pp. 3016-3017)", commitments, 7],
    ["published counts", aggregates, 2],
    ["conflicts", conflicts, 35],
    ["limitations of the study (p. 3017)", limitations, 3],
  ] as const)("has its number of %s", (_, table, count) => {
    expect(table).toHaveLength(count);
  });

  it("has four practical and four theoretical models, the practical ones first", () => {
    expect(models.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 4 }, () => "practical"),
      ...Array.from({ length: 4 }, () => "theoretical"),
    ]);
  });

  it("counts each of the 120 mapped programs in one pillar", () => {
    const [total, ...parts] = pick(aggregates, "programs-by-pillar").figures;
    expect(total.count).toBe(120);
    expect(parts.map(({ pillar, count }) => [pillar, count])).toEqual([
      ["msme", 72],
      ["financial-institutions", 11],
      ["ecosystem", 37],
    ]);
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total.count);
  });

  it("counts 21 flagship programs under 19 ministries and institutions", () => {
    expect(pick(aggregates, "flagship-programs").figures.map(({ count }) => count)).toEqual([21, 19]);
  });

  it("settles 22 cases, numbered in order", () => {
    const cases = codingRules.filter(({ section }) => section === 6).map((rule) => rule.case);
    expect(cases).toEqual(Array.from({ length: 22 }, (_, i) => i + 1));
  });

  it("rates each model on as many criteria as the paper speaks of", () => {
    const stated = (id: ModelId) => criteria.filter(({ ratings }) => ratings[id] !== "not-stated").length;
    expect(Object.fromEntries(models.map(({ id }) => [id, stated(id)]))).toEqual({
      "program-mapping": 5,
      "form-grouping": 5,
      "program-combination": 6,
      flagship: 5,
      emancipation: 4,
      "self-determination": 6,
      "new-localism": 10,
      "self-governance": 13,
    });
  });
});
