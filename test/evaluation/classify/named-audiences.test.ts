import { describe, expect, it } from "vitest";
import { audiences, classify, type AudienceId } from "../../../src/index.js";

const named = (text: string): readonly AudienceId[] => classify(text).audiences.map(({ id }) => id);

describe("a text names its audience", () => {
  it.each<[AudienceId, string]>([
    ["micro-and-small-firms", "Loans for small businesses"],
    ["micro-and-small-firms", "Export help for SMEs"],
    ["micro-and-small-firms", "Bantuan modal bagi pelaku usaha mikro"],
    ["micro-and-small-firms", "Pembiayaan ultra mikro"],
    ["cooperatives", "Support for cooperatives"],
    ["cooperatives", "Pembinaan koperasi"],
    ["new-entrepreneurs", "Training for entrepreneurs"],
    ["new-entrepreneurs", "Pelatihan wirausaha"],
    ["farmers-and-fishers", "Equipment for farmers' processing of cassava"],
    ["farmers-and-fishers", "Pengolahan hasil panen kelompok tani"],
    ["village-enterprises", "Loans for village enterprises"],
    ["village-enterprises", "Penguatan BUM Desa"],
    ["women", "Grants for women in trade"],
    ["women", "Pelatihan usaha bagi perempuan"],
    ["youth", "Business courses for young people"],
    ["youth", "Pelatihan usaha bagi pemuda"],
    ["all-firms", "Licensing for all firms"],
    ["all-firms", "Fasilitasi izin bagi pelaku usaha"],
  ])("%s in: %s", (id, text) => {
    expect(named(text)).toContain(id);
  });

  const terms = audiences.flatMap(({ id, terms: { en, id: indonesian } }) => [
    ...en.strong.map((term) => [id, term, `The scheme is meant for the ${term} in the region and for others`] as const),
    ...indonesian.strong.map((term) => [id, term, `Bantuan bagi ${term} di daerah tersebut untuk tahun ini`] as const),
  ]);

  it("by each of its strong terms", () => {
    const missed = terms.filter(([id, , text]) => !named(text).includes(id)).map(([id, term]) => `${id}: ${term}`);
    expect(missed).toEqual([]);
  });

  it.each(["Kredit tanpa koperasi sebagai penyalur", "Loans, excluding cooperatives"])(
    "and not where a negation takes the name back: %s",
    (text) => {
      expect(named(text)).not.toContain("cooperatives");
    },
  );

  it.each(["Small firms", "Pembinaan industri kecil", "Loans for small businesses", "Badan usaha milik desa"])(
    "and not all firms where it names some of them: %s",
    (text) => {
      expect(named(text)).not.toContain("all-firms");
    },
  );

  it("and all firms beside small ones", () => {
    expect(named("Grants for small firms, guidance for all firms")).toEqual(["all-firms", "micro-and-small-firms"]);
  });

  it("and not by the name of its agency", () => {
    const { audiences: found } = classify({ name: "Rapat koordinasi", agency: "Dinas Koperasi dan UKM" });
    expect(found).toEqual([]);
  });
});
