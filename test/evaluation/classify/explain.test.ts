import { describe, expect, it } from "vitest";
import { classifier, classify, explain, forms } from "../../../src/index.js";

describe("an explanation", () => {
  it("names each word once, with all that it adds: a term and a learned word at one place are one", () => {
    const words = Array.from(explain(classify("Pelatihan UMKM"), "en")[0]!.matchAll(/"([^"]+)"/g), ([, word]) => word);
    expect(words).toContain("UMKM");
    expect(new Set(words).size).toBe(words.length);
  });

  it("quotes the words as the name writes them, not the stems that were learned", () => {
    const text = explain(classify("Pemasaran produk UMKM"), "en").join(" ");
    expect(text).toContain('"Pemasaran" (name, +');
    expect(text).not.toContain('"pasar"');
  });

  it("quotes words of a description where the program is given with it", () => {
    const program = { name: "Kegiatan 2", description: "Pemberian kredit murah melalui bank kepada usaha mikro" };
    const text = explain(classify(program), "id", program).join(" ");
    expect(text).toContain('"kredit" (uraian, +');
    expect(text).not.toContain('"beri"');
  });

  it("says nothing of words that add next to nothing", () => {
    const texts = (["en", "id"] as const).flatMap((language) =>
      explain(classify("Loan for small firms, does not require collateral"), language),
    );
    expect(texts.filter((text) => /[+-]0[.,]0\b/.test(text))).toEqual([]);
  });

  it("gives reasons for each of several answers", () => {
    const form = explain(classify("Pelatihan dan pemasaran produk UMKM"), "en")[3]!;
    expect(form).toMatch(/For Expanding market access: "pemasaran"/);
    expect(form).toMatch(/For Human resources capacity of MSMEs: "Pelatihan"/);
  });

  it("writes numbers as each language does", () => {
    const [relevant] = explain(classify("Pelatihan UMKM"), "id");
    expect(relevant).toMatch(/\+\d,\d\)/);
    expect(relevant).not.toMatch(/\d\.\d/);
  });

  it("tells a negated word once", () => {
    const told = explain(classify("Support to SMEs excluding loans"), "en").filter((text) => text.includes("negation"));
    expect(told).toEqual(['"loans" (name): taken back by a negation.']);
  });

  it("tells a word that is negated in several places once", () => {
    const told = explain(classify("Kredit tanpa agunan, pinjaman tanpa agunan"), "id");
    expect(told.filter((text) => text.includes("ingkar"))).toHaveLength(1);
  });

  it("says that the base rate decides where no word speaks for an answer", () => {
    const text = explain(classify("Pemerintah desa usaha mikro"), "en");
    expect(text.join(" ")).not.toContain("undefined");
    expect(explain(classify("Xyzzy"), "id").at(-1)).toBe(
      "Tidak ada kata dalam teks yang dikenali; jawaban hanya mengikuti proporsi dasar dan perlu diputuskan petugas.",
    );
  });

  it("calls a concept of one's own by its label", () => {
    const stated = { claim: "library-infers", sources: [{ title: "Test", locator: "p. 1" }] } as const;
    const none = { ...stated, texts: [] };
    const own = classifier({
      concepts: {
        form: [
          ...forms,
          {
            id: "digital",
            label: { en: "Digital services", id: "Layanan digital" },
            definition: { en: "Digital", id: "Digital" },
            ...stated,
            includes: none,
            excludes: none,
            terms: { en: { strong: ["chatbot"], weak: [] }, id: { strong: ["obrolan otomatis"], weak: [] } },
          },
        ],
      },
    });
    const text = own.explain(own.classify("Obrolan otomatis bagi UMKM"), "id").join(" ");
    expect(text).toContain("Layanan digital (");
    expect(text).toContain('"Obrolan otomatis" (nama, +2,0)');
  });
});
