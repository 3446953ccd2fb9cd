import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components } from "../../src/components/index.js";
import { pick } from "../../src/entry.js";
import { combinationsOf, models, type ByCombination } from "../../src/models/index.js";

const membership = pick(models, "program-combination").groups[0].membership as ByCombination;

describe("the combinations of components", () => {
  it("combine the components of the library", () => {
    expect(membership.of).toEqual(components.map(({ id }) => id));
  });

  it("are eleven, since one component is no combination", () => {
    expect(combinationsOf(membership)).toHaveLength(11);
  });

  it("are fifteen when every non-empty selection counts", () => {
    expect(combinationsOf({ ...membership, atLeast: 1 })).toHaveLength(15);
  });

  it("never include the empty selection", () => {
    expect(combinationsOf({ ...membership, atLeast: 0 })).toHaveLength(15);
  });

  it("come smaller ones first, each in the order of the components", () => {
    expect(combinationsOf(membership).map((ids) => ids.join("+"))).toEqual([
      "financing+training",
      "financing+mentoring",
      "financing+market-access",
      "training+mentoring",
      "training+market-access",
      "mentoring+market-access",
      "financing+training+mentoring",
      "financing+training+market-access",
      "financing+mentoring+market-access",
      "training+mentoring+market-access",
      "financing+training+mentoring+market-access",
    ]);
  });

  it("hold each selection of enough codes exactly once", () => {
    fc.assert(
      fc.property(
        fc.subarray(components.map(({ id }) => id)),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0 }),
        (of, atLeast, seed) => {
          const signatures = combinationsOf({ by: "codes-combination", facet: "component", of, atLeast });
          const selection = of.filter((_, i) => (seed >> i) % 2 === 1);
          const found = signatures.filter((ids) => ids.join() === selection.join());
          expect(found).toHaveLength(selection.length >= atLeast ? 1 : 0);
        },
      ),
    );
  });
});
