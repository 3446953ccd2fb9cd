import { describe, expect, it } from "vitest";
import { components } from "../../src/components/index.js";
import { pick } from "../../src/entry.js";
import { models } from "../../src/models/index.js";

describe("the combination model", () => {
  const { groups } = pick(models, "program-combination");

  it("is one row, from which a group for each signature is derived", () => {
    expect(groups).toHaveLength(1);
  });

  it("combines all components of the library, in their order, and counts no single one", () => {
    expect(groups[0].membership).toEqual({
      by: "codes-combination",
      facet: "component",
      of: components.map(({ id }) => id),
      atLeast: 2,
    });
  });
});
