import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthBand } from "../../../src/evaluation/agreement/length-band.js";
import { sliceRows } from "../../../src/evaluation/agreement/slice-rows.js";

describe("slices", () => {
  it("hold each row once, in its order, under its key", () => {
    const keyed = fc.array(fc.tuple(fc.nat(), fc.constantFrom("id", "en", "__proto__", "")));
    fc.assert(
      fc.property(keyed, (pairs) => {
        const slices = sliceRows(
          pairs,
          pairs.map(([, key]) => key),
        );
        for (const { key, rows } of slices) expect(rows).toEqual(pairs.filter(([, other]) => other === key));
        expect(slices.flatMap(({ rows }) => rows)).toHaveLength(pairs.length);
      }),
    );
  });

  it("come largest first, equal ones by key", () => {
    expect(sliceRows([1, 2, 3, 4], ["c", "b", "a", "c"]).map(({ key }) => key)).toEqual(["c", "a", "b"]);
  });

  it("refuse keys that are not one a row", () => {
    expect(() => sliceRows([1], [])).toThrow(expect.objectContaining({ reason: "rows-do-not-match" }) as Error);
  });
});

describe("bands of length", () => {
  it.each([
    [0, "up to 60"],
    [60, "up to 60"],
    [61, "61 to 200"],
    [200, "61 to 200"],
    [201, "201 to 600"],
    [600, "201 to 600"],
    [601, "over 600"],
  ])("put %d characters into %s", (length, band) => {
    expect(lengthBand("a".repeat(length))).toBe(band);
  });
});
