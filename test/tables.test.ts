import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { agencies } from "../src/agencies/index.js";
import { audiences } from "../src/audiences/index.js";
import { codingRules } from "../src/coding/index.js";
import { components } from "../src/components/index.js";
import type { Concept, Named, Source, Stated, Text } from "../src/entry.js";
import { exclusions } from "../src/exclusions/index.js";
import { forms } from "../src/forms/index.js";
import { criteria, models } from "../src/models/index.js";
import { aggregates, conflicts, limitations } from "../src/paper/index.js";
import { pillars } from "../src/pillars/index.js";
import { senses } from "../src/senses/index.js";
import { commitments, roadmap } from "../src/roadmap/index.js";
import { codebookTitle, paperTitle, provenanceTitle } from "../src/source.js";
import { strategies } from "../src/strategies/index.js";

/** Tables whose rows have a file each. */
const folders: Record<string, readonly Named[]> = {
  pillars,
  strategies,
  forms,
  components,
  audiences,
  exclusions,
  models,
  "models/criteria": criteria,
  "roadmap/steps": roadmap,
  "roadmap/commitments": commitments,
};

/** Tables that are read as one list. */
const lists: Record<string, readonly Named[]> = {
  agencies,
  senses,
  "paper/aggregates": aggregates,
  "paper/conflicts": conflicts,
  "paper/limitations": limitations,
  "coding/codingRules": codingRules,
};

const tables: Record<string, readonly Named[]> = { ...folders, ...lists };

const concepts: Record<string, readonly Concept[]> = { pillars, strategies, forms, components, audiences, exclusions };

/** Everything inside a row that a predicate recognizes, with the path to it. */
function inside<Found>(
  value: unknown,
  recognizes: (candidate: object) => candidate is Found & object,
  path = "",
): readonly { readonly path: string; readonly found: Found }[] {
  if (typeof value !== "object" || value === null) return [];
  return [
    ...(recognizes(value) ? [{ path, found: value }] : []),
    ...Object.entries(value).flatMap(([key, part]) => inside(part, recognizes, `${path}/${key}`)),
  ];
}

const isText = (value: object): value is Text =>
  "en" in value && "id" in value && typeof value.en === "string" && typeof value.id === "string";
const isStated = (value: object): value is Stated => "claim" in value;
const isSource = (value: object): value is Source => "title" in value && "locator" in value;

/** The exported rows of a file: what has an id and a label. */
async function rowsOf(folder: string, file: string): Promise<readonly Named[]> {
  const module = (await import(`../src/${folder}/${file}`)) as Record<string, unknown>;
  return Object.values(module).filter(
    (value): value is Named => typeof value === "object" && value !== null && "id" in value && "label" in value,
  );
}

describe.each(Object.entries(folders))("the files of %s", (folder, table) => {
  const files = readdirSync(new URL(`../src/${folder}`, import.meta.url)).filter(
    (file) => file.endsWith(".ts") && file !== "index.ts",
  );

  it("hold one file for each row, named after its id", async () => {
    for (const row of table) expect(await rowsOf(folder, `${row.id}.ts`)).toEqual([row]);
  });

  it("hold no row that the table does not list", async () => {
    const rows = (await Promise.all(files.map((file) => rowsOf(folder, file)))).flat();
    expect(rows.map(({ id }) => id).sort()).toEqual(table.map(({ id }) => id).sort());
  });
});

describe.each(Object.entries(tables))("the table %s", (_, table) => {
  const texts = inside(table, isText);

  it("has kebab-case ids", () => {
    for (const { id } of table) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it("has each id once", () => {
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
  });

  it("labels each row in words of its own", () => {
    expect(new Set(table.map(({ label }) => label.en)).size).toBe(table.length);
    expect(new Set(table.map(({ label }) => label.id)).size).toBe(table.length);
  });

  it("labels each row differently in the two languages", () => {
    for (const { id, label } of table) expect(label.en, id).not.toBe(label.id);
  });

  it("leaves no text empty or untrimmed", () => {
    for (const { path, found } of texts) {
      for (const text of [found.en, found.id]) {
        expect(text, path).not.toBe("");
        expect(text, path).toBe(text.trim().replace(/\s+/g, " "));
      }
    }
  });

  it("translates every sentence", () => {
    // Names and years may be the same in both languages; sentences are not.
    for (const { path, found } of texts) if (found.en.length > 40) expect(found.en, path).not.toBe(found.id);
  });

  it("uses the words a ministry reader expects", () => {
    for (const { path, found } of texts) {
      // The name of a ministry is written as the law writes it.
      const own = found.id.replace("Perlindungan Anak", "");
      expect(own, path).not.toMatch(/\b(perlindungan|keefektifan|swakelola|stakeholder)\b/i);
      expect(found.en, path).not.toMatch(/programme/i);
    }
  });

  it("names a title and a locator for every source", () => {
    for (const { path, found } of inside(table, isSource)) {
      expect(found.title, path).not.toBe("");
      expect(found.locator, path).not.toBe("");
    }
  });

  it("stands behind every claim with a source", () => {
    for (const { path, found } of inside(table, isStated)) expect(found.sources.length, path).toBeGreaterThan(0);
  });

  it("cites a page of the paper for whatever the paper states or implies", () => {
    for (const { path, found } of inside(table, isStated)) {
      if (!found.claim.startsWith("paper-")) continue;
      const pages = found.sources.filter(({ title }) => title === paperTitle).map(({ locator }) => locator);
      expect(pages.length, path).toBeGreaterThan(0);
      for (const page of pages) expect(page, path).toMatch(/^pp?\. 30\d\d/);
    }
  });

  it("cites no page that the paper does not have", () => {
    for (const { path, found } of inside(table, isSource)) {
      if (found.title !== paperTitle) continue;
      for (const page of found.locator.match(/\b3\d\d\d\b/g) ?? []) {
        expect(Number(page), path).toBeGreaterThanOrEqual(3010);
        expect(Number(page), path).toBeLessThanOrEqual(3019);
      }
    }
  });

  it("never gives an external standard as the paper's or the library's own word", () => {
    const own: readonly string[] = [paperTitle, codebookTitle, provenanceTitle];
    for (const { path, found } of inside(table, isStated)) {
      if (found.claim !== "external-standard") continue;
      expect(
        found.sources.some(({ title }) => !own.includes(title)),
        path,
      ).toBe(true);
    }
  });

  it("survives a round trip through JSON", () => {
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });
});

describe.each(Object.entries(concepts))("the terms of %s", (_, table) => {
  const terms = table.flatMap((concept) =>
    Object.entries(concept.terms).flatMap(([language, { strong, weak }]) =>
      [...strong, ...weak].map((term) => ({ language, term, id: concept.id })),
    ),
  );

  it("are written as they are matched: lower case, no accents, single spaces", () => {
    for (const { id, term } of terms) {
      const folded = term.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim().replace(/\s+/g, " ");
      expect(term, id).toBe(folded);
    }
  });

  it("occur once in a language of the table", () => {
    const seen = new Map<string, string>();
    for (const { id, language, term } of terms) {
      const key = `${language}: ${term}`;
      expect(seen.get(key), `${key} is claimed by ${id} and`).toBeUndefined();
      seen.set(key, id);
    }
  });
});
