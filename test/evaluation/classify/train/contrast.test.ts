import { expect, it } from "vitest";
import { contrastedPenalties } from "../../../../src/evaluation/classify/train/contrast.js";

const answers = Uint8Array.from([1, 1, 1, 1, 0, 0, 0, 0, 2]);
const design = {
  rows: 9,
  columns: [[0, 1, 2, 3], [0, 4], [4, 5, 6, 7], [8]].map((column) => Int32Array.from(column)),
  penalties: Float64Array.from([3, 3, 3, 3]),
};

it("lets a feature weigh the more, the more unlike yes and no hold it", () => {
  const [apart, alike, against, unseen] = contrastedPenalties(design, answers);
  // ln(5 / 4) - ln(1 / 4) = ln 5, with 0.1 added
  expect(apart).toBeCloseTo(3 / (0.1 + Math.log(5)) ** 2, 9);
  expect(against).toBeCloseTo(apart!, 9);
  expect(alike).toBeCloseTo(3 / 0.1 ** 2, 9);
  expect(unseen).toBeCloseTo(alike!, 9);
});

it("goes by what rows count", () => {
  const counts = Float64Array.from([1, 1, 1, 1, 1, 1, 1, 1, 1]);
  expect(contrastedPenalties({ ...design, counts }, answers)).toEqual(contrastedPenalties(design, answers));
  const light = contrastedPenalties({ ...design, counts: counts.map(() => 0.1) }, answers);
  expect(light[0]).toBeGreaterThan(contrastedPenalties(design, answers)[0]!);
});

it("leaves penalties as they are where all answers are alike", () => {
  expect(contrastedPenalties(design, new Uint8Array(9).fill(1))).toEqual(design.penalties);
});
