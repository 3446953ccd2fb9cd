import type { Output } from "../outputs.js";
import { acceptanceOf, bestThresholds } from "../train/accept.js";
import { calibrate, calibrated, type Calibration } from "../train/calibrate.js";
import { answersOf, type Example, isRelevant, unknown } from "../train/example.js";
import type { Weights } from "../weights.js";

type Facet = keyof Weights["acceptance"];

/**
 * Facets whose probabilities are set anew need as many coded programs: with fewer, chance sets them, and answers on texts
 * left out get worse (measured with 343).
 */
export const fewestCoded = 500;

/** How log-odds are put right, and from which probability and certainty answers count. */
export interface Tuning {
  readonly calibration: Calibration;
  readonly thresholds: Weights["thresholds"];
  readonly acceptance: Weights["acceptance"];
  /** The facets that were set anew; the others stay as they were. */
  readonly facets: readonly Facet[];
}

/** Everything as it was. */
export function untuned(
  { thresholds, acceptance }: Pick<Weights, "thresholds" | "acceptance">,
  outputs: number,
): Tuning {
  const calibration = { scales: new Float64Array(outputs).fill(1), shifts: new Float64Array(outputs) };
  return { calibration, thresholds, acceptance, facets: [] };
}

const sets = ["strategy", "form", "component"] as const;

/** How many examples are coded on a facet; relevance needs some of both kinds. */
function codedOn(facet: Facet, examples: readonly Example[], outputs: readonly Output[]): number {
  if (facet === "relevant") {
    const relevant = examples.filter((example) => isRelevant(example) === true).length;
    const irrelevant = examples.filter((example) => isRelevant(example) === false).length;
    return Math.min(relevant, irrelevant) * 8 < fewestCoded ? 0 : relevant + irrelevant;
  }
  const first = outputs.find((output) => output.facet === facet);
  return first === undefined ? 0 : answersOf(examples, first).filter((answer) => answer !== unknown).length;
}

/**
 * Sets probabilities, thresholds and acceptance anew from log-odds that examples got unseen, facet by facet where there are
 * enough of them.
 *
 * @param use - The examples to go by.
 */
export function tune(
  examples: readonly Example[],
  odds: readonly Float64Array[],
  outputs: readonly Output[],
  before: Pick<Weights, "thresholds" | "acceptance">,
  use: (row: number) => boolean,
): Tuning {
  const seen = examples.filter((_, row) => use(row));
  const own = odds.filter((_, row) => use(row));
  const facets = (["relevant", "pillar", ...sets] as const).filter(
    (facet) => codedOn(facet, seen, outputs) >= fewestCoded,
  );
  const isSet = (facet: Facet): boolean => facets.includes(facet);
  const asItWas = untuned(before, outputs.length);
  if (facets.length === 0) return asItWas;
  const { calibration } = asItWas;
  const found = calibrate(seen, own, outputs);
  outputs.forEach(({ facet }, place) => {
    if (!isSet(facet)) return;
    calibration.scales[place] = found.scales[place]!;
    calibration.shifts[place] = found.shifts[place]!;
  });
  const right = own.map((one) => calibrated(one, calibration));
  const best = bestThresholds(seen, right, outputs);
  const cuts = { ...before.thresholds };
  for (const facet of sets) if (isSet(facet)) cuts[facet] = best[facet];
  const accepted = acceptanceOf(seen, right, outputs, cuts, 1);
  return {
    calibration,
    thresholds: cuts,
    acceptance: Object.fromEntries(
      Object.entries(before.acceptance).map(([facet, kept]) => [
        facet,
        isSet(facet as Facet) ? accepted[facet as Facet] : kept,
      ]),
    ) as unknown as Weights["acceptance"],
    facets,
  };
}
