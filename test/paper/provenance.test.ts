import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { typicalPillars } from "../../src/coding/index.js";
import { conflicts } from "../../src/paper/index.js";
import { roadmap } from "../../src/roadmap/index.js";
import { provenanceTitle } from "../../src/source.js";

it("has a heading for each place that a row cites", () => {
  const page = readFileSync(new URL("../../docs/provenance.md", import.meta.url), "utf8");
  const cited = [typicalPillars, conflicts.map(({ resolution }) => resolution), roadmap.map(({ done }) => done)]
    .flat()
    .flatMap(({ sources }) => sources)
    .filter(({ title }) => title === provenanceTitle);
  expect(cited.length).toBeGreaterThan(0);
  for (const { locator } of cited) expect(page).toContain(`\n## ${locator}\n`);
});
