import { describe, expect, it } from "vitest";
import { classifier } from "../../../src/index.js";

const { flip, whyNot } = classifier();

describe("a flip of a facet with several answers", () => {
  it.each(["form", "component"] as const)("of a %s changes which there are, not just their order", (facet) => {
    for (const name of ["Pelatihan dan pemasaran produk UMKM", "Pendampingan, pelatihan dan kredit bagi koperasi"]) {
      const found = flip(name, facet);
      if (!found.found) continue;
      const [before, after] = [found.before, found.after].map((ids) => [...(ids as readonly string[])].sort());
      expect(after).not.toEqual(before);
    }
  });
});

describe("why not, for a program that is held irrelevant", () => {
  it("says that irrelevance alone rules the answer out", () => {
    const answer = { facet: "pillar", id: "ecosystem" } as const;
    expect(whyNot("Rehabilitasi jalan desa", answer)).toMatchObject({ given: false, irrelevant: true });
    expect(whyNot("Pelatihan UMKM", answer)).toMatchObject({ given: false, irrelevant: false });
  });

  it("is no reason for relevance itself", () => {
    expect(whyNot("Rehabilitasi jalan desa", { facet: "relevant", id: "yes" }).irrelevant).toBe(false);
  });
});
