import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPortfolio, readReview, reviewQueue, type Program, type ReviewRow } from "../../../src/index.js";
import { classifiedPrograms } from "./arbitrary-programs.js";
import { classificationOf } from "./coded.js";

const fair = {
  id: "pameran",
  name: "Fasilitasi pameran dan izin",
  description: "Pameran produk UMKM",
  agency: "Dinas Koperasi",
} as const satisfies Program;
const road = { id: "jalan", name: "Pemeliharaan jalan" } as const satisfies Program;
const made = classificationOf(fair, { pillar: "msme", open: ["pillar", "form"], forms: ["market-access"] });
const classification = {
  ...made,
  pillar: {
    ...made.pillar,
    candidates: [
      { id: "msme", probability: 0.62, prior: 0, evidence: [{ hit: 0, weight: 0.8 }] },
      { id: "ecosystem", probability: 0.31, prior: 0, evidence: [{ hit: 1, weight: 0.4 }] },
    ],
  },
  hits: [
    { cue: "pameran", kind: "term", field: "name", start: 11, end: 18, negated: false },
    { cue: "izin", kind: "term", field: "name", start: 23, end: 27, negated: false },
  ],
} as const;
const portfolio = buildPortfolio([
  { program: fair, classification },
  { program: road, classification: classificationOf(road, { relevant: false }) },
]);
const filled = (cells: Partial<ReviewRow>) => ({
  ...reviewQueue(portfolio).rows[0]!,
  by: "Ani",
  because: "Rapat",
  ...cells,
});
const read = (...rows: readonly Readonly<Record<string, string>>[]) => readReview(rows, portfolio);
const codesOf = (row: Readonly<Record<string, string>>) => read(row).outcomes[0]!.findings.map(({ code }) => code);
const codingOf = (row: Readonly<Record<string, string>>) => read(row).programs[0]!.coding;

describe("the review queue", () => {
  const queue = reviewQueue(portfolio);

  it("has a row for each program that the classifier leaves to people, and no other", () => {
    expect(queue.rows.map(({ program, open }) => [program, open])).toEqual([["pameran", "pillar; form"]]);
  });

  it("shows candidates with their probability", () => {
    expect(queue.rows[0]?.candidates).toContain("pillar = msme 0.62; ecosystem 0.31");
  });

  it("shows the phrases as they stand in the text", () => {
    expect(queue.rows[0]?.evidence).toBe('pillar = msme: +"pameran"; ecosystem: +"izin"');
  });

  it("leaves the columns for the decision empty", () => {
    const { relevant, pillar, strategies, forms, components, by, because, date } = queue.rows[0]!;
    expect([relevant, pillar, strategies, forms, components, by, because, date].join("")).toBe("");
  });

  it("names the codes that are accepted in its instructions, in both languages", () => {
    const [en, id] = (["en", "id"] as const).map((language) =>
      queue.instructions.map((text) => text[language]).join("\n"),
    );
    expect(en).toContain("financial-institutions (Financial institutions)");
    expect(id).toContain("financial-institutions (Lembaga keuangan)");
  });

  it("has a cell for each of its columns", () => {
    expect(Object.keys(queue.rows[0]!)).toEqual(queue.columns.map(({ id }) => id));
  });
});

describe("an edited review table", () => {
  it("that was not filled in changes nothing", () => {
    const unchanged = read({ ...reviewQueue(portfolio).rows[0]! });
    expect(unchanged).toMatchObject({ applied: 0, unchanged: 1, rejected: 0 });
  });

  it("sets the codes that a person gave, with who and why", () => {
    expect(codingOf(filled({ pillar: "ecosystem", date: "2026-11-24" }))).toEqual({
      pillar: "ecosystem",
      by: "Ani",
      because: "Rapat",
      date: "2026-11-24",
    });
  });

  it("is honored when the portfolio is built again", () => {
    const { programs } = read(filled({ pillar: "ecosystem", forms: "none" }));
    const rebuilt = buildPortfolio(programs, {
      classify: (program) => classificationOf(program, { open: ["pillar"] }),
    });
    expect(rebuilt.items[0]?.classification.pillar).toMatchObject({ value: "ecosystem", by: "person" });
  });

  it("may name codes by label in either language, in any case, with any of three separators", () => {
    const forms = "Pembiayaan; LICENSING|expanding market access, logistics";
    expect(codingOf(filled({ forms }))?.forms).toEqual(["financing", "licensing", "market-access", "logistics"]);
  });

  it("may have its headers in Indonesian", () => {
    const row = {
      "Id program": "pameran",
      Pilar: "Ekosistem pendukung UMKM",
      Relevan: "ya",
      "Ditetapkan oleh": "Ani",
      Alasan: "Rapat",
    };
    expect(codingOf(row)).toMatchObject({ relevant: true, pillar: "ecosystem" });
  });

  it("may say that there is no form", () => {
    expect(codingOf(filled({ forms: "tidak ada" }))?.forms).toEqual([]);
  });

  it("may call a program irrelevant and say none in the other columns", () => {
    const row = filled({ relevant: "tidak", pillar: "none", strategies: "-", forms: "none" });
    expect(codingOf(row)).toEqual({ relevant: false, by: "Ani", because: "Rapat" });
  });

  it.each([
    ["unknown-program", filled({ program: "lain", pillar: "msme" })],
    ["name-differs", filled({ name: "Program lain", pillar: "msme" })],
    ["unknown-code", filled({ pillar: "pariwisata" })],
    ["unknown-code", filled({ relevant: "mungkin" })],
    ["several-pillars", filled({ pillar: "msme; ecosystem" })],
    ["several-pillars", filled({ relevant: "yes", pillar: "none" })],
    ["no-strategy", filled({ strategies: "none" })],
    ["who-missing", filled({ pillar: "msme", by: " " })],
    ["why-missing", filled({ pillar: "msme", because: "" })],
    ["irrelevant-with-codes", filled({ relevant: "no", pillar: "msme" })],
  ])("is rejected with %s", (code, row) => {
    const { outcomes, programs } = read(row);
    expect(outcomes[0]?.findings.map((finding) => finding.code)).toEqual([code]);
    expect(programs).toEqual(portfolio.items.map(({ program }) => program));
  });

  it("says the row and the cure in each finding", () => {
    const findings = read(filled({}), filled({ pillar: "pariwisata" })).outcomes[1]?.findings;
    expect(findings?.[0]).toMatchObject({ where: { row: 2, column: "pillar" } });
    expect(findings?.[0]?.cure?.id).toContain("ecosystem (Ekosistem pendukung UMKM)");
  });

  it("warns of a row with a name but no answer", () => {
    expect(codesOf(filled({}))).toEqual(["no-answer"]);
  });

  it("keeps a decision whose date cannot be read, without the date", () => {
    const row = filled({ pillar: "msme", date: "24/11/2026" });
    expect(codesOf(row)).toEqual(["unread-date"]);
    expect(codingOf(row)).toEqual({ pillar: "msme", by: "Ani", because: "Rapat" });
  });

  it("takes the first of two decisions about one program and says so of the second", () => {
    const both = read(filled({ pillar: "ecosystem" }), filled({ pillar: "msme", by: "Budi" }));
    expect(both.outcomes.map(({ outcome }) => outcome)).toEqual(["applied", "rejected"]);
    expect(both.programs[0]?.coding?.pillar).toBe("ecosystem");
  });

  it("finds an id that was made safe to open in a spreadsheet", () => {
    const program = { id: "-7", name: "Program" };
    const odd = buildPortfolio([{ program, classification: classificationOf(program) }]);
    const { applied } = readReview([{ program: "'-7", pillar: "msme", by: "Ani", because: "Rapat" }], odd);
    expect(applied).toBe(1);
  });

  it("lists the columns that were not read", () => {
    expect(read({ ...filled({}), Warna: "merah" }).findings[0]?.message.id).toContain("Warna");
  });
});

describe("a second review", () => {
  const first = buildPortfolio(read(filled({ pillar: "ecosystem" })).programs, { classify: () => classification });
  const again = (cells: Partial<ReviewRow>) => readReview([{ ...filled(cells) }], first);

  it("keeps what was decided before, with both names", () => {
    const { programs } = again({ forms: "licensing", by: "Budi", because: "Ada izin" });
    expect(programs[0]?.coding).toEqual({
      pillar: "ecosystem",
      forms: ["licensing"],
      by: "Ani; Budi",
      because: "Rapat; Ada izin",
    });
  });

  it("that says the same changes nothing", () => {
    expect(again({ pillar: "ecosystem" })).toMatchObject({ applied: 0, unchanged: 1 });
  });

  it("may take a program's codes back by calling it irrelevant", () => {
    expect(again({ relevant: "no" }).programs[0]?.coding).toMatchObject({ relevant: false, by: "Ani" });
  });
});

it("accounts for every row of any table and returns every program", () => {
  const cell = fc.constantFrom("", "p1", "p2", "msme", "financing; form", "none", "no", "ya", "Ani", "2026-02-30");
  const row = fc.dictionary(
    fc.constantFrom("program", "Nama program", "pillar", "forms", "relevant", "by", "because", "date", "__proto__"),
    cell,
  );
  fc.assert(
    fc.property(classifiedPrograms, fc.array(row), (programs, rows) => {
      const built = buildPortfolio(programs);
      const result = readReview(rows, built);
      expect(result.outcomes.map((outcome) => outcome.row)).toEqual(rows.map((_, index) => index + 1));
      expect(result.applied + result.unchanged + result.rejected).toBe(rows.length);
      expect(result.programs.map(({ id }) => id)).toEqual(built.items.map(({ program }) => program.id));
    }),
  );
});
