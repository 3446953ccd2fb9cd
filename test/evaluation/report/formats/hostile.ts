import fc from "fast-check";
import type { Text } from "../../../../src/entry.js";
import type { Report } from "../../../../src/evaluation/report/report.js";

/** Texts that try to break out of each format, and any other text. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    "</style><script>alert(1)</script>",
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    "&lt;b&gt; & &amp;",
    "</title></svg><img src=x onerror=alert(1)>",
    "]]><!-- -->",
    "\uD800 alone \uDC00",
    "\u0000\u001B[31mred\u0007",
    "a | b\n| c",
    "`code` *bold* _it_ [x](javascript:alert(1)) <b>",
    "=cmd|' /C calc'!A0",
    "\u202Etxt.exe",
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
);

const both = (text: string): Text => ({ en: text, id: text });

/** A report with one text everywhere that a report holds a text. */
export function reportOf(hostile: string): Report {
  const text = both(hostile);
  const figure = { kind: "figure", caption: text, description: text } as const;
  return {
    id: hostile,
    title: text,
    summary: [text],
    sections: [
      {
        id: hostile,
        title: text,
        blocks: [
          { kind: "prose", id: hostile, paragraphs: [text] },
          {
            kind: "table",
            id: hostile,
            caption: text,
            columns: [
              { id: hostile, label: text, kind: "text" },
              { id: "b", label: text, kind: "number" },
            ],
            rows: [
              [hostile, text],
              [text, { absent: "not-computable", because: text }],
            ],
            note: text,
          },
          { ...figure, id: hostile, chart: { type: "bars", unit: text, bars: [{ label: hostile, value: 1 }] } },
          {
            ...figure,
            id: "stack",
            chart: { type: "stacked-bars", unit: text, series: [text], bars: [{ label: text, values: [2] }] },
          },
          {
            ...figure,
            id: "heat",
            chart: { type: "heatmap", unit: text, rows: [text], columns: [hostile], values: [[3]] },
          },
          {
            ...figure,
            id: "lines",
            chart: { type: "lines", x: text, y: text, lines: [{ label: hostile, points: [[1, 2]] }] },
          },
        ],
      },
    ],
    findings: [
      { code: hostile, severity: "note", where: { column: hostile, pointer: hostile }, message: text, cure: text },
    ],
    made: { package: "msme-sync", version: "0.0.0", knowledge: "none", options: { [hostile]: hostile } },
  };
}
