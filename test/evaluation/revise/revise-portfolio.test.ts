import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPatches, revisePortfolio, type PortfolioDraft } from "../../../src/evaluation/revise/index.js";
import { buildPortfolio, type Program } from "../../../src/index.js";
import { classifiedPrograms } from "../portfolio/arbitrary-programs.js";
import { classificationOf } from "../portfolio/coded.js";

const programs: readonly Program[] = ["a", "b", "c"].map((id) => ({ id, name: `Program ${id}` }));
const options = { classify: (program: Program) => classificationOf(program) };
const portfolio = buildPortfolio(programs, options);
const revise = (recipe: (draft: PortfolioDraft) => void) => revisePortfolio(portfolio, recipe, options);

describe("a revision", () => {
  it("that removes a program counts the rest anew", () => {
    const { portfolio: revised } = revise((draft) => {
      draft.programs.splice(0, 1);
    });
    expect(revised.totals.records).toBe(2);
    expect(revised.counts.pillar.total).toBe(2);
  });

  it("that removes a program names just that item in its patches", () => {
    const { patches } = revise((draft) => {
      draft.programs.splice(0, 1);
    });
    expect(patches.filter(({ path }) => path.startsWith("/items"))).toEqual([{ op: "remove", path: "/items/0" }]);
  });

  it("that recodes a program changes its answer", () => {
    const { portfolio: revised } = revise((draft) => {
      draft.programs[1]!.coding = { pillar: "ecosystem", by: "Ani", because: "Uji" };
    });
    expect(revised.items[1]?.classification.pillar).toMatchObject({ value: "ecosystem", by: "person" });
  });

  it("that adds a program classifies it", () => {
    const { portfolio: revised } = revise((draft) => {
      draft.programs.push({ name: "Program baru" });
    });
    expect(revised.items[3]?.classification.pillar.value).toBe("msme");
  });

  it("keeps the very items that it does not touch", () => {
    const { portfolio: revised } = revise((draft) => {
      draft.programs[1]!.name = "Program lain";
    });
    expect([revised.items[0], revised.items[2]]).toEqual([portfolio.items[0], portfolio.items[2]]);
    expect(revised.items[0]).toBe(portfolio.items[0]);
  });

  it("that does nothing has no patches", () => {
    const odd = buildPortfolio([{ name: "A" }, { id: "b", name: "B" }, { id: "b", name: "C" }], options);
    expect(revisePortfolio(odd, () => undefined, options).patches).toEqual([]);
  });

  it("freezes nothing that belongs to the caller", () => {
    revise((draft) => {
      draft.programs[0]!.agency = "PNM";
    });
    expect(Object.isFrozen(programs[0]) || Object.isFrozen(portfolio.items)).toBe(false);
  });
});

describe("patches", () => {
  it("that do not fit are refused", () => {
    expect(() => applyPatches(portfolio, [{ op: "remove", path: "/items/7" }])).toThrow(
      expect.objectContaining({ reason: "patch-does-not-fit" }),
    );
  });

  it("never reach a prototype", () => {
    expect(() => applyPatches(portfolio, [{ op: "add", path: "/__proto__/odd", value: 1 }])).toThrow(
      expect.objectContaining({ reason: "patch-does-not-fit" }),
    );
  });
});

const edit = fc.oneof(
  fc.record({ kind: fc.constant("remove" as const), place: fc.nat() }),
  fc.record({ kind: fc.constant("rename" as const), place: fc.nat(), name: fc.string({ minLength: 1 }) }),
  fc.record({ kind: fc.constant("recode" as const), place: fc.nat(), relevant: fc.boolean() }),
  fc.record({ kind: fc.constant("insert" as const), place: fc.nat(), name: fc.string({ minLength: 1 }) }),
  fc.record({ kind: fc.constant("reverse" as const) }),
);

function follow(edits: readonly (typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never)[]) {
  return ({ programs: draft }: PortfolioDraft): void => {
    for (const one of edits) {
      if (one.kind === "reverse") draft.reverse();
      else if (one.kind === "insert") draft.splice(one.place % (draft.length + 1), 0, { name: one.name });
      else if (draft.length === 0) continue;
      else if (one.kind === "remove") draft.splice(one.place % draft.length, 1);
      else if (one.kind === "rename") draft[one.place % draft.length]!.name = one.name;
      else draft[one.place % draft.length]!.coding = { relevant: one.relevant, by: "Ani", because: "Uji" };
    }
  };
}

describe("any revision", () => {
  const revised = fc.tuple(classifiedPrograms, fc.array(edit, { maxLength: 6 })).map(([classified, edits]) => {
    const before = buildPortfolio(classified);
    return { before, text: JSON.stringify(before), ...revisePortfolio(before, follow(edits), options) };
  });

  it("leaves the portfolio it was given as it was", () => {
    fc.assert(
      fc.property(revised, ({ before, text }) => {
        expect(JSON.stringify(before)).toBe(text);
      }),
    );
  });

  it("is what its patches make of the given portfolio", () => {
    fc.assert(
      fc.property(revised, ({ before, portfolio: after, patches }) => {
        expect(applyPatches(before, patches)).toEqual(after);
      }),
    );
  });

  it("is undone by its inverse patches", () => {
    fc.assert(
      fc.property(revised, ({ before, portfolio: after, inversePatches }) => {
        expect(applyPatches(after, inversePatches)).toEqual(before);
      }),
    );
  });
});
