import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { components } from "../../src/components/index.js";
import { forms } from "../../src/forms/index.js";
import { isPillarId } from "../../src/pillars/index.js";
import { strategies } from "../../src/strategies/index.js";

interface Case {
  readonly text: { readonly name: string; readonly description?: string };
  readonly relevant: boolean;
  readonly pillar: string | null;
  readonly strategies: readonly string[];
  readonly forms: readonly string[];
  readonly components: readonly string[];
  readonly because: string;
}

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".json") && file !== "known-misses.json");
const cases = files.flatMap((file) => JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8")) as Case[]);
const failing = (holds: (one: Case) => boolean): readonly string[] =>
  cases.filter((one) => !holds(one)).map(({ text }) => text.name);
const within = (found: readonly string[], table: readonly { readonly id: string }[]): boolean =>
  new Set(found).size === found.length && found.every((id) => table.some((row) => row.id === id));

/** The settled cases that a reason cites: "Cases 1 and 10: …; case 7: …". */
const cited = (because: string): readonly number[] =>
  [...because.matchAll(/\bcases? (\d+)(?: and (\d+))?/gi)].flatMap(([, one, other]) =>
    [one, other].filter((number) => number !== undefined).map(Number),
  );

describe("the cases in our own words", () => {
  it("cover each of the 22 settled cases", () => {
    const all = new Set(cases.flatMap(({ because }) => cited(because)));
    expect([...all].sort((a, b) => a - b)).toEqual(Array.from({ length: 22 }, (_, i) => i + 1));
  });

  it("differ in their names", () => {
    const names = cases.map(({ text }) => text.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("say first what settles them: a case, a section of the codebook, a homonym or a negation", () => {
    expect(failing(({ because }) => /^(Cases? \d|Section \d|Homonym|Negation)[^:]*: ./.test(because))).toEqual([]);
  });

  it("use only ids of the tables, each once", () => {
    expect(
      failing(
        (one) => within(one.strategies, strategies) && within(one.forms, forms) && within(one.components, components),
      ),
    ).toEqual([]);
  });

  it("have one pillar and a strategy where they are relevant, and no code where they are not", () => {
    expect(
      failing(({ relevant, pillar, ...codes }) =>
        relevant
          ? isPillarId(pillar) && codes.strategies.length > 0
          : pillar === null && [...codes.strategies, ...codes.forms, ...codes.components].length === 0,
      ),
    ).toEqual([]);
  });

  it("have the form of each component", () => {
    const formOf = {
      financing: "financing",
      training: "human-resources",
      mentoring: "human-resources",
      "market-access": "market-access",
    };
    expect(
      failing((one) => one.components.every((id) => one.forms.includes(formOf[id as keyof typeof formOf]))),
    ).toEqual([]);
  });
});
