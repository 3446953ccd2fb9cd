import fc from "fast-check";
import { expect, it } from "vitest";
import { packed, unpacked } from "../../../src/evaluation/classify/weights/packed.js";

it("writes runs of nothing short", () => {
  expect(packed("PPPPPQPPR")).toBe("~%QPPR");
  expect(unpacked("~%QPPR")).toBe("PPPPPQPPR");
});

it("gives every line of weights back", () => {
  const weight = fc.oneof({ weight: 4, arbitrary: fc.constant(80) }, fc.integer({ min: 35, max: 125 }));
  fc.assert(
    fc.property(fc.array(weight, { maxLength: 300 }), (codes) => {
      const line = String.fromCharCode(...codes);
      expect(unpacked(packed(line))).toBe(line);
    }),
  );
});
