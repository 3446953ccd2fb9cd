import { describe, expect, it } from "vitest";
import { applyCoding } from "../../../src/evaluation/classify/apply-coding.js";
import { audiences, classify, countsStrictly } from "../../../src/index.js";

describe("the strict reading", () => {
  it("is of small firms, cooperatives and entrepreneurs", () => {
    expect(audiences.filter(({ strict }) => strict).map(({ id }) => id)).toEqual([
      "micro-and-small-firms",
      "cooperatives",
      "new-entrepreneurs",
    ]);
  });

  it.each([
    "Pembinaan koperasi",
    "Pelatihan digital bagi UMKM",
    "Fasilitasi inkubasi bagi wirausaha pemula",
    "Support for cooperatives",
    "Loans for small businesses",
    "Mentoring of women entrepreneurs",
  ])("counts %s", (name) => {
    expect(countsStrictly(classify(name))).toBe(true);
  });

  it.each([
    "Fasilitasi izin usaha bagi seluruh pelaku usaha",
    "Pelatihan pengolahan hasil panen dan pemasaran bagi kelompok tani",
    "Licensing support for all firms",
    "Equipment for farmers' processing and marketing of cassava",
  ])("leaves to the broad reading: %s", (name) => {
    const classification = classify(name);
    expect([classification.relevant.value, countsStrictly(classification)]).toEqual([true, false]);
  });

  it("follows the mention where a person calls a program relevant", () => {
    const coding = { relevant: true, by: "Ani", because: "Diketahui" } as const;
    expect(countsStrictly(applyCoding(classify("Pengolahan hasil panen kelompok tani"), coding))).toBe(false);
  });

  it("counts nothing that a person calls irrelevant", () => {
    const coding = { relevant: false, by: "Ani", because: "Rapat internal" } as const;
    expect(countsStrictly(applyCoding(classify("Pembinaan koperasi"), coding))).toBe(false);
  });
});
