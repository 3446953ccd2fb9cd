import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/evaluation/agreement/agreement-of.js";
import { compareClassifiers } from "../../../src/evaluation/agreement/compare-classifiers.js";
import { anyCodes, anyVerdicts } from "./generated-rows.js";

const rows = fc.array(fc.tuple(anyCodes, anyVerdicts, anyVerdicts), { minLength: 1, maxLength: 25 });
const quick = { resamples: 20, permutations: 50 };
const singles = ["relevant", "pillar", "pillarGivenRelevant", "mainStrategy"] as const;
const several = ["strategies", "forms", "components"] as const;
const columns = (triples: readonly (readonly [Gold, Answer, Answer])[]) =>
  [triples.map(([gold]) => gold), triples.map(([, first]) => first), triples.map(([, , second]) => second)] as const;
type Gold = typeof anyCodes extends fc.Arbitrary<infer Codes> ? Codes : never;
type Answer = typeof anyVerdicts extends fc.Arbitrary<infer Verdicts> ? Verdicts : never;

describe("two classifiers compared", () => {
  it("differ by the difference of their figures", () => {
    fc.assert(
      fc.property(rows, (triples) => {
        const [gold, first, second] = columns(triples);
        const compared = compareClassifiers(gold, first, second, quick);
        const [one, other] = [agreementOf(gold, first, quick), agreementOf(gold, second, quick)];
        for (const facet of singles) {
          const { difference } = compared[facet];
          const [a, b] = [one[facet], other[facet]];
          if (!("absent" in difference) && !("absent" in a) && !("absent" in b))
            expect(difference.value).toBeCloseTo(a.value - b.value, 12);
          else expect("absent" in difference).toBe("absent" in a);
        }
        for (const facet of several) {
          const { difference } = compared[facet];
          const [a, b] = [one[`${facet}F1`], other[`${facet}F1`]];
          if (!("absent" in difference) && !("absent" in a) && !("absent" in b))
            expect(difference.value).toBeCloseTo(a.value - b.value, 12);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("do not differ from themselves", () => {
    fc.assert(
      fc.property(rows, (triples) => {
        const [gold, first] = columns(triples);
        const compared = compareClassifiers(gold, first, first, quick);
        for (const facet of singles) expect(compared[facet].mcnemar.exact).toBe(1);
        for (const facet of several) {
          const { permutation } = compared[facet];
          if (!("absent" in permutation)) expect([permutation.difference, permutation.p]).toEqual([0, 1]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("turn the sign when they change places, and keep McNemar's p value", () => {
    fc.assert(
      fc.property(rows, (triples) => {
        const [gold, first, second] = columns(triples);
        const [one, other] = [
          compareClassifiers(gold, first, second, quick),
          compareClassifiers(gold, second, first, quick),
        ];
        for (const facet of singles) {
          const [a, b] = [one[facet], other[facet]];
          expect(a.mcnemar.exact).toBe(b.mcnemar.exact);
          if (!("absent" in a.difference) && !("absent" in b.difference))
            expect(a.difference.value).toBeCloseTo(-b.difference.value, 12);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("are compared the same way for the same seed, which is named", () => {
    const [gold, first, second] = columns(fc.sample(rows, { numRuns: 1, seed: 3 })[0]!);
    const compare = () => compareClassifiers(gold, first, second, { ...quick, seed: 5 });
    expect(compare()).toEqual(compare());
    expect(compare().made).toMatchObject({ seed: 5, options: { permutations: 50 } });
  });

  it("over nothing differ by nothing that can be computed", () => {
    const { pillar, forms } = compareClassifiers([], [], []);
    for (const figure of [pillar.difference, forms.difference, forms.permutation])
      expect(figure).toMatchObject({ absent: "not-computable" });
  });

  it("survive JSON, so no figure is NaN or infinite", () => {
    fc.assert(
      fc.property(rows, (triples) => {
        const compared = compareClassifiers(...columns(triples), quick);
        expect(JSON.parse(JSON.stringify(compared))).toEqual(compared);
      }),
      { numRuns: 30 },
    );
  });
});
