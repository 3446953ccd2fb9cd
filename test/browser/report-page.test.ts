import { beforeAll, describe, expect, it } from "vitest";

import type { Language } from "../../src/entry.js";
import {
  buildPortfolio,
  formats,
  portfolioReport,
  type Report,
  synchronizationReport,
  synchronize,
} from "../../src/evaluation/index.js";
import { models } from "../../src/models/index.js";
import { indonesia } from "../../src/samples/index.js";
import { type Chromium, startChromium } from "./chromium.js";
import { openPage, type Page } from "./page.js";
import { serve, type Served } from "./serve.js";

const portfolio = buildPortfolio(indonesia);
const mapping = models.find(({ id }) => id === "program-mapping")!;
// Names that no line can hold come from real tables: codes, addresses, words run together by a PDF.
const unbroken = "PemberdayaanUsahaMikro_".repeat(20);
const awkward = buildPortfolio([
  {
    name: unbroken,
    agency: unbroken,
    description: unbroken,
    budgets: [{ amount: 9_007_199_254_740_991, currency: "IDR" }],
  },
  { name: "Kredit Usaha Rakyat", agency: "Kementerian Keuangan", source: `https://example.org/${unbroken}` },
]);

const reports: Readonly<Record<string, Report>> = {
  "the sample portfolio": portfolioReport(portfolio),
  "the sample synchronized": synchronizationReport(synchronize(portfolio, mapping)),
  "names of one long word": portfolioReport(awkward),
};
const languages: readonly Language[] = ["en", "id"];
const widths = [1200, 360];

const cases = Object.entries(reports).flatMap(([name, report], i) =>
  languages.flatMap((language) =>
    widths.map((width) => ({ name, report, language, width, path: `/${i}-${language}.html` })),
  ),
);

let chromium: Chromium;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const pages = cases.map(({ report, language, path }): [string, Served] => [
    path,
    { type: "text/html", body: formats.html.write(report, language) },
  ]);
  server = await serve(Object.fromEntries(pages));
  chromium = startChromium();
  return async () => {
    await chromium.close();
    await server.close();
  };
}, 60_000);

describe.each(cases)("the page of $name, in $language, $width pixels wide", ({ language, width, path }) => {
  let page: Page;

  beforeAll(async () => {
    page = await openPage(chromium, server.origin + path, width);
    return () => page.close();
  }, 60_000);

  it("does not scroll sideways", async () => {
    expect(await page.evaluate("innerWidth")).toBe(width);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  it("has no complaints in the console", () => {
    expect(page.complaints).toEqual([]);
  });

  it("asks for nothing but itself", () => {
    expect(page.requests).toEqual([server.origin + path]);
  });

  it("says its language and its title", async () => {
    expect(await page.evaluate("document.documentElement.lang")).toBe(language);
    expect(await page.evaluate("document.querySelector('h1').textContent.length")).toBeGreaterThan(10);
  });
});
