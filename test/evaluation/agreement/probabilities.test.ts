import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brierScore, brierScoreOverLabels } from "../../../src/evaluation/agreement/brier-score.js";
import { calibrationOf } from "../../../src/evaluation/agreement/calibration.js";
import { logLoss, logLossOverLabels } from "../../../src/evaluation/agreement/log-loss.js";
import { isComputable } from "../../../src/evaluation/agreement/not-computable.js";
import { atAccuracy, atCoverage, riskCoverageOf } from "../../../src/evaluation/agreement/risk-coverage.js";
import reference from "./reference.json" with { type: "json" };

const { binary, multiclass, riskCoverage } = reference;
const zip = (probabilities: readonly number[], right: readonly boolean[]) =>
  probabilities.map((probability, row) => ({ probability, right: right[row]! }));
const forecasts = zip(binary.probabilities, binary.right);
const labelForecasts = multiclass.gold.map((gold, row) => ({
  gold,
  probabilities: Object.fromEntries(multiclass.labels.map((label, i) => [label, multiclass.probabilities[row]![i]!])),
}));
const anyForecasts = fc.array(
  fc.record({ probability: fc.integer({ min: 0, max: 20 }).map((n) => n / 20), right: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);

describe("the Brier score", () => {
  it("is scikit-learn 1.9.1's on these data", () => {
    expect(brierScore(forecasts)).toBeCloseTo(binary.brier, 12);
  });

  it("over labels is scikit-learn 1.9.1's (scale_by_half=False) on these data", () => {
    expect(brierScoreOverLabels(labelForecasts)).toBeCloseTo(multiclass.brier, 12);
  });

  it("over two labels is twice that of one", () => {
    const overLabels = forecasts.map(({ probability, right }) => ({
      probabilities: { yes: probability, no: 1 - probability },
      gold: right ? "yes" : "no",
    }));
    expect(brierScoreOverLabels(overLabels)).toBeCloseTo(2 * binary.brier, 12);
  });

  it("counts a right label that was not named as called impossible", () => {
    expect(brierScoreOverLabels([{ probabilities: { msme: 1 }, gold: "constructor" }])).toBe(2);
  });

  it("refuses what is no probability", () => {
    expect(() => brierScore([{ probability: 1.2, right: true }])).toThrow(
      expect.objectContaining({ reason: "parameter-out-of-range" }) as Error,
    );
  });
});

describe("the log loss", () => {
  it("is scikit-learn 1.9.1's on these data", () => {
    expect(logLoss(forecasts)).toBeCloseTo(binary.logLoss, 12);
  });

  it("over labels is scikit-learn 1.9.1's on these data", () => {
    expect(logLossOverLabels(labelForecasts)).toBeCloseTo(multiclass.logLoss, 12);
  });

  it("has no finite value where something impossible came true", () => {
    expect(logLoss([{ probability: 1, right: false }])).toMatchObject({ absent: "not-computable" });
    expect(logLossOverLabels([{ probabilities: {}, gold: "toString" }])).toMatchObject({ absent: "not-computable" });
  });
});

describe("calibration", () => {
  it("puts a probability at the edge of a bin into the bin that begins there, also where products are rounded", () => {
    const at = (probability: number, count: number) =>
      calibrationOf([{ probability, right: true }], count).bins.find(({ n }) => n === 1)?.from;
    for (const count of [7, 10, 49, 100])
      for (let place = 0; place < count; place++) expect(at(place / count, count)).toBe(place / count);
  });

  it("has the expected calibration error that numpy gives on these data", () => {
    expect(calibrationOf(forecasts).error).toBeCloseTo(binary.error, 12);
  });

  it("has scikit-learn 1.9.1's calibration curve on these data", () => {
    const { bins } = calibrationOf(binary.curve.rows.map((row) => forecasts[row]!));
    const filled = bins.filter(({ n }) => n > 0);
    expect(filled.map(({ right }) => (right as { value: number }).value)).toEqual(
      binary.curve.right.map((share) => expect.closeTo(share, 12) as number),
    );
    expect(filled.map(({ stated }) => stated)).toEqual(
      binary.curve.stated.map((mean) => expect.closeTo(mean, 12) as number),
    );
  });

  it("puts every forecast into one bin, 1 into the last", () => {
    fc.assert(
      fc.property(anyForecasts, fc.integer({ min: 1, max: 25 }), (rows, count) => {
        const { n, bins } = calibrationOf([...rows, { probability: 1, right: true }], count);
        expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(n);
        expect(bins).toHaveLength(count);
      }),
    );
  });

  it("has no error when the sure are right", () => {
    expect(
      calibrationOf([
        { probability: 1, right: true },
        { probability: 0, right: false },
      ]).error,
    ).toBe(0);
  });

  it("says which bins are empty", () => {
    expect(calibrationOf([{ probability: 0.95, right: true }]).bins[0]).toMatchObject({
      n: 0,
      stated: { absent: "not-computable" },
      right: { absent: "not-computable" },
    });
  });

  it("says over no forecasts that there are none", () => {
    const { n, error, brier, logLoss: loss } = calibrationOf([]);
    expect(n).toBe(0);
    for (const figure of [error, brier, loss]) expect(figure).toMatchObject({ absent: "not-computable" });
  });
});

describe("risk and coverage", () => {
  it("have the area that numpy gives on these data without ties", () => {
    expect(riskCoverageOf(zip(riskCoverage.probabilities, riskCoverage.right)).area).toBeCloseTo(riskCoverage.area, 12);
  });

  it("take answers that are equally sure together", () => {
    // One sure and right, then two ties of which one is wrong: risks 0, 1/4 (expected), 1/3.
    const rows = zip([0.9, 0.5, 0.5], [true, false, true]);
    const { points, area } = riskCoverageOf(rows);
    expect(points.map(({ accepted, right }) => [accepted, right])).toEqual([
      [1, 1],
      [3, 2],
    ]);
    expect(area).toBeCloseTo((0 + 1 / 4 + 1 / 3) / 3, 12);
  });

  it("do not care about the order of rows", () => {
    fc.assert(
      fc.property(anyForecasts, (rows) => {
        expect(riskCoverageOf([...rows].reverse())).toEqual(riskCoverageOf(rows));
      }),
    );
  });

  it("end with everything accepted, at the share that is wrong", () => {
    fc.assert(
      fc.property(anyForecasts, (rows) => {
        const last = riskCoverageOf(rows).points.at(-1);
        expect(last).toMatchObject({ coverage: 1, risk: rows.filter(({ right }) => !right).length / rows.length });
      }),
    );
  });

  it("give at a coverage at least that coverage, and at an accuracy at least that accuracy", () => {
    fc.assert(
      fc.property(anyForecasts, fc.integer({ min: 1, max: 100 }), (rows, percent) => {
        const curve = riskCoverageOf(rows);
        const covered = atCoverage(curve, percent / 100);
        expect(isComputable(covered) && covered.coverage).toBeGreaterThanOrEqual(percent / 100);
        const accurate = atAccuracy(curve, percent / 100);
        const best = Math.max(...curve.points.map(({ risk }) => 1 - risk));
        if (isComputable(accurate)) expect(accurate.right / accurate.accepted).toBeGreaterThanOrEqual(percent / 100);
        else expect(best).toBeLessThan(percent / 100 + 1e-12);
      }),
    );
  });

  it("have no point that is right often enough when all are wrong", () => {
    expect(atAccuracy(riskCoverageOf(zip([0.9], [false])), 0.5)).toMatchObject({ absent: "not-computable" });
  });

  it("say over no forecasts that there are none", () => {
    const curve = riskCoverageOf([]);
    for (const figure of [curve.area, atCoverage(curve, 0.5), atAccuracy(curve, 0.5)])
      expect(figure).toMatchObject({ absent: "not-computable" });
  });
});
