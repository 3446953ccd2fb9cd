import { describe, expect, it } from "vitest";
import { randomNumbers } from "../../../../src/evaluation/agreement/random.js";
import { exponentials } from "../../../../src/evaluation/compare/acceptability/exponential.js";

const count = 1_000_000;

function drawn(seed: number): Float64Array {
  const into = new Float64Array(count);
  exponentials(randomNumbers(seed))(into, count);
  return into;
}

describe("exponentials", () => {
  it("follow the exponential distribution (Kolmogorov and Smirnov, level 0.001)", () => {
    const sorted = drawn(1).sort();
    let widest = 0;
    sorted.forEach((value, place) => {
      const below = 1 - Math.exp(-value);
      widest = Math.max(widest, Math.abs(below - place / count), Math.abs(below - (place + 1) / count));
    });
    expect(widest).toBeLessThan(1.95 / Math.sqrt(count));
  });

  it("reach into the tail beyond the lowest layer as often as they should", () => {
    const beyond = drawn(2).filter((value) => value > 7.69711747013105).length / count;
    const share = Math.exp(-7.69711747013105);
    expect(Math.abs(beyond - share)).toBeLessThan(4 * Math.sqrt(share / count));
  });

  it("do not depend on each other", () => {
    const values = drawn(3);
    let sum = 0;
    for (let place = 1; place < count; place++) sum += (values[place]! - 1) * (values[place - 1]! - 1);
    expect(Math.abs(sum / count)).toBeLessThan(4 / Math.sqrt(count));
  });

  it("are the same for the same seed however they are cut into blocks", () => {
    const whole = new Float64Array(30);
    exponentials(randomNumbers(4))(whole, 30);
    const fill = exponentials(randomNumbers(4));
    const block = new Float64Array(10);
    const blocks = Array.from({ length: 3 }, () => {
      fill(block, 10);
      return [...block];
    });
    expect(blocks.flat()).toEqual([...whole]);
  });
});
