import { describe, expect, it } from "vitest";
import { inLanguage } from "../../src/evaluation/record/in-language.js";
import { indonesia } from "../../src/samples/index.js";

const ids = indonesia.map(({ id }) => id);
const failing = (holds: (program: (typeof indonesia)[number]) => boolean): readonly (string | undefined)[] =>
  indonesia.filter((program) => !holds(program)).map(({ id }) => id);

describe("the sample portfolio of Indonesia", () => {
  it("has about 120 programs", () => {
    expect(indonesia.length).toBeGreaterThanOrEqual(115);
  });

  it("gives every program an id of its own, in kebab case", () => {
    expect(new Set(ids).size).toBe(indonesia.length);
    expect(failing(({ id }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id ?? ""))).toEqual([]);
  });

  it.each(["en", "id"] as const)("names and describes every program in %s", (language) => {
    expect(
      failing((program) => {
        const { name, description } = inLanguage(program, language);
        return name.language === language && description?.language === language && description.text.endsWith(".");
      }),
    ).toEqual([]);
  });

  it("states agency, level, unit and source of every program", () => {
    const stated = (text: string | undefined) => text !== undefined && text !== "";
    expect(
      failing(({ agency, level, unit, source }) => stated(agency) && stated(level) && stated(unit) && stated(source)),
    ).toEqual([]);
  });

  it("names as source a page, the nomenclature, or says that nothing was looked up", () => {
    const known = /^https?:\/\/|^from general knowledge, not looked up|^Nomenclature of regional budgets/;
    expect(failing(({ source }) => known.test(source ?? ""))).toEqual([]);
  });

  it("leaves coding to the classifier and invents no budget", () => {
    expect(failing((program) => program.coding === undefined && program.budgets === undefined)).toEqual([]);
  });

  it("names only parents that are in it", () => {
    expect(failing(({ parent }) => parent === undefined || ids.includes(parent))).toEqual([]);
  });

  it("says of each program of a region which region it is, by its Kemendagri code", () => {
    const coded = /^\d\d(\.\d\d)?$/;
    expect(
      failing(
        ({ level, targets, codes }) =>
          level === "national" ||
          codes?.[0]?.scheme === "SIPD" ||
          targets?.regions?.every(({ scheme, code }) => scheme === "kemendagri" && coded.test(code)) === true,
      ),
    ).toEqual([]);
  });

  it("never calls a program of a region national", () => {
    expect(
      failing(({ level, targets }) => targets?.national !== true || (level === "national" && !targets.regions)),
    ).toEqual([]);
  });

  it("writes program, never programme", () => {
    expect(indonesia.filter((program) => /programme/i.test(JSON.stringify(program)))).toEqual([]);
  });
});
