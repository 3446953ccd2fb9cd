import { describe, expect, it } from "vitest";
import { shippedWeights } from "../../../../src/evaluation/classify/weights/shipped.js";
import { readWeights } from "../../../../src/index.js";
import { knowledge } from "../../../../src/stamp.js";

const own = { ...shippedWeights, knowledge };
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("trained numbers that are read back", () => {
  it.each([
    ["the weights alone", own],
    ["options of a classifier", { weights: own, target: 0.9 }],
    ["all that training returned", { options: { weights: own }, gain: {} }],
  ])("may be %s", (_, written) => {
    expect(readWeights(throughJson(written))).toEqual({ ok: true, weights: own, findings: [] });
  });

  it("are taken with a warning where they were trained beside other knowledge", () => {
    const { ok, findings } = readWeights({ ...own, knowledge: "0123456789abcdef" });
    expect([ok, ...findings.map(({ code, severity }) => `${severity} ${code}`)]).toEqual([
      true,
      "warning weights-of-other-knowledge",
    ]);
  });

  it.each([
    ["nothing", null],
    ["a text", "weights"],
    ["a list", []],
    ["options without weights", { target: 0.9 }],
    ["a line cut short", { ...own, groups: [["pillar.msme.strong", "PPP"]] }],
    ["a prior too few", { ...own, priors: own.priors.slice(1) }],
    ["a prior that is no number", { ...own, priors: own.priors.map(() => null) }],
    ["a step of nothing", { ...own, step: 0 }],
    ["no thresholds", { ...own, thresholds: {} }],
    ["a certainty that is no share", { ...own, acceptance: { ...own.acceptance, pillar: [[0.9, 7]] } }],
    ["a stamp that is no text", { ...own, knowledge: 7 }],
  ])("are refused: %s", (_, written) => {
    const { ok, findings } = readWeights(written);
    expect([ok, findings[0]?.code]).toEqual([false, "weights-not-readable"]);
  });
});
