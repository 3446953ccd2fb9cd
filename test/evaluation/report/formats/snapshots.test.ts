import { describe, expect, test } from "vitest";
import { languages } from "../../../../src/entry.js";
import { formats } from "../../../../src/evaluation/report/formats/index.js";
import { fixture } from "../fixture.js";

const written = [
  { format: formats.markdown, ending: "md" },
  { format: formats.html, ending: "html" },
  { format: formats.csv, ending: "csv" },
  { format: formats.json, ending: "json" },
  { format: formats.text, ending: "txt" },
];

describe.each(written)("$format.id", ({ format, ending }) => {
  test.each(languages)("writes the small report in %s as it was reviewed", async (language) => {
    await expect(format.write(fixture, language)).toMatchFileSnapshot(`../snapshots/small.${language}.${ending}`);
  });
});
