import { describe, expect, test } from "vitest";
import { formats } from "../../../../src/evaluation/report/formats/index.js";
import { textWidth, wrapLine } from "../../../../src/evaluation/report/formats/text-width.js";
import { fixture } from "../fixture.js";

describe("plain text", () => {
  test("fits the width it is given", () => {
    const widths = formats.text.write(fixture, "id", { width: 72 }).split("\n").map(textWidth);
    expect(Math.max(...widths)).toBeLessThanOrEqual(72);
  });

  test("has colors only when asked for", () => {
    const escape = "\u001B[1m";
    expect([
      formats.text.write(fixture, "en").includes(escape),
      formats.text.write(fixture, "en", { color: true }).includes(escape),
    ]).toEqual([false, true]);
  });

  test("leaves no space at the end of a line", () => {
    expect(formats.text.write(fixture, "en")).not.toMatch(/ \n/);
  });

  test("says that a table is empty instead of showing bare headings", () => {
    const empty = {
      ...fixture,
      findings: [],
      sections: [
        {
          id: "s",
          title: fixture.title,
          blocks: [{ kind: "table" as const, id: "t", caption: fixture.title, columns: [], rows: [] }],
        },
      ],
    };
    expect(formats.text.write(empty, "id")).toContain("Tidak ada baris.");
  });
});

test("a word that is longer than the line is cut, and nothing of it is lost", () => {
  expect(wrapLine("a mempertanggungjawabkan b", 10)).toEqual(["a", "mempertang", "gungjawabk", "an b"]);
});

test("wide characters take two columns, combining marks none", () => {
  expect([textWidth("零細"), textWidth("e\u0301")]).toEqual([4, 1]);
});
