import { describe, expect, it } from "vitest";
import { components } from "../../src/components/index.js";
import { forms } from "../../src/forms/index.js";
import { isPillarId } from "../../src/pillars/index.js";
import { indonesia, indonesiaReviewed } from "../../src/samples/index.js";
import { strategies } from "../../src/strategies/index.js";

type Coding = (typeof indonesiaReviewed)[number]["coding"];
const failing = (holds: (coding: Coding) => boolean): readonly string[] =>
  indonesiaReviewed.filter(({ coding }) => !holds(coding)).map(({ id }) => id);
const codesOf = (id: string): Coding => indonesiaReviewed.find((reviewed) => reviewed.id === id)!.coding;
const within = (found: readonly string[] | undefined, table: readonly { readonly id: string }[]): boolean =>
  found !== undefined &&
  new Set(found).size === found.length &&
  found.every((id) => table.some((row) => row.id === id));

describe("the reviewed codes of the sample", () => {
  it("cover each program once, in its order", () => {
    expect(indonesiaReviewed.map(({ id }) => id)).toEqual(indonesia.map(({ id }) => id));
  });

  it("use only ids of the tables, each once", () => {
    expect(
      failing(
        (coding) =>
          within(coding.strategies, strategies) && within(coding.forms, forms) && within(coding.components, components),
      ),
    ).toEqual([]);
  });

  it("give exactly one pillar and at least one strategy to what is relevant", () => {
    expect(
      failing(
        ({ relevant, pillar, strategies: found }) => relevant !== true || (isPillarId(pillar) && found!.length > 0),
      ),
    ).toEqual([]);
  });

  it("give no code to what is irrelevant", () => {
    expect(
      failing(
        ({ relevant, pillar, strategies: s, forms: f, components: c }) =>
          relevant === true || (pillar === null && [...s!, ...f!, ...c!].length === 0),
      ),
    ).toEqual([]);
  });

  it("say who decided and why, in one paragraph", () => {
    expect(failing(({ by, because }) => by === "msme-sync developers" && /^\S[^\n]{20,}\.$/.test(because))).toEqual([]);
  });

  it("have the form financing wherever the component financing is given", () => {
    expect(failing(({ forms: f, components: c }) => !c!.includes("financing") || f!.includes("financing"))).toEqual([]);
  });

  it("have the form human-resources wherever training or mentoring is given", () => {
    const people = (c: Coding["components"]) => c!.includes("training") || c!.includes("mentoring");
    expect(failing(({ forms: f, components: c }) => !people(c) || f!.includes("human-resources"))).toEqual([]);
  });

  it("have market access as strategy and form wherever it is a component", () => {
    expect(
      failing(
        ({ strategies: s, forms: f, components: c }) =>
          !c!.includes("market-access") || (s!.includes("market-access") && f!.includes("market-access")),
      ),
    ).toEqual([]);
  });

  it("put licensing under ecosystem, save where it is the topic of a training", () => {
    expect(
      failing(
        ({ pillar, forms: f, components: c }) =>
          !f!.includes("licensing") || pillar === "ecosystem" || c!.includes("training"),
      ),
    ).toEqual([]);
  });

  it.each(["pph-final-umkm", "kite-ikm"])("give tax and duty relief (%s) no form and no component (case 12)", (id) => {
    expect(codesOf(id)).toMatchObject({ pillar: "ecosystem", forms: [], components: [] });
    expect(codesOf(id).strategies![0]).toBe("business-opportunity");
  });

  it.each(["rumah-produksi-bersama", "sentra-ikm", "revitalisasi-pasar-rakyat", "material-center-ikm"])(
    "code the building %s as ecosystem without a component (case 18)",
    (id) => {
      expect(codesOf(id)).toMatchObject({ pillar: "ecosystem", components: [] });
      expect(codesOf(id).strategies![0]).toBe("business-opportunity");
    },
  );

  it.each(["good-design-indonesia", "ukm-pangan-award"])("give the award %s no component (case 15)", (id) => {
    expect(codesOf(id)).toMatchObject({ pillar: "msme", components: [] });
    expect(codesOf(id).strategies![0]).toBe("competitiveness");
  });

  it.each(["fasilitasi-sni-umk", "sehati", "keringanan-tarif-merek-umk", "sertipikasi-tanah-umk"])(
    "do not count a paid certificate or right (%s) as financing (cases 4 and 11)",
    (id) => {
      expect(codesOf(id).pillar).toBe("ecosystem");
      expect(codesOf(id).forms).not.toContain("financing");
    },
  );
});
