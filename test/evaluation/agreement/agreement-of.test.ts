import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/evaluation/agreement/agreement-of.js";
import type { Codes } from "../../../src/evaluation/agreement/codes.js";
import type { Verdicts } from "../../../src/evaluation/agreement/verdicts.js";
import type { Classification } from "../../../src/evaluation/classify/classification.js";
import { anyCodes, anyVerdicts } from "./generated-rows.js";

const fair: Codes = {
  relevant: true,
  pillar: "msme",
  strategies: ["market-access"],
  forms: ["market-access"],
  components: ["market-access"],
};
const permit: Codes = {
  relevant: true,
  pillar: "ecosystem",
  strategies: ["business-opportunity", "coordination"],
  forms: ["licensing"],
  components: [],
};
const clinic: Codes = { relevant: false, pillar: null, strategies: [], forms: [], components: [] };
const rows = fc.array(fc.tuple(anyCodes, anyVerdicts), { minLength: 1, maxLength: 40 });
const quick = { resamples: 20 };

/** The value of a figure, or null where it cannot be computed, as the measuring script prints it. */
const valueOf = (figure: unknown) =>
  typeof figure === "object" && figure !== null && "value" in figure ? (figure.value as number) : null;

/** The figures that the issue judges by, counted in one plain loop: the definitions of the measuring script. */
function measured(gold: readonly Codes[], answers: readonly Verdicts[]) {
  const share = { relevant: [0, 0], pillar: [0, 0], given: [0, 0], main: [0, 0], accepted: [0, 0] };
  const add = (name: keyof typeof share, right: boolean) => {
    share[name][1]!++;
    if (right) share[name][0]!++;
  };
  const counts = { strategies: [0, 0], forms: [0, 0], components: [0, 0] };
  const bins = Array.from({ length: 10 }, () => ({ of: 0, stated: 0, right: 0 }));
  gold.forEach((label, row) => {
    const verdicts = answers[row]!;
    const says = verdicts.relevant.value;
    const pillarRight = (says ? verdicts.pillar.value : null) === label.pillar;
    add("relevant", says === label.relevant);
    add("pillar", pillarRight);
    const best = verdicts.pillar.candidates[0];
    if (label.relevant) {
      add("given", best?.id === label.pillar);
      add("main", verdicts.strategies.candidates[0]?.id === label.strategies[0]);
    }
    for (const facet of ["strategies", "forms", "components"] as const) {
      const found: readonly string[] = says ? verdicts[facet].value : [];
      const hits = found.filter((id) => (label[facet] as readonly string[]).includes(id)).length;
      counts[facet][0]! += 2 * hits;
      counts[facet][1]! += found.length + label[facet].length;
    }
    if (verdicts.relevant.decision === "accept" && verdicts.pillar.decision === "accept") add("accepted", pillarRight);
    if (label.relevant && says && best) {
      const bin = bins[Math.min(9, Math.floor(best.probability * 10))]!;
      bin.of++;
      bin.stated += best.probability;
      if (best.id === label.pillar) bin.right++;
    }
  });
  const ratio = ([part, whole]: readonly number[]) => (whole === 0 ? null : part! / whole!);
  const stated = bins.reduce((sum, bin) => sum + bin.of, 0);
  return {
    relevant: ratio(share.relevant),
    pillar: ratio(share.pillar),
    pillarGivenRelevant: ratio(share.given),
    mainStrategy: ratio(share.main),
    strategiesF1: ratio(counts.strategies),
    formsF1: ratio(counts.forms),
    componentsF1: ratio(counts.components),
    acceptedRight: ratio(share.accepted),
    coverage: share.accepted[1]! / gold.length,
    calibrationError:
      stated === 0 ? null : bins.reduce((sum, bin) => sum + Math.abs(bin.stated - bin.right), 0) / stated,
  };
}

describe("the headline figures", () => {
  it("are those of the measuring script", () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const [gold, answers] = [pairs.map(([codes]) => codes), pairs.map(([, verdicts]) => verdicts)];
        const found = agreementOf(gold, answers, quick);
        if ("absent" in found.accepted || "absent" in found.calibration) throw new Error("computable");
        const { error } = found.calibration.pillar;
        expect({
          relevant: valueOf(found.relevant),
          pillar: valueOf(found.pillar),
          pillarGivenRelevant: valueOf(found.pillarGivenRelevant),
          mainStrategy: valueOf(found.mainStrategy),
          strategiesF1: valueOf(found.strategiesF1),
          formsF1: valueOf(found.formsF1),
          componentsF1: valueOf(found.componentsF1),
          acceptedRight: valueOf(found.accepted.right),
          coverage: valueOf(found.accepted.coverage),
          calibrationError: typeof error === "number" ? error : null,
        }).toEqual(measured(gold, answers));
      }),
    );
  });

  it("of codes against themselves are perfect", () => {
    const { relevant, pillar, pillarGivenRelevant, mainStrategy, strategiesF1, formsF1, componentsF1 } = agreementOf(
      [fair, permit, clinic],
      [fair, permit, clinic],
    );
    for (const figure of [relevant, pillar, pillarGivenRelevant, mainStrategy, strategiesF1, formsF1, componentsF1])
      expect(valueOf(figure)).toBe(1);
  });

  it("do not care about the order of programs", () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const [one, other] = [pairs, [...pairs].reverse()].map((ordered) => {
          const gold = ordered.map(([codes]) => codes);
          const found = agreementOf(
            gold,
            ordered.map(([, verdicts]) => verdicts),
            quick,
          );
          return [
            found.relevant,
            found.pillar,
            found.mainStrategy,
            valueOf(found.formsF1),
            found.confusion,
            found.riskCoverage,
          ];
        });
        expect(one).toEqual(other);
      }),
    );
  });

  it("hold their estimate inside their interval", () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const found = agreementOf(
          pairs.map(([codes]) => codes),
          pairs.map(([, verdicts]) => verdicts),
          quick,
        );
        for (const figure of [found.relevant, found.pillar, found.mainStrategy, found.strategiesF1, found.formsF1]) {
          if ("absent" in figure) continue;
          expect(figure.low).toBeLessThanOrEqual(figure.value);
          expect(figure.high).toBeGreaterThanOrEqual(figure.value);
        }
      }),
    );
  });
});

describe("the agreement of a classification", () => {
  it("survives JSON, so no figure is NaN or infinite", () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const found = agreementOf(
          pairs.map(([codes]) => codes),
          pairs.map(([, verdicts]) => verdicts),
          quick,
        );
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });

  it("over nothing says of every figure that there are no rows", () => {
    const found = agreementOf([], []);
    expect(found.n).toBe(0);
    for (const figure of [
      found.relevant,
      found.pillar,
      found.strategiesF1,
      found.accepted,
      found.calibration,
      found.riskCoverage,
      found.sampleSize,
    ])
      expect(figure).toMatchObject({ absent: "not-computable" });
  });

  it("of bare codes has no probabilities to judge, and says so", () => {
    const { accepted, calibration, riskCoverage } = agreementOf([fair], [fair]);
    for (const figure of [accepted, calibration, riskCoverage])
      expect(figure).toMatchObject({
        absent: "not-computable",
        because: { en: expect.stringContaining("probabilities") as string },
      });
  });

  it("counts no code of a program that is called irrelevant", () => {
    const { labels } = agreementOf([fair], [{ ...fair, relevant: false }]);
    expect(labels.forms.labels.find(({ label }) => label === "market-access")).toMatchObject({ hit: 0, missed: 1 });
  });

  it("shows which pillar was taken for which, with none for irrelevant", () => {
    const { confusion } = agreementOf([fair, permit, clinic], [permit, permit, fair]);
    expect(confusion.pillar.labels).toEqual(["msme", "financial-institutions", "ecosystem", "none"]);
    expect(confusion.pillar.counts).toEqual([
      [0, 0, 1, 0],
      [0, 0, 0, 0],
      [0, 0, 1, 0],
      [1, 0, 0, 0],
    ]);
    expect(confusion.mainStrategy.n).toBe(2);
  });

  it("keeps a label that is not the library's own", () => {
    const own = { ...fair, forms: ["village-credit"] } as unknown as Codes;
    expect(agreementOf([own], [own]).labels.forms.labels.at(-1)).toMatchObject({ label: "village-credit", hit: 1 });
  });

  it("parts the rows by any key, each row once", () => {
    const { slices } = agreementOf([fair, permit, clinic], [fair, fair, clinic], {
      slices: { language: ["id", "id", "en"], source: ["a", "b", "c"] },
    });
    expect(slices["language"]!.map(({ key, n, pillar }) => [key, n, valueOf(pillar)])).toEqual([
      ["id", 2, 0.5],
      ["en", 1, 1],
    ]);
    expect(slices["source"]).toHaveLength(3);
  });

  it("says that a slice without relevant programs has no main strategy", () => {
    const { slices } = agreementOf([fair, clinic], [fair, clinic], { slices: { language: ["id", "en"] } });
    expect(slices["language"]!.find(({ key }) => key === "en")!.mainStrategy).toMatchObject({
      absent: "not-computable",
    });
  });

  it("is the same for the same seed, which it names", () => {
    const agree = () => agreementOf([fair, permit, clinic, fair], [fair, fair, clinic, permit], { seed: 7 });
    expect(agree()).toEqual(agree());
    expect(agree().made).toMatchObject({ seed: 7, options: { resamples: 2000, confidence: 0.95 } });
  });

  it("takes a person's word over the machine's candidates", () => {
    const verdict = <Value>(value: Value, best: string) => ({
      value,
      decision: "accept" as const,
      by: "person" as const,
      candidates: [{ id: best, probability: 0.9 }],
    });
    const answer: Verdicts = {
      program: {},
      relevant: verdict(true, "no"),
      pillar: verdict("msme" as const, "ecosystem"),
      strategies: verdict(["market-access" as const], "coordination"),
      forms: verdict([], "licensing"),
      components: verdict([], "training"),
    };
    const { pillarGivenRelevant, mainStrategy, calibration } = agreementOf([fair], [answer]);
    expect([valueOf(pillarGivenRelevant), valueOf(mainStrategy)]).toEqual([1, 1]);
    expect(calibration).toMatchObject({ absent: "not-computable" });
  });

  it.each([
    ["fewer answers than programs", () => agreementOf([fair], [])],
    ["ids in another order", () => agreementOf([{ ...fair, id: "a" }], [{ ...fair, id: "b" }])],
    ["keys that are not one a row", () => agreementOf([fair], [fair], { slices: { language: [] } })],
  ])("refuses %s", (_, agree) => {
    expect(agree).toThrow(expect.objectContaining({ reason: "rows-do-not-match" }) as Error);
  });

  it("takes every classification of the library", () => {
    const accepts: (answers: readonly Classification[]) => unknown = (answers) => agreementOf([], answers);
    expect(accepts([])).toMatchObject({ n: 0 });
  });
});
