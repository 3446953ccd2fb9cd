import { describe, expect, test } from "vitest";
import { languages } from "../../../../src/entry.js";
import { formats } from "../../../../src/evaluation/report/formats/index.js";
import { fixture } from "../fixture.js";

const all = (html: string, pattern: RegExp): string[] => html.match(pattern) ?? [];

describe.each(languages)("the page in %s", (language) => {
  const html = formats.html.write(fixture, language);
  const tables = all(html, /<table[^>]*>[^]*?<\/table>/g);
  const pictures = all(html, /<svg [^]*?<\/svg>/g);

  test("says which language it is in", () => {
    expect(html).toContain(`<html lang="${language}">`);
  });

  test("has one main landmark, a header, a footer and a named navigation", () => {
    expect(["<main ", "<header>", "<footer>", "<nav aria-label="].map((tag) => html.split(tag).length - 1)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  test("starts with a link that skips to the report", () => {
    expect(html).toMatch(/<body[^>]*>\n<a class="skip" href="#report">/);
  });

  test("gives every table a caption", () => {
    expect(tables.filter((table) => !/<caption id="[^"]+"><span>[^<]/.test(table))).toEqual([]);
  });

  test("gives every heading cell its scope", () => {
    expect(all(html, /<th(?! scope="(?:col|row)")[ >]/g)).toEqual([]);
  });

  test("says the roles of a table that is stacked on a phone", () => {
    const stacked = all(html, /<div class="table broad"[^]*?<\/table>/g);
    const bare = stacked.flatMap((table) => all(table, /<(?:table|thead|tbody|tr|th|td)(?![^>]* role=)[^>]*>/g));
    expect([stacked.length, bare]).toEqual([1, []]);
  });

  test("lets every table scroll by keyboard in a region named by its caption", () => {
    const regions = all(html, /<div class="table[^"]*" role="region" aria-labelledby="([^"]+)" tabindex="0">/g);
    expect(regions).toHaveLength(tables.length);
  });

  test("gives every picture a role, a title and a description that it points to", () => {
    const described = pictures.filter((picture) => {
      const [, title, description] = /role="img" aria-labelledby="(\S+) (\S+)"/.exec(picture) ?? [];
      return picture.includes(`<title id="${title!}">`) && picture.includes(`<desc id="${description!}">`);
    });
    expect(described).toHaveLength(pictures.length);
  });

  test("gives the numbers of every figure as a table", () => {
    const figures = all(html, /<figure [^]*?<\/figure>/g);
    expect(figures.filter((figure) => !/<details>[^]*<table/.test(figure))).toEqual([]);
  });

  test("uses every id once, and points to none that is not there", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    const pointed = [...html.matchAll(/(?:aria-labelledby|href)="#?([^"]+)"/g)].flatMap(([, list]) => list!.split(" "));
    expect([ids.length, pointed.filter((id) => !ids.includes(id))]).toEqual([new Set(ids).size, []]);
  });

  test("has headings in order, none skipped", () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  test("loads nothing from anywhere and runs nothing", () => {
    expect(html).not.toMatch(/<script|<link|<iframe|<img|\bsrc=|@import|url\(|\bon[a-z]+=/i);
  });

  test("forbids whatever should slip in to run or load", () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});
