import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confusionMatrix, worstConfusions } from "../../../src/evaluation/agreement/confusion-matrix.js";
import { matchScores, type MatchScores } from "../../../src/evaluation/agreement/match-scores.js";
import { isComputable } from "../../../src/evaluation/agreement/not-computable.js";
import { scoreLabels, scoreSingleLabels } from "../../../src/evaluation/agreement/score-labels.js";
import reference from "./reference.json" with { type: "json" };

const scores = ["precision", "recall", "f1", "jaccard"] as const;
const averages = ["micro", "macro", "weighted"] as const;
const { single, multi } = reference;

/** Not computable here is `nan` in scikit-learn with `zero_division=nan`. */
function expectClose(found: MatchScores[keyof MatchScores], value: number | string): void {
  if (typeof value === "string") expect(isComputable(found)).toBe(false);
  else expect(found).toBeCloseTo(value, 10);
}

describe("scores of one label a row", () => {
  const found = scoreSingleLabels(single.gold, single.predicted, single.labels);

  it.each(scores)("have each label's %s as in scikit-learn 1.9.1 on these data", (score) => {
    found.labels.forEach((label, i) => {
      // scikit-learn gives 0 to the Jaccard of label d, which has rows and is never right, as we do.
      expectClose(label[score], single.perLabel[score][i]!);
    });
  });

  it.each(averages)("have scikit-learn 1.9.1's %s averages on these data", (average) => {
    for (const score of scores) expectClose(found[average][score], single[average][score]);
  });

  it("have scikit-learn 1.9.1's accuracy as exact match and as micro-F1", () => {
    expect(found.exactMatch).toMatchObject({ value: single.accuracy, of: 60 });
    expect(found.micro.f1).toBeCloseTo(single.accuracy, 12);
  });
});

describe("scores of several labels a row", () => {
  const found = scoreLabels(multi.gold, multi.predicted, multi.labels);

  it.each(averages)("have scikit-learn 1.9.1's %s averages on these data", (average) => {
    for (const score of scores) expectClose(found[average][score], multi[average][score]);
  });

  it("have scikit-learn 1.9.1's F1 of each label on these data", () => {
    found.labels.forEach(({ f1 }, i) => {
      expect(f1).toBeCloseTo(multi.f1[i]!, 12);
    });
  });

  it("have scikit-learn 1.9.1's subset accuracy and mean Jaccard on these data", () => {
    expect(found.exactMatch).toMatchObject({ value: multi.exactMatch });
    expect(found.jaccard).toBeCloseTo(multi.jaccard, 12);
  });

  it("give no score to a label that nobody meant or gave, and leave it out of the mean", () => {
    const { labels, macro } = scoreLabels([["a"]], [["a"]], ["a", "b"]);
    expect(labels[1]!.f1).toMatchObject({ absent: "not-computable" });
    expect(macro.f1).toBe(1);
  });

  it("count a label named twice in a row once", () => {
    expect(scoreLabels([["a", "a"]], [["a"]])).toEqual(scoreLabels([["a"]], [["a", "a"]]));
  });

  it("say over no rows that there are none", () => {
    const { n, labels, micro, macro, weighted, exactMatch, jaccard } = scoreLabels([], []);
    expect([n, labels]).toEqual([0, []]);
    for (const figure of [
      ...[micro, macro, weighted].flatMap((average) => scores.map((score) => average[score])),
      exactMatch,
      jaccard,
    ])
      expect(figure).toMatchObject({ absent: "not-computable" });
  });

  it("refuse columns of different length", () => {
    expect(() => scoreLabels([[]], [])).toThrow(expect.objectContaining({ reason: "rows-do-not-match" }) as Error);
  });

  it("refuse a label that is not in the list, rather than losing it", () => {
    expect(() => scoreLabels([["c"]], [[]], ["a"])).toThrow(expect.objectContaining({ reason: "unknown-id" }) as Error);
  });
});

describe("laws of scores", () => {
  const rows = fc.array(fc.tuple(fc.subarray(["a", "b", "c", "d"]), fc.subarray(["a", "b", "c", "d"])), {
    minLength: 1,
  });
  const columns = (pairs: readonly (readonly [string[], string[]])[]) =>
    [pairs.map(([gold]) => gold), pairs.map(([, predicted]) => predicted)] as const;

  it("exchanging what is right and what was given exchanges precision and recall and leaves F1 and Jaccard", () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const [gold, predicted] = columns(pairs);
        const [one, other] = [scoreLabels(gold, predicted), scoreLabels(predicted, gold)];
        expect(isComputable(one.micro.precision)).toBe(isComputable(other.micro.recall));
        if (isComputable(one.micro.precision)) expect(one.micro.precision).toBe(other.micro.recall);
        expect([one.micro.f1, one.macro.f1, one.jaccard]).toEqual([other.micro.f1, other.macro.f1, other.jaccard]);
      }),
    );
  });

  it("the order of rows does not matter", () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const one = scoreLabels(...columns(pairs));
        const other = scoreLabels(...columns([...pairs].reverse()));
        expect({ ...other, jaccard: 0 }).toEqual({ ...one, jaccard: 0 });
        expect(other.jaccard).toBeCloseTo(one.jaccard as number, 12);
      }),
    );
  });

  it("the names of labels do not matter", () => {
    const renamed = (labels: readonly string[]) => labels.map((label) => `z${label}`);
    fc.assert(
      fc.property(rows, (pairs) => {
        const [gold, predicted] = columns(pairs);
        const { labels, ...one } = scoreLabels(gold, predicted);
        const other = scoreLabels(gold.map(renamed), predicted.map(renamed));
        expect(other).toEqual({ ...one, labels: labels.map((row) => ({ ...row, label: `z${row.label}` })) });
      }),
    );
  });

  it("F1 lies between Jaccard and 1, and both are 1 only together", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (hit, spurious, missed) => {
        fc.pre(hit + spurious + missed > 0);
        const { f1, jaccard } = matchScores({ hit, spurious, missed }) as { f1: number; jaccard: number };
        expect(f1).toBeGreaterThanOrEqual(jaccard);
        expect(f1 === 1).toBe(jaccard === 1);
      }),
    );
  });
});

describe("a confusion matrix", () => {
  it("is scikit-learn 1.9.1's on these data", () => {
    const { counts } = confusionMatrix(single.gold, single.predicted, single.labels);
    expect(counts).toEqual(single.confusion);
  });

  it("holds every row once", () => {
    const labels = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(fc.array(fc.tuple(labels, labels)), (pairs) => {
        const { n, counts } = confusionMatrix(
          pairs.map(([gold]) => gold),
          pairs.map(([, predicted]) => predicted),
        );
        expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(n);
      }),
    );
  });

  it("ranks the ways of being wrong, and leaves out being right", () => {
    const matrix = confusionMatrix(["a", "a", "b", "b", "b", "c"], ["a", "b", "c", "c", "a", "c"]);
    expect(worstConfusions(matrix)).toEqual([
      { gold: "b", predicted: "c", count: 2 },
      { gold: "a", predicted: "b", count: 1 },
      { gold: "b", predicted: "a", count: 1 },
    ]);
  });

  it("refuses a label that is not in the list, rather than losing the row", () => {
    expect(() => confusionMatrix(["a"], ["b"], ["a"])).toThrow(
      expect.objectContaining({ reason: "unknown-id" }) as Error,
    );
  });

  it("is not fooled by labels that are names of object properties", () => {
    const matrix = confusionMatrix(["__proto__", "constructor"], ["constructor", "constructor"]);
    expect(matrix).toEqual({
      labels: ["__proto__", "constructor"],
      counts: [
        [0, 1],
        [0, 1],
      ],
      n: 2,
    });
  });
});
