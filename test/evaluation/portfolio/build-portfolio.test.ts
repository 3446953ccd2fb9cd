import { describe, expect, it } from "vitest";
import { buildPortfolio, type Program } from "../../../src/index.js";
import { classificationOf, knowing } from "./coded.js";

const credit = { id: "kur", name: "Kredit Usaha Rakyat", agency: "Kemenko Perekonomian", level: "national" } as const;
const training = { id: "latih", name: "Pelatihan wirausaha baru", agency: "Kementerian UMKM" } as const;
const road = { id: "jalan", name: "Pemeliharaan jalan kabupaten", agency: "Dinas PU" } as const;
const classify = knowing({
  [credit.name]: { pillar: "financial-institutions", strategies: ["financing-and-investment"], forms: ["financing"] },
  [training.name]: { strategies: ["entrepreneurship", "competitiveness"], open: ["pillar"] },
});
const portfolioOf = (...programs: readonly Program[]) => buildPortfolio(programs, { classify });
const codes = (programs: readonly Program[]): readonly string[] =>
  portfolioOf(...programs).findings.map(({ code }) => code);
const row = (portfolio: ReturnType<typeof portfolioOf>, facet: keyof typeof portfolio.counts, id: string) =>
  portfolio.counts[facet].rows.find((found) => found.id === id);

describe("counts", () => {
  const portfolio = portfolioOf(credit, training, road);

  it("tell relevant, irrelevant and open records apart", () => {
    expect(portfolio.counts.status.rows.map(({ id, records }) => [id, records])).toEqual([
      ["relevant", 1],
      ["irrelevant", 1],
      ["review", 1],
    ]);
  });

  it("give the main strategy once and every strategy besides", () => {
    expect(row(portfolio, "main-strategy", "competitiveness")?.records).toBe(0);
    expect(row(portfolio, "strategy", "competitiveness")?.records).toBe(1);
  });

  it("say how many of a row are left to a person", () => {
    expect(row(portfolio, "pillar", "msme")).toMatchObject({ records: 1, review: 1 });
  });

  it("take spellings of an agency that differ in case and spaces for one, written the most frequent way", () => {
    const agencies = portfolioOf(
      { ...training, id: "a" },
      { ...training, id: "b" },
      { ...training, id: "c", agency: " KEMENTERIAN  UMKM" },
    ).counts.agency.rows;
    expect(agencies.map(({ label, records }) => [label.id, records])).toEqual([["Kementerian UMKM", 3]]);
  });

  it("keep records that state no agency in a row of their own", () => {
    expect(row(portfolioOf({ name: "Bantuan" }), "agency", "not-stated")?.records).toBe(1);
  });

  it("list the rows that no relevant record covers", () => {
    expect(portfolio.notCovered).toContainEqual({
      facet: "pillar",
      id: "ecosystem",
      label: { en: "Ecosystem supporting MSMEs", id: "Ekosistem pendukung UMKM" },
    });
  });

  it("list what is left to people, with the questions", () => {
    expect(portfolio.review).toEqual([{ id: "latih", facets: ["pillar"] }]);
  });

  it("stand beside the published 72, 11 and 37 with the reason why these are no yardstick", () => {
    expect(portfolio.published.rows.map(({ published, here }) => [published, here])).toEqual([
      [72, 1],
      [11, 1],
      [37, 0],
    ]);
    expect(portfolio.published.because.en).toContain("not a yardstick");
  });

  it("of several units of analysis come with a warning and apart by unit", () => {
    const mixed = portfolioOf({ ...credit, unit: "program" }, { ...training, unit: "activity" });
    expect(mixed.findings.map(({ code }) => code)).toContain("mixed-units");
    expect(mixed.counts.relevant.rows[0]?.units).toEqual([
      { unit: "program", records: 1 },
      { unit: "activity", records: 1 },
    ]);
  });

  it("keep a code that stands in no table, and say so", () => {
    const odd = { program: training, classification: classificationOf(training, { pillar: "tourism" as "msme" }) };
    const portfolio = buildPortfolio([odd]);
    expect(portfolio.counts.pillar.total).toBe(1);
    expect(portfolio.findings.map(({ code }) => code)).toContain("unknown-code");
  });
});

describe("ids", () => {
  it("are given where there are none, the same wherever the record stands", () => {
    const [first] = portfolioOf({ name: "Pameran UMKM" }, training).items;
    const [, second] = portfolioOf(training, { name: "Pameran UMKM" }).items;
    expect(first?.program.id).toMatch(/^pameran-umkm-/u);
    expect(second?.program.id).toBe(first?.program.id);
  });

  it("that were given are said in one finding", () => {
    expect(codes([{ name: "A" }, { name: "B" }])).toEqual(["ids-given"]);
  });

  it("used twice are kept apart and said, and no record is lost", () => {
    const { items, findings } = portfolioOf(credit, { ...training, id: "kur" }, { ...road, id: "kur" });
    expect(items.map(({ program }) => program.id)).toEqual(["kur", "kur~2", "kur~3"]);
    expect(findings.filter(({ code }) => code === "duplicate-id")).toHaveLength(2);
  });

  it("made for a duplicate do not take an id that another record has", () => {
    const ids = portfolioOf(credit, credit, { ...road, id: "kur~2" }).items.map(({ program }) => program.id);
    expect(new Set(ids).size).toBe(3);
  });

  it("of records that are the same throughout still differ", () => {
    const ids = portfolioOf({ name: "Bazar" }, { name: "Bazar" }).items.map(({ program }) => program.id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe("codes given by people", () => {
  const by = { by: "Ani", because: "Dibahas dalam rapat" };
  const coded = (coding: Partial<Program["coding"]>, program: Program = training) =>
    portfolioOf({ ...program, coding: { ...by, ...coding } }).items[0]!.classification;

  it("win over the classifier, facet by facet", () => {
    const { pillar, strategies } = coded({ pillar: "ecosystem" });
    expect(pillar).toMatchObject({ value: "ecosystem", decision: "accept", by: "person" });
    expect(strategies.by).toBe("classifier");
  });

  it("leave the machine's candidates visible", () => {
    expect(coded({ pillar: "ecosystem" }).pillar.candidates[0]?.id).toBe("msme");
  });

  it("that call a record irrelevant take all codes from it", () => {
    const { relevant, pillar, strategies } = coded({ relevant: false });
    expect([relevant.value, pillar.value, strategies.value]).toEqual([false, null, []]);
  });

  it("that call a record relevant bring back the machine's likeliest codes, for review", () => {
    const { relevant, pillar } = coded({ relevant: true }, road);
    expect(relevant).toMatchObject({ value: true, by: "person" });
    expect(pillar).toMatchObject({ value: "msme", decision: "review", by: "classifier" });
  });

  it("imply relevance", () => {
    expect(coded({ forms: ["licensing"] }, road).relevant).toMatchObject({ value: true, by: "person" });
  });

  it("that contradict themselves are said, and the word on relevance counts", () => {
    const odd = { ...training, coding: { ...by, relevant: false, pillar: "msme" as const } };
    expect(codes([odd])).toContain("irrelevant-with-codes");
  });

  it("take a program out of the review list when they answer its open question", () => {
    expect(portfolioOf({ ...training, coding: { ...by, pillar: "msme" } }).review).toEqual([]);
  });
});
