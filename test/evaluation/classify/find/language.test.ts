import fc from "fast-check";
import { expect, test } from "vitest";
import { languageOf } from "../../../../src/evaluation/classify/find/language.js";

test.each([
  ["PELATIHAN PENGOLAHAN HASIL PERIKANAN", "id"],
  ["Penyediaan Peralatan Produksi bagi IKM", "id"],
  ["BIMTEK PIRT", "mixed"],
  ["Peningkatan kapasitas pelaku UMKM melalui marketplace", "id"],
  ["Training for small firms in the regions", "en"],
  ["SMALL BUSINESS SUPPORT", "en"],
  ["Export credit guarantee", "en"],
  ["Loans and grants", "en"],
  ["Access to finance for women entrepreneurs in Indonesia", "en"],
  ["Pelatihan dan pendampingan bagi usaha mikro: support for small businesses", "mixed"],
  ["", "mixed"],
  ["SME loan", "mixed"],
  ["KUR 2024", "mixed"],
])("%s is in %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test("capitals make no difference", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      expect(languageOf(text.toUpperCase())).toBe(languageOf(text.toLowerCase()));
    }),
  );
});
