import type { RandomNumbers } from "../../agreement/random.js";
import { SyncError } from "../../../error.js";
import type { DecisionTable } from "../table.js";
import { boundedWeights } from "./bounded-weights.js";
import { exponentials, type Exponentials } from "./exponential.js";
import type { WeightSampler } from "./weight-draws.js";
import type { WeightSpace } from "./weight-space.js";

/**
 * @throws {@link SyncError} `unknown-id` for a criterion that is not compared, `parameter-out-of-range` for bounds that
 * leave no weights.
 */
export function weightSampler(table: DecisionTable, space: WeightSpace, random: RandomNumbers): WeightSampler {
  const shares = Float64Array.from(table.columns.map(({ weight }) => weight));
  if (space === "fixed")
    return {
      sampling: "none",
      isContinuous: false,
      draw: (into) => {
        into.set(shares);
      },
    };
  const ids = table.columns.map(({ id }) => id);
  const placeOf = (id: string): number => {
    const place = ids.indexOf(id);
    if (place === -1) throw new SyncError("unknown-id", { id, known: ids });
    return place;
  };
  // A weight of 0 says that a criterion does not count, whatever else is open.
  const open = ids.map((_, place) => place).filter((place) => shares[place]! > 0);
  const fill = exponentials(random);
  const evenly = evenWeights(open, fill);
  if (space === "free")
    return {
      sampling: "exact",
      isContinuous: true,
      draw: evenly,
      ...(open.length === ids.length && {
        drawBlock: (into: Float64Array) => {
          fill(into, into.length);
        },
      }),
    };
  if ("bounds" in space) {
    const bounds = open.map((place) => space.bounds[ids[place]!] ?? ([0, 1] as const));
    Object.keys(space.bounds).forEach(placeOf);
    return boundedWeights(open, bounds, random);
  }
  const groups = space.order.map((group) => (typeof group === "string" ? [group] : group).map(placeOf));
  const listed = groups.flat();
  if (new Set(listed).size !== listed.length)
    throw new SyncError("parameter-out-of-range", {
      parameter: "weights.order",
      value: JSON.stringify(space.order),
      needs: "every criterion once",
    });
  return {
    sampling: "exact",
    isContinuous: true,
    // Even weights are as likely in one order as in another, so putting them into the stated order keeps them even.
    draw: (into) => {
      evenly(into);
      const falling = Float64Array.from(listed, (place) => into[place]!)
        .sort()
        .reverse();
      let next = 0;
      for (const group of groups) {
        const own = falling.subarray(next, (next += group.length));
        const drawn = [...group].sort((a, b) => into[b]! - into[a]!);
        drawn.forEach((place, index) => (into[place] = own[index]!));
      }
    },
  };
}

/** Weights spread evenly over the places given. */
function evenWeights(open: readonly number[], fill: Exponentials): (into: Float64Array) => void {
  const count = open.length;
  const drawn = new Float64Array(count);
  const isWhole = open.every((place, index) => place === index);
  return (into) => {
    const target = isWhole ? into : drawn;
    fill(target, count);
    let sum = 0;
    for (let index = 0; index < count; index++) sum += target[index]!;
    const factor = 1 / sum;
    for (let index = 0; index < count; index++) target[index]! *= factor;
    if (!isWhole) for (let index = 0; index < count; index++) into[open[index]!] = drawn[index]!;
  };
}
