import { expect, test } from "vitest";
import { madeWith } from "../src/made.js";
import { knowledge, version } from "../src/stamp.js";

test("a result names the package, version, knowledge and options that made it", () => {
  expect(madeWith({ target: 0.9 })).toEqual({ package: "msme-sync", version, knowledge, options: { target: 0.9 } });
});

test("a result made without options says so", () => {
  expect(madeWith().options).toEqual({});
});

test("the seed stands where random numbers were drawn, zero too", () => {
  expect([madeWith({}, 0).seed, madeWith({}, 7).seed]).toEqual([0, 7]);
});

test("there is no seed where none was used", () => {
  expect("seed" in madeWith()).toBe(false);
});

test("what made a result is plain data", () => {
  const made = madeWith({ a: [1, "b"] }, 3);
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
});
