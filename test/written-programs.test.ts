import { describe, expect, it } from "vitest";
import { writtenPrograms } from "../scripts/written-programs.js";
import { components, forms, pillars, strategies, validate } from "../src/index.js";

const programs = writtenPrograms();
const relevant = programs.filter(({ coding }) => coding.relevant);

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));

describe("the program texts written to teach", () => {
  it("are read by the library like anybody's records, and none is refused", () => {
    const refused = programs.filter(({ name, description, agency }) => !validate({ name, description, agency }).ok);
    expect(refused).toEqual([]);
  });

  it("are coded with codes that there are", () => {
    const known = {
      pillar: idsOf(pillars),
      strategy: idsOf(strategies),
      form: idsOf(forms),
      component: idsOf(components),
    };
    for (const { name, coding } of relevant) {
      expect(known.pillar.has(coding.pillar ?? ""), name).toBe(true);
      for (const id of coding.strategies) expect(known.strategy.has(id), name).toBe(true);
      for (const id of coding.forms) expect(known.form.has(id), name).toBe(true);
      for (const id of coding.components) expect(known.component.has(id), name).toBe(true);
    }
  });

  it("have a strategy where they are relevant, and no codes where they are not (codebook, sections 1 and 3)", () => {
    for (const { name, coding } of programs) {
      const { pillar, strategies: named, forms: coded, components: parts } = coding;
      if (coding.relevant) expect(named.length, name).toBeGreaterThan(0);
      else expect({ pillar, named, coded, parts }, name).toEqual({ pillar: null, named: [], coded: [], parts: [] });
    }
  });

  it("name no code twice", () => {
    for (const { name, coding } of relevant)
      for (const list of [coding.strategies, coding.forms, coding.components])
        expect(new Set(list).size, name).toBe(list.length);
  });

  it("stand once each", () => {
    const texts = programs.map(({ name, description = "" }) => `${name}\n${description}`.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
  });
});
