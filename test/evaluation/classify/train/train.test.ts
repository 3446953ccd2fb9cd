import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastCertainty } from "../../../../src/evaluation/classify/acceptance.js";
import { outputName, outputsOf, shippedAnswers } from "../../../../src/evaluation/classify/outputs.js";
import { answersOf, type Example, mainAnswersOf } from "../../../../src/evaluation/classify/train/example.js";
import { foldsOf } from "../../../../src/evaluation/classify/train/folds.js";
import { fitWeights } from "../../../../src/evaluation/classify/train/train.js";
import { vocabularyOf } from "../../../../src/evaluation/classify/train/vocabulary.js";
import { shippedWeights } from "../../../../src/evaluation/classify/weights/shipped.js";
import { classifier, SyncError } from "../../../../src/index.js";
import { indonesia, indonesiaReviewed } from "../../../../src/samples/index.js";

type Case = Example["coding"] & { readonly text: Example["program"] };

/** What we may show: the reviewed sample and the cases in our own words. */
const codings = new Map(indonesiaReviewed.map(({ id, coding }) => [id, coding]));
const examples: readonly Example[] = [
  ...indonesia.map((program) => ({ program, coding: codings.get(program.id!)! })),
  ...readdirSync("test/cases")
    .filter((file) => file.endsWith(".json") && file !== "known-misses.json")
    .flatMap((file) => JSON.parse(readFileSync(`test/cases/${file}`, "utf8")) as readonly Case[])
    .map(({ text, ...coding }) => ({ program: text, coding })),
];
const trained = fitWeights(examples, { folds: 3, phrases: 200, data: "samples and cases", date: "2026-11-25" });

describe("folds", () => {
  it("part no group, and differ in size by no more than the largest group", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 2, max: 5 }),
        (groups, count) => {
          const folds = foldsOf(groups, count);
          groups.forEach((group, i) => {
            expect(folds[i]).toBe(folds[groups.indexOf(group)]);
          });
          const sizes = Array.from({ length: count }, (_, fold) => folds.filter((own) => own === fold).length);
          const largest = Math.max(...groups.map((group) => groups.filter((own) => own === group).length));
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(largest);
        },
      ),
    );
  });
});

describe("answers of examples", () => {
  const outputs = outputsOf(shippedAnswers);
  const irrelevant: Example = { program: { name: "x" }, coding: { relevant: false } };
  const relevant: Example = {
    program: { name: "x" },
    coding: { pillar: "msme", strategies: ["market-access", "coordination"] },
  };
  const answers = (example: Example) =>
    Object.fromEntries(outputs.map((output) => [outputName(output), answersOf([example], output)[0]]));

  it("of an irrelevant program tell relevance and nothing else", () => {
    const { "relevant.yes": relevance, ...others } = answers(irrelevant);
    expect(relevance).toBe(0);
    expect(new Set(Object.values(others))).toEqual(new Set([2]));
  });

  it("take a pillar for relevance, and leave open what nobody coded", () => {
    expect(answers(relevant)).toMatchObject({
      "relevant.yes": 1,
      "pillar.msme": 1,
      "pillar.ecosystem": 0,
      "strategy.coordination": 1,
      "form.financing": 2,
    });
  });

  it("know the main strategy from the others", () => {
    expect([...mainAnswersOf([relevant, irrelevant], "market-access")]).toEqual([1, 2]);
    expect([...mainAnswersOf([relevant], "coordination")]).toEqual([0]);
  });
});

describe("a vocabulary", () => {
  it("holds no word that only one group uses", () => {
    const of = (group: string): Example => ({ program: { name: "Pelatihan tenun ulos" }, coding: {}, group });
    const limits = { examples: 2, groups: 2 };
    expect(vocabularyOf([of("one"), of("one")], limits)).toEqual([]);
    expect(vocabularyOf([of("one"), of("two")], limits)).toContain("id~tenun");
  });
});

describe("fitted numbers", () => {
  it("are the same for the same examples", () => {
    expect(
      fitWeights(examples, { folds: 3, phrases: 200, data: "samples and cases", date: "2026-11-25" }).weights,
    ).toEqual(trained.weights);
  });

  it("tell pillars of texts they have not seen far better than the commonest pillar would", () => {
    const relevant = examples.filter(({ coding }) => coding.pillar != null);
    const commonest = relevant.filter(({ coding }) => coding.pillar === "msme").length / examples.length;
    expect(trained.figures[0]!.pillar).toBeGreaterThan(commonest + 0.1);
  });

  it("work in a classifier, which says what they were fitted on", () => {
    const own = classifier({ weights: trained.weights });
    const { pillar, made } = own.classify("Kredit usaha rakyat bagi usaha mikro");
    expect(pillar.value).toBe("financial-institutions");
    expect(made.options).toMatchObject({ weights: { data: "samples and cases", date: "2026-11-25" } });
  });

  it("keep weights of their own for no more phrases than allowed", () => {
    expect(trained.weights.phrases.length).toBeLessThanOrEqual(200);
  });

  it("are refused when a line is cut short", () => {
    const [[name, letters], ...others] = trained.weights.groups as [
      readonly [string, string],
      ...(readonly [string, string])[],
    ];
    const weights = { ...trained.weights, groups: [[name, letters.slice(1)] as const, ...others] };
    expect(() => classifier({ weights })).toThrow(SyncError);
  });

  it("are not fitted to a handful of examples", () => {
    expect(() => fitWeights(examples.slice(0, 20))).toThrow(/too few/);
  });

  it.each(["relevant", "pillar", "strategy", "form", "component"] as const)(
    "ask more certainty for a higher share of right answers on %s",
    (facet) => {
      const certainties = shippedWeights.acceptance[facet].map(([target]) =>
        leastCertainty(shippedWeights, facet, target),
      );
      expect(certainties).toEqual([...certainties].sort((one, other) => one - other));
      expect(leastCertainty(shippedWeights, facet, 0.9999)).toBe(Infinity);
    },
  );
});
