import { describe, expect, it } from "vitest";
import { familiesOf } from "../../../../src/evaluation/classify/refit/families.js";

const unlike = [
  "Kredit usaha rakyat",
  "Sertifikasi halal",
  "Bazar UMKM",
  "Revitalisasi koperasi",
  "Inkubasi startup",
  "Gudang",
];

describe("families of names", () => {
  it("hold near-copies, in whatever form their words stand", () => {
    expect(familiesOf(["Pelatihan batik Solo", "Melatih pembatik Solo", ...unlike]).slice(0, 3)).toEqual([0, 0, 2]);
  });

  it("hold names that are the same, even without a word that can be read", () => {
    expect(familiesOf(["2021", "2021", ...unlike, "2022"])).toEqual([0, 0, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("do not swallow all names where all are made on one pattern", () => {
    const names = ["batik", "kopi", "tenun", "tahu", "garam", "madu"].map((what) => `Bantuan alat usaha ${what}`);
    expect(new Set(familiesOf(names)).size).toBe(names.length);
  });
});
