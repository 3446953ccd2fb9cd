import fc from "fast-check";
import { expect, it } from "vitest";
import { type Design, fitLogistic } from "../../../../src/evaluation/classify/train/logistic.js";

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** A design of a few features, and answers of which some are left out (2). */
const tasks = fc.integer({ min: 4, max: 30 }).chain((rows) =>
  fc.record({
    answers: fc.array(fc.constantFrom(0, 1, 1, 0, 2), { minLength: rows, maxLength: rows }),
    columns: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: rows - 1 })), { minLength: 1, maxLength: 6 }),
    penalty: fc.double({ min: 1, max: 10, noNaN: true }),
  }),
);

function designOf(rows: number, columns: readonly (readonly number[])[], penalty: number): Design {
  return {
    rows,
    columns: columns.map((column) => Int32Array.from([...column].sort((one, other) => one - other))),
    penalties: new Float64Array(columns.length).fill(penalty),
  };
}

it("stops where no weight can be bettered: penalty and misfit balance for each", () => {
  fc.assert(
    fc.property(tasks, ({ answers, columns, penalty }) => {
      const design = designOf(answers.length, columns, penalty);
      const { prior, weights } = fitLogistic(design, Uint8Array.from(answers));
      const odds = new Float64Array(answers.length).fill(prior);
      design.columns.forEach((column, j) => {
        for (const row of column) odds[row]! += weights[j]!;
      });
      design.columns.forEach((column, j) => {
        const misfit = column.reduce(
          (sum, row) => sum + (answers[row] === 2 ? 0 : sigmoid(odds[row]!) - answers[row]!),
          0,
        );
        expect(penalty * weights[j]! + misfit).toBeCloseTo(0, 1);
      });
    }),
  );
});

it("gives the log-odds of the answers where there is nothing to go by", () => {
  const { prior } = fitLogistic(designOf(8, [], 1), Uint8Array.from([1, 1, 1, 1, 1, 1, 0, 0]));
  expect(prior).toBeCloseTo(Math.log(3), 2);
});

it("knows nothing of what is left out", () => {
  const design = designOf(6, [[0, 1, 5]], 1);
  const answers = [1, 1, 0, 0, 0];
  expect(fitLogistic(design, Uint8Array.from([...answers, 2]))).toEqual(
    fitLogistic(designOf(5, [[0, 1]], 1), Uint8Array.from(answers)),
  );
});

it("gives the same weights for the same data", () => {
  const design = designOf(
    4,
    [
      [0, 2],
      [1, 2, 3],
    ],
    2,
  );
  const answers = Uint8Array.from([1, 0, 1, 0]);
  expect(fitLogistic(design, answers)).toEqual(fitLogistic(design, answers));
});
