import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formats } from "../../../../src/evaluation/report/formats/index.js";
import { escapeHtml } from "../../../../src/evaluation/report/formats/html-escape.js";
import { hostileText, reportOf } from "./hostile.js";

/** Everything between angle brackets, as a browser would read it. */
const tags = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];

const isOurTag = /^<(?:!doctype html|\/[a-z0-9]+|[a-z0-9]+(?: [a-zA-Z-]+="[^"<>]*")*\/?)>$/;

const decode = (html: string): string =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("HTML of hostile texts", () => {
  test("holds no tag but well-formed ones of our own", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(tags(formats.html.write(reportOf(text), "en")).filter((tag) => !isOurTag.test(tag))).toEqual([]);
      }),
    );
  });

  test("has the same tags whatever the texts say", () => {
    const names = (html: string): string[] =>
      tags(html.replace(/<svg[^]*?<\/svg>/g, "<svg>")).map((tag) => tag.split(/[ >]/)[0]!);
    const harmless = names(formats.html.write(reportOf("x"), "id"));
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(names(formats.html.write(reportOf(text), "id"))).toEqual(harmless);
      }),
    );
  });

  test("shows the text as it was, but for what no page can hold", () => {
    const shown = "Kredit <b> & \"Usaha\" 'Rakyat' &amp; </style>";
    expect(decode(escapeHtml(shown))).toBe(shown);
  });

  test("survives as UTF-8: no lone surrogate is left in any format that people read", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const format of [formats.html, formats.markdown, formats.text]) {
          expect(format.write(reportOf(text), "en")).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });
});

describe("Markdown of hostile texts", () => {
  const bars = (line: string): number => line.match(/(?<!\\)(?:\\\\)*\|/g)?.length ?? 0;

  test("keeps every row of a table in its columns", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [head, , ...rows] = formats.markdown
          .write(reportOf(text), "en")
          .match(/(?:^\|.*\n?)+/m)![0]
          .trim()
          .split("\n");
        expect(rows.map(bars)).toEqual(rows.map(() => bars(head!)));
      }),
    );
  });

  test("leaves no HTML and no link", () => {
    const markdown = formats.markdown.write(reportOf("<img src=x> [x](javascript:alert(1))"), "en");
    expect(markdown).not.toMatch(/(?<!\\)<img|(?<!\\)\[x/);
  });
});

describe("plain text of hostile texts", () => {
  test("cannot speak to the terminal", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        // eslint-disable-next-line no-control-regex -- these are what a terminal obeys
        expect(formats.text.write(reportOf(text), "en")).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
      }),
    );
  });
});

test("JSON reads back as the report it was, hostile texts and all", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(JSON.parse(formats.json.write(reportOf(text), "en"))).toEqual(JSON.parse(JSON.stringify(reportOf(text))));
    }),
  );
});
