import { describe, expect, it } from "vitest";
import { indonesia } from "../src/samples/index.js";
import { budgets, bundle, later } from "./bundle.js";

describe("what an import costs", () => {
  it.each(budgets.map(({ code, ...limits }) => [code, limits] as const))("%s", async (code, limits) => {
    const found = await bundle(code);
    expect(found.packages).toEqual(limits.packages);
    expect(found.minified).toBeLessThanOrEqual(limits.minified);
    expect(found.gzip).toBeLessThanOrEqual(limits.gzip);
  });

  it("the root without what came after the foundation: all rows in two languages, all steps, zod and papaparse", async () => {
    const found = await bundle('export * from "msme-sync"', later);
    expect(found.packages).toEqual(["papaparse", "zod"]);
    expect(found.gzip).toBeLessThanOrEqual(155);
  });

  it.each([
    { part: "senses", limit: 88 },
    { part: "exclusions/homonyms", limit: 8 },
    { part: "evaluation/classify/weights", limit: 80 },
    { part: "evaluation/classify/find", limit: 16 },
  ])("what $part adds to the root, in kilobytes after gzip: at most $limit", async ({ part, limit }) => {
    const [whole, without] = await Promise.all([
      bundle('export * from "msme-sync"'),
      bundle('export * from "msme-sync"', [part]),
    ]);
    expect(whole.gzip - without.gzip).toBeLessThanOrEqual(limit);
  });

  it.each([
    { parts: ["evaluation/agreement/"], limit: 12 },
    {
      parts: [
        "evaluation/portfolio/read-strictly",
        "evaluation/portfolio/reading-budgets",
        "evaluation/portfolio/set-aside",
        "evaluation/report/portfolio-readings",
        "evaluation/report/portfolio-set-aside",
      ],
      limit: 5,
    },
    { parts: ["evaluation/compare/"], limit: 50 },
    { parts: ["evaluation/report/accuracy-", "evaluation/report/comparison-"], limit: 20 },
  ])("what $parts add to the root after gzip, in kilobytes: at most $limit", async ({ parts, limit }) => {
    const [whole, without] = await Promise.all([
      bundle('export * from "msme-sync"'),
      bundle('export * from "msme-sync"', parts),
    ]);
    expect(whole.gzip - without.gzip).toBeLessThanOrEqual(limit);
  });

  it("the root holds no sample", async () => {
    const { text } = await bundle('export * from "msme-sync"');
    expect(text).not.toContain(indonesia[0]!.name);
  });
});
