import type { RandomNumbers } from "../../agreement/random.js";
import { SyncError } from "../../../error.js";
import { exponentials } from "./exponential.js";
import type { WeightSampler } from "./weight-draws.js";

/** Draws tried before bounds count as too narrow for throwing the misfits away. */
const trials = 1000;

/** Steps of the walk between two draws, for each criterion. */
const stepsPerCriterion = 10;

/**
 * Weights between bounds, spread evenly. Lowest shares are set aside, the rest is dealt out evenly, and what breaks an upper
 * bound is thrown away, which is exact. Where that would throw away more than nineteen of twenty draws, a random walk goes through the
 * possible weights instead, moving weight between two criteria at a time (Gibbs sampling; compare Tervonen, van
 * Valkenhoef, Baştürk & Postmus 2013, EJOR 224(3), who walk in any direction).
 */
export function boundedWeights(
  open: readonly number[],
  bounds: readonly (readonly [number, number])[],
  random: RandomNumbers,
): WeightSampler {
  const lowest = bounds.map(([low]) => low);
  const rest = 1 - lowest.reduce((sum, low) => sum + low, 0);
  const room = bounds.map(([low, high]) => high - low);
  const total = room.reduce((sum, each) => sum + each, 0);
  const isSound = bounds.every(([low, high]) => low >= 0 && high >= low && high <= 1);
  if (!isSound || rest < 0 || total < rest)
    throw new SyncError("parameter-out-of-range", {
      parameter: "weights.bounds",
      value: JSON.stringify(bounds),
      needs: "shares from 0 to 1, the lowest summing to 1 at most and the highest to 1 at least",
    });
  const drawn = new Float64Array(open.length);
  const fill = exponentials(random);
  const attempt = (): boolean => {
    fill(drawn, drawn.length);
    let sum = 0;
    for (let index = 0; index < drawn.length; index++) sum += drawn[index]!;
    for (let index = 0; index < drawn.length; index++) if ((drawn[index]! *= rest / sum) > room[index]!) return false;
    return true;
  };
  let kept = 0;
  for (let trial = 0; trial < trials; trial++) if (attempt()) kept++;
  const write = (into: Float64Array) => {
    open.forEach((place, index) => (into[place] = lowest[index]! + drawn[index]!));
  };
  if (kept * 20 >= trials)
    return {
      sampling: "exact",
      isContinuous: false,
      draw: (into) => {
        while (!attempt());
        write(into);
      },
    };
  room.forEach((each, index) => (drawn[index] = total === 0 ? 0 : (each * rest) / total));
  const step = () => {
    const one = random.below(drawn.length);
    const other = random.below(drawn.length);
    if (one === other) return;
    const both = drawn[one]! + drawn[other]!;
    const low = Math.max(0, both - room[other]!);
    const high = Math.min(room[one]!, both);
    drawn[one] = low + (high - low) * random.next();
    drawn[other] = both - drawn[one];
  };
  const walk = (steps: number) => {
    for (let index = 0; index < steps; index++) step();
  };
  walk(100 * stepsPerCriterion * drawn.length);
  return {
    sampling: "random-walk",
    isContinuous: false,
    draw: (into) => {
      walk(stepsPerCriterion * drawn.length);
      write(into);
    },
  };
}
