import { describe, expect, it } from "vitest";
import { inLanguage } from "../../../src/evaluation/record/in-language.js";
import type { Program } from "../../../src/evaluation/record/program.js";

const translated: Program = {
  name: "Klinik Ekspor",
  description: "Konsultasi ekspor bagi UMKM.",
  translations: { en: { name: "Export Clinic", description: "Export advice for MSMEs." } },
};

describe("inLanguage", () => {
  it("gives the translation where the record has one", () => {
    expect(inLanguage(translated, "en")).toEqual({
      name: { text: "Export Clinic", language: "en" },
      description: { text: "Export advice for MSMEs.", language: "en" },
    });
  });

  it("takes a record's own text for the language it has no translation into", () => {
    expect(inLanguage(translated, "id").description).toEqual({ text: "Konsultasi ekspor bagi UMKM.", language: "id" });
  });

  it("says that the language is not stated where nothing is translated", () => {
    expect(inLanguage({ name: "Export Clinic" }, "id").name).toEqual({ text: "Export Clinic", language: "not-stated" });
  });

  it("says that the record's own language is not stated where both translations are given", () => {
    const both: Program = {
      name: "Export Clinic / Klinik Ekspor",
      description: "Export advice",
      translations: { en: { name: "Export Clinic" }, id: { name: "Klinik Ekspor" } },
    };
    expect(inLanguage(both, "id").description).toEqual({ text: "Export advice", language: "not-stated" });
  });

  it("falls back to the record's own description, and says so, where only the name is translated", () => {
    const half: Program = { ...translated, translations: { en: { name: "Export Clinic" } } };
    expect(inLanguage(half, "en")).toEqual({
      name: { text: "Export Clinic", language: "en" },
      description: { text: "Konsultasi ekspor bagi UMKM.", language: "id" },
    });
  });

  it("leaves the description out where the record has none", () => {
    expect(inLanguage({ name: "Klinik Ekspor" }, "en")).not.toHaveProperty("description");
  });
});
