import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../../src/evaluation/classify/find/fold.js";

const any = fc.string({ unit: "binary", maxLength: 60 });
/** Every UTF-16 unit, so lone surrogates too. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

test.each([
  ["case", "PELATIHAN Usaha", "pelatihan usaha"],
  ["accents in one unit", "Café Señor Übung", "cafe senor ubung"],
  ["accents that combine", "Cafe\u0301", "cafe"],
  ["typographic quotes and dashes", "“Usaha”–mikro‘kecil’", "usaha mikro kecil"],
  ["hyphens and slashes", "usaha-usaha UMKM/IKM", "usaha usaha umkm ikm"],
  ["no-break and thin spaces", "modal\u00a0usaha\u2009mikro", "modal usaha mikro"],
  ["soft hyphens and joiners", "pem\u00adbiayaan kre\u200ddit", "pembiayaan kredit"],
  ["full-width letters", "ＵＭＫＭ　２０２５", "umkm 2025"],
  ["ligatures", "ﬁnance, straße, ﬄ", "finance strasse ffl"],
  ["emoji", "dana😀bergulir 👩‍🌾", "dana bergulir"],
  ["lone surrogates", "a\ud800b\udc00", "a b"],
  ["other scripts, in lower case", "Кредит كريديت", "кредит كريديت"],
])("fold takes off %s", (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(any, units), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test("a folded text is words with single spaces between", () => {
  fc.assert(
    fc.property(fc.oneof(any, units), (text) => {
      expect(fold(text)).not.toMatch(/^ | $| {2}|[A-Z\n\t,.;-]/);
    }),
  );
});
