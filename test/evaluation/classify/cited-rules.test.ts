import { describe, expect, it } from "vitest";
import { classify } from "../../../src/index.js";

describe("the rule on support open to all firms", () => {
  it.each(["Fasilitasi izin usaha bagi seluruh pelaku usaha", "Advice for companies"])("is cited for %j", (name) => {
    expect(classify(name).relevant.rules).toContain("open-to-all-firms");
  });

  it.each(["Bantuan modal usaha mikro", "Loans for small firms", "Pembinaan usaha-usaha kecil", "Pelatihan wirausaha"])(
    "is not cited for %j, which names no firms of all sizes",
    (name) => {
      expect(classify(name).relevant.rules).not.toContain("open-to-all-firms");
    },
  );
});

describe("the rule on farmers as a business", () => {
  it("is cited where the text names them", () => {
    expect(classify("Kredit bagi petani dan nelayan").relevant.rules).toContain("producers-as-business");
  });
});
