import { expect, it } from "vitest";
import type { CueTable } from "../../../../src/evaluation/classify/cues.js";
import { lighten } from "../../../../src/evaluation/classify/train/lighten.js";

/** One group with three slots, and three phrases with two each. */
const table = { groups: ["pillar.msme.strong"], cues: [{}, {}, {}], masks: [] } as unknown as CueTable;
const fits = [
  { prior: -1, weights: Float64Array.from([0.01, 0.02, 0.03, 0.5, 0.1, 0, 0, 0.2, 0.3]) },
  { prior: 1, weights: Float64Array.from([0, 0, 0, 0, -0.15, 0.05, 0, 0, 0]) },
];

it("keeps the phrases that have most to say, and of these the weights that can be felt", () => {
  expect(lighten(fits, table, 2).map(({ weights }) => [...weights])).toEqual([
    [0.01, 0.02, 0.03, 0.5, 0, 0, 0, 0.2, 0.3],
    [0, 0, 0, 0, -0.15, 0, 0, 0, 0],
  ]);
  expect(lighten(fits, table, 1)[0]!.weights.slice(5)).toEqual(new Float64Array(4));
});

it("leaves priors and the fits it is given as they are", () => {
  const before = fits.map(({ weights }) => [...weights]);
  expect(lighten(fits, table, 1).map(({ prior }) => prior)).toEqual([-1, 1]);
  expect(fits.map(({ weights }) => [...weights])).toEqual(before);
});
