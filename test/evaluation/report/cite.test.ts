import { describe, expect, test } from "vitest";
import { cite, locatorIn } from "../../../src/evaluation/report/cite.js";

describe("a locator in Indonesian", () => {
  test.each([
    ["p. 3017, Conclusion", "hlm. 3017, Conclusion"],
    ["pp. 3014-3015, Practical Model 2", "hlm. 3014-3015, Practical Model 2"],
    ["p. 3013 and p. 3014", "hlm. 3013 dan hlm. 3014"],
    ["p. 3010, title and Introduction; p. 3013", "hlm. 3010, title and Introduction; hlm. 3013"],
    ["section 4, cases 9, 10", "section 4, cases 9, 10"],
    ["1st ed., 2021, ISBN 978-602-275-216-5", "1st ed., 2021, ISBN 978-602-275-216-5"],
  ])("of %s is %s", (locator, id) => {
    expect(locatorIn(locator, "id")).toBe(id);
  });

  test("is left as it is in English", () => {
    expect(locatorIn("p. 3017, Conclusion", "en")).toBe("p. 3017, Conclusion");
  });
});

test("sources of one title name it once", () => {
  const sources = ["p. 1", "p. 2"].map((locator) => ({ title: "A", locator }));
  expect(cite([...sources, { title: "B", locator: "art. 3" }])).toEqual({
    en: "A, p. 1; p. 2; B, art. 3",
    id: "A, hlm. 1; hlm. 2; B, art. 3",
  });
});
