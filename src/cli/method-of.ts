import { everyMethod } from "../evaluation/compare/consensus/every-method.js";
import type { Method } from "../evaluation/compare/method.js";
import { dominance, electreOne, electreThree, prometheeOne } from "../evaluation/compare/methods/index.js";
import { normalizations } from "../evaluation/compare/normalizations/index.js";
import { messages } from "./messages.js";
import { nearest } from "./nearest.js";
import { Stop } from "./stop.js";

/** What can be asked for: every method with every scaling that suits it, save lexicographic order, which asks for more. */
function offeredMethods(): readonly Method[] {
  return [
    ...everyMethod(),
    dominance(),
    prometheeOne(),
    ...Object.values(normalizations).map((normalization) => electreOne({ normalization })),
    electreThree(),
  ];
}

/** The scaling of the literature, where it is not the first that a method comes with. */
const usualScaling: Readonly<Record<string, string>> = { topsis: "vector", "electre-one": "sum" };

/**
 * A method by its id, or by its id and a scaling: `topsis`, `weighted-sum:linear`.
 *
 * @throws {@link Stop} for a method or a scaling that there is not.
 */
export function methodOf(written: string): Method {
  const [id = "", scaling] = written.split(":");
  const all = offeredMethods();
  const own = all.filter((method) => method.id === id);
  const known = [...new Set(all.map((method) => method.id))];
  if (own.length === 0) throw new Stop(2, messages.unknownValue("--method", id, known, nearest(id, known)));
  const scalings = own.map(scalingOf);
  const wanted = scaling ?? usualScaling[id];
  const found = wanted === undefined ? own[0] : own[scalings.indexOf(wanted)];
  if (found === undefined) {
    const possible = scalings.map((each) => (each === undefined ? id : `${id}:${each}`));
    throw new Stop(2, messages.unknownValue("--method", written, possible));
  }
  return found;
}

/** The id of the scaling among the parameters of a method. */
function scalingOf({ parameters: { normalization } }: Method): string | undefined {
  return typeof normalization === "string" ? normalization : undefined;
}
