import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPortfolio, models, pick, synchronize, type ModelOutline, type Program } from "../../../src/index.js";
import { classifiedPrograms } from "../portfolio/arbitrary-programs.js";
import { knowing } from "../portfolio/coded.js";
import { modelsOfCodes } from "../../../src/evaluation/synchronize/groups.js";

const [programMapping, formGrouping, programCombination] = [
  pick(models, "program-mapping"),
  pick(models, "form-grouping"),
  pick(models, "program-combination"),
];

const programs: readonly Program[] = [
  { id: "kur", name: "KUR", agency: "Kemenko Perekonomian" },
  { id: "mekaar", name: "Mekaar", agency: "PNM" },
  { id: "latih", name: "Pelatihan", agency: "Kementerian UMKM" },
  { id: "plut", name: "PLUT", agency: "Kementerian UMKM" },
  { id: "jalan", name: "Jalan", agency: "Dinas PU" },
];
const portfolio = buildPortfolio(programs, {
  classify: knowing({
    KUR: { pillar: "financial-institutions", forms: ["financing"], components: ["financing"] },
    Mekaar: {
      pillar: "financial-institutions",
      forms: ["financing", "human-resources"],
      components: ["mentoring", "financing"],
    },
    Pelatihan: { forms: ["human-resources"], components: ["training"], open: ["pillar"] },
    PLUT: {},
  }),
});
const idsOf = ({ groups }: ReturnType<typeof synchronize>, group: string): readonly string[] | undefined =>
  groups.find(({ id }) => id === group)?.programs.map(({ id }) => id);

describe("program mapping", () => {
  const mapped = synchronize(portfolio, programMapping);

  it("groups programs by pillar", () => {
    expect(mapped.groups.map(({ id, programs: placed }) => [id, placed.length])).toEqual([
      ["msme", 2],
      ["financial-institutions", 2],
      ["ecosystem", 0],
    ]);
  });

  it("says which agencies meet in a group, those with most programs first", () => {
    expect(mapped.groups[1]?.agencies).toEqual([
      { name: "Kemenko Perekonomian", programs: ["kur"] },
      { name: "PNM", programs: ["mekaar"] },
    ]);
  });

  it("leaves an irrelevant program unplaced, with the reason", () => {
    expect(mapped.unplaced).toMatchObject([
      {
        id: "jalan",
        decision: "accept",
        because: { en: "Not relevant to MSMEs, by the classifier (probability 0.90); it has no codes." },
      },
    ]);
  });

  it("marks a place that a person has yet to confirm", () => {
    const placed = mapped.groups[0]?.programs.find(({ id }) => id === "latih");
    expect(placed?.decision).toBe("review");
    expect(placed?.because.id).toContain("masih perlu ditelaah");
  });

  it("suggests that agencies of one group meet, without calling it duplication", () => {
    const meeting = mapped.actions.find(({ kind }) => kind === "meet");
    expect(meeting).toMatchObject({ groups: ["financial-institutions"], agencies: ["Kemenko Perekonomian", "PNM"] });
    expect(meeting?.because.en).toContain("not a proof of duplication");
  });

  it("suggests looking at an empty group", () => {
    expect(mapped.actions.filter(({ kind }) => kind === "examine").map(({ groups }) => groups)).toEqual([
      ["ecosystem"],
    ]);
  });

  it("says what it does not look at", () => {
    expect(mapped.notAssessed[0]?.en).toContain("by pillar alone");
  });
});

describe("form grouping", () => {
  const grouped = synchronize(portfolio, formGrouping);

  it("places a program in each of its forms", () => {
    expect([idsOf(grouped, "financing"), idsOf(grouped, "human-resources")]).toEqual([
      ["kur", "mekaar"],
      ["mekaar", "latih"],
    ]);
  });

  it("leaves a relevant program without a form unplaced and asks for a closer description", () => {
    expect(grouped.unplaced.map(({ id }) => id)).toEqual(["plut", "jalan"]);
    expect(grouped.actions.find(({ kind }) => kind === "describe")?.programs).toEqual(["plut"]);
  });
});

describe("program combination", () => {
  const combined = synchronize(portfolio, programCombination);

  it("has a group for each combination of two or more components", () => {
    expect(combined.groups.map(({ id }) => id)).toHaveLength(11);
  });

  it("groups a program by all its components, in the model's order", () => {
    expect(idsOf(combined, "financing+mentoring")).toEqual(["mekaar"]);
  });

  it("asks about all combinations that do not occur at once", () => {
    const asked = combined.actions.filter(({ kind }) => kind === "examine");
    expect(asked.map(({ groups }) => groups.length)).toEqual([10]);
  });

  it("lists single components apart, with the reason, and asks whether they can be linked", () => {
    expect(combined.unplaced.find(({ id }) => id === "kur")?.because.en).toContain("Financing alone is no combination");
    expect(combined.actions.find(({ kind }) => kind === "link")?.programs).toEqual(["kur", "latih"]);
  });
});

describe("any model", () => {
  it("of one's own groups by its codes", () => {
    const ninth: ModelOutline = {
      id: "money-or-not",
      label: { en: "Money or not", id: "Dana atau bukan" },
      groups: [
        {
          id: "money",
          label: { en: "Money", id: "Dana" },
          membership: { by: "code", facet: "form", id: "financing" },
        },
        {
          id: "skills",
          label: { en: "Skills", id: "Keterampilan" },
          membership: { by: "code", facet: "component", id: "training" },
        },
      ],
    };
    const own = synchronize(portfolio, ninth);
    expect([idsOf(own, "money"), idsOf(own, "skills")]).toEqual([["kur", "mekaar"], ["latih"]]);
  });

  it("that asks for evidence is refused with the models that can be applied", () => {
    expect(() => synchronize(portfolio, pick(models, "flagship"))).toThrow(
      expect.objectContaining({
        reason: "model-needs-more-than-codes",
        details: { model: "flagship", available: modelsOfCodes },
      }),
    );
  });

  it("can be applied when all its groups are by codes, and is named so", () => {
    const byCodes = (model: ModelOutline): boolean =>
      model.groups.every(({ membership: { by } }) => by === "code" || by === "codes-combination");
    expect(models.filter(byCodes).map(({ id }) => id)).toEqual(modelsOfCodes);
  });

  it("warns of relevant programs without an agency", () => {
    const nameless = buildPortfolio([{ id: "x", name: "X" }], { classify: knowing({ X: {} }) });
    expect(synchronize(nameless, programMapping).findings.map(({ code }) => code)).toEqual(["agency-not-stated"]);
  });

  describe("with one agency under several names", () => {
    const names = ["Kementerian Koperasi dan UKM", "Kemenkop UKM", "KEMENTERIAN KOPERASI & UKM", "Kementerian UMKM"];
    const led = buildPortfolio(
      names.map((agency, i) => ({ id: String(i), name: "X", agency })),
      { classify: knowing({ X: {} }) },
    );
    const { groups, findings } = synchronize(led, programMapping);

    it("counts it once, under a name as written", () => {
      expect(groups[0]?.agencies).toEqual([
        { name: "Kemenkop UKM", programs: ["0", "1", "2"] },
        { name: "Kementerian UMKM", programs: ["3"] },
      ]);
    });

    it("does not merge it with its successors, and says that it was split", () => {
      expect(findings.map(({ code, message }) => [code, message.en])).toEqual([
        [
          "agency-succeeded",
          '"Kemenkop UKM" was split into "Kementerian Koperasi" and "Kementerian Usaha Mikro, Kecil, dan Menengah" on 21 October 2024. 3 records stand under the name as written, apart from those of the successors.',
        ],
      ]);
    });
  });

  it("has every program in a group or unplaced, and none in both", () => {
    fc.assert(
      fc.property(
        classifiedPrograms,
        fc.constantFrom(programMapping, formGrouping, programCombination),
        (classified, model) => {
          const { groups, unplaced } = synchronize(buildPortfolio(classified), model);
          const grouped = new Set(groups.flatMap(({ programs: placed }) => placed.map(({ id }) => id)));
          const left = unplaced.map(({ id }) => id);
          expect([...grouped, ...left].sort()).toEqual(classified.map(({ program }) => program.id).sort());
        },
      ),
    );
  });

  it("counts each agency's programs as the group's", () => {
    fc.assert(
      fc.property(classifiedPrograms, (classified) => {
        for (const { programs: placed, agencies } of synchronize(buildPortfolio(classified), formGrouping).groups) {
          const named = new Set(agencies.flatMap(({ programs: led }) => led));
          const ids = new Set(placed.map(({ id }) => id));
          expect([...named].every((id) => ids.has(id))).toBe(true);
        }
      }),
    );
  });
});
