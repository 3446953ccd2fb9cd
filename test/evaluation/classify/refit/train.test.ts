import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  classifier,
  classify,
  components,
  isComputable,
  type LabelledProgram,
  SyncError,
  train,
  type TrainOptions,
} from "../../../../src/index.js";
import { shippedConvention, withoutFarmers } from "./made-programs.js";

const options: TrainOptions = { resamples: 400, data: "made programs", date: "2026-11-25" };
const trained = train(withoutFarmers, options);
const fewer = withoutFarmers.filter((_, i) => i % 2 === 0);

describe("training on programs that are coded by another convention", () => {
  const farmers = "Kursus pengolahan singkong bagi kelompok petani";

  it("learns the convention", () => {
    const own = classifier(trained.options);
    expect(classify(farmers).relevant.value).toBe(true);
    expect(own.classify(farmers).relevant.value).toBe(false);
    expect(own.classify("Kursus pengolahan singkong bagi pelaku usaha mikro").relevant.value).toBe(true);
  });

  it("says so, with an interval above nothing", () => {
    const { relevant } = trained.gain.facets;
    expect(relevant.before).toBe(0.5);
    expect(isComputable(relevant.difference) && relevant.difference.low).toBeGreaterThan(0.2);
    expect([trained.gain.better, relevant.better]).toEqual(["after", "after"]);
    expect(trained.gain.advice.en).toMatch(/^Use the trained numbers/);
  });

  it("gives numbers whose evidence adds up as always", () => {
    const [best] = classifier(trained.options).classify(farmers).relevant.candidates;
    const odds = best!.evidence.reduce((sum, { weight }) => sum + weight, best!.prior);
    expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(best!.probability, 4);
  });

  it("gives the same numbers, gain and counts whatever the order of the programs", () => {
    const { options: sorted, gain, examples } = train(fewer, options);
    fc.assert(
      fc.property(fc.shuffledSubarray([...fewer], { minLength: fewer.length }), (shuffled) => {
        const again = train(shuffled, options);
        expect([again.options, again.gain, again.examples]).toEqual([sorted, gain, examples]);
      }),
      { numRuns: 1 },
    );
  }, 120_000);

  it("gives the same numbers whatever the seed, which moves intervals alone", () => {
    const { options: one, gain: first } = train(fewer, { ...options, seed: 1 });
    const { options: other, gain: second } = train(fewer, { ...options, seed: 2 });
    expect(one).toEqual(other);
    expect(first.mean.after).toBe(second.mean.after);
  }, 60_000);

  it("survives JSON", () => {
    const again = JSON.parse(JSON.stringify(trained)) as typeof trained;
    expect(again).toEqual(trained);
    expect(classifier(again.options).classify(farmers)).toEqual(classifier(trained.options).classify(farmers));
  });

  it("starts from other numbers where they are given", () => {
    const again = train(fewer, { ...options, weights: trained.options.weights! });
    expect(again.gain.facets.relevant.before).toBe(1);
    expect(again.gain.better).not.toBe("after");
    expect(again.made.options["startedFrom"]).toMatchObject({ data: "made programs" });
  }, 60_000);
});

describe("training on programs that are coded as the shipped numbers would", () => {
  const same = train(shippedConvention, options);

  it("claims no gain", () => {
    expect(same.gain.better).not.toBe("after");
    expect(same.gain.mean.before).toBe(1);
    expect(same.gain.advice.en).toMatch(/^Keep the numbers/);
    expect(same.gain.advice.id).toMatch(/^Tetap gunakan angka semula/);
  });

  it("leaves relevance alone where examples of one kind are missing, and says so", () => {
    expect(same.corrected).not.toContain("relevant");
    expect(same.findings.map(({ code }) => code)).toContain("relevance-not-learned");
  });

  it("leaves probabilities and acceptance as they were, and says so", () => {
    expect(same.calibrated).toEqual([]);
    expect(same.findings.map(({ code }) => code)).toContain("calibration-kept");
  });
});

describe("examples that cannot be learned from", () => {
  const bad: readonly (readonly [code: string, example: unknown])[] = [
    ["not-a-program", { program: { name: "  " }, coding: { relevant: true } }],
    ["not-a-program", {}],
    ["not-labelled", { program: "Bazar UMKM" }],
    ["not-labelled", { program: "Bazar UMKM", coding: { forms: [] } }],
    ["unknown-label", { program: "Bazar UMKM", coding: { pillar: "tourism" } }],
    ["unknown-label", { program: "Bazar UMKM", coding: { relevant: true, forms: "licensing!" } }],
    ["irrelevant-but-coded", { program: "Bazar UMKM", coding: { relevant: false, pillar: "msme" } }],
  ];

  it.each(bad)("are rejected: %s, %j", (code, example) => {
    const { rejected, examples } = train([example as LabelledProgram]);
    expect(rejected.map(({ row, findings }) => [row, findings[0]?.code])).toEqual([[1, code]]);
    expect(examples).toMatchObject({ given: 1, used: 0, rejected: 1 });
  });

  it("are rejected with all their copies where the same text has different codes", () => {
    const { rejected } = train([
      { program: "Bazar UMKM", coding: { relevant: true } },
      { program: "Temu bisnis", coding: { relevant: true } },
      { program: "BAZAR  umkm", coding: { relevant: false } },
    ]);
    expect(rejected.map(({ row, findings }) => [row, findings[0]?.code])).toEqual([
      [1, "contradictory-labels"],
      [3, "contradictory-labels"],
    ]);
  });

  it("are not those that leave a facet open, or carry their codes themselves", () => {
    const coding = { relevant: true, by: "Ani", because: "kasus 4" };
    const { examples } = train([
      { program: { name: "Bazar UMKM", coding } },
      { program: "Bazar UMKM", coding: { pillar: "msme" } },
    ]);
    expect(examples).toMatchObject({ used: 2, relevant: 2, groups: 1 });
  });
});

describe("examples that are nothing", () => {
  it("are rejected, and the others are learned from", () => {
    const nothing = [undefined, null, 5] as unknown as readonly LabelledProgram[];
    const { examples, rejected } = train([...fewer, ...nothing], options);
    expect(examples.used).toBe(fewer.length);
    expect(rejected.map(({ row, findings }) => [row, findings[0]?.code])).toEqual(
      nothing.map((_, i) => [fewer.length + 1 + i, "not-a-program"]),
    );
  });
});

describe("programs that all have one pillar", () => {
  const alike = fewer.map(({ program }) => ({ program, coding: { relevant: true, pillar: "msme" as const } }));
  const { findings, gain } = train(alike, options);

  it("teach nothing about pillars, which is said", () => {
    expect(findings.map(({ code }) => code)).toContain("pillars-not-learned");
  });

  it("change no answer, which is said without an interval of nothing", () => {
    expect(gain.advice.en).toBe("Keep the numbers that you had: on programs left out no answer changed.");
    expect(gain.advice.id).toBe(
      "Tetap gunakan angka semula: pada program yang disisihkan tidak ada jawaban yang berubah.",
    );
  });
});

describe("too few examples", () => {
  it("change nothing, and are told", () => {
    const { options: kept, gain, findings } = train(withoutFarmers.slice(0, 20), { target: 0.9 });
    expect(kept).toEqual({ target: 0.9 });
    expect(findings.map(({ code }) => code)).toEqual(["too-few-examples"]);
    expect(gain.better).toBe("not-decided");
    expect(isComputable(gain.mean.difference)).toBe(false);
  });

  it("of groups leave the gain open", () => {
    const { gain, findings } = train(
      fewer.map((example) => ({ ...example, group: "one" })),
      options,
    );
    expect(isComputable(gain.mean.difference)).toBe(false);
    expect(findings.map(({ code }) => code)).toContain("one-group-only");
  }, 60_000);
});

describe("concepts of one's own", () => {
  it("are learned like the library's", () => {
    const digital = {
      ...components[1],
      id: "digital",
      label: { en: "Digital", id: "Digital" },
      terms: { en: { strong: [], weak: [] }, id: { strong: ["lokapasar"], weak: [] } },
    };
    const concepts = { component: [...components, digital] };
    const examples = withoutFarmers
      .filter(({ coding }) => coding?.relevant)
      .map((example, i) => ({
        ...example,
        program: {
          name: `${(example.program as { name: string }).name}${i % 3 === 0 ? " lewat siaran langsung" : ""}`,
        },
        coding: { relevant: true, components: i % 3 === 0 ? ["digital"] : [] } as unknown as LabelledProgram["coding"],
      })) as readonly LabelledProgram[];
    const { options: own, gain } = train(examples, { ...options, concepts });
    expect(gain.facets.components.better).toBe("after");
    expect(classifier(own).classify("Pendampingan usaha mikro lewat siaran langsung").components.value).toContain(
      "digital",
    );
    expect(own.weights!.outputs).toContain("component.digital");
  }, 60_000);
});

describe("a caller's mistake", () => {
  it.each([
    ["one fold", { folds: 1 }, "parameter-out-of-range"],
    ["half a fold", { folds: 2.5 }, "parameter-out-of-range"],
    ["a negative seed", { seed: -1 }, "parameter-out-of-range"],
    ["certainty", { confidence: 1 }, "parameter-out-of-range"],
    ["a target that is no share", { target: 1.5 }, "unknown-option"],
    ["weights cut short", { weights: { ...trained.options.weights!, priors: [] } }, "weights-do-not-fit"],
  ] satisfies readonly (readonly [string, TrainOptions, string])[])("throws: %s", (_, mistake, reason) => {
    expect(() => train(fewer, mistake)).toThrow(expect.objectContaining({ reason }) as SyncError);
  });
});
