import { cueName } from "../cues.js";
import { outputName } from "../outputs.js";
import { ownPrior } from "../scorer.js";
import { ownWeight } from "../weight-rows.js";
import { phraseSlot, slotsOfGroup, slotsOfPhrase } from "../slots.js";
import type { Calibration } from "../train/calibrate.js";
import type { Fits } from "../train/fit.js";
import { letterOf, stepsOf, type Weights } from "../weights.js";
import type { StartingPoint } from "./starting-point.js";

/** Fitted numbers with corrections, in the same format: the numbers there were plus what was learned, then calibrated. */
export function correctedWeights(
  { weights, table, outputs }: StartingPoint,
  fits: Fits,
  { scales, shifts }: Calibration,
): Pick<Weights, "outputs" | "priors" | "groups" | "phrases"> {
  const names = outputs.map(outputName);
  const columns = names.map((name) => weights.outputs.indexOf(name));
  const stretch = weights.outputs.length;
  const lineOf = (
    letters: string | undefined,
    firstSlot: number,
    places: number,
    own: (output: number, place: number) => number,
  ): string => {
    let line = "";
    for (let place = 0; place < places; place++)
      columns.forEach((column, k) => {
        const before =
          column < 0
            ? own(k, place)
            : letters === undefined
              ? 0
              : stepsOf(letters, place * stretch + column) * weights.step;
        line += letterOf(scales[k]! * (before + fits[k]!.weights[firstSlot + place]!), weights.step);
      });
    return line;
  };
  const speaks = ([, line]: readonly [string, string]): boolean => /[^P]/.test(line);
  const groups = new Map(weights.groups);
  const phrases = new Map(weights.phrases);
  return {
    outputs: names,
    priors: columns.map((column, k) => {
      const before = column < 0 ? ownPrior : weights.priors[column]!;
      return Math.round((scales[k]! * (before + fits[k]!.prior) + shifts[k]!) * 1e4) / 1e4;
    }),
    groups: table.groups
      .map((name, group) => {
        // What an own concept's term is worth, it is worth anywhere: a name is read for both places.
        const own = (output: number, place: number): number => (place === 1 ? ownWeight(name, names[output]!) : 0);
        return [name, lineOf(groups.get(name), group * slotsOfGroup.length, slotsOfGroup.length, own)] as const;
      })
      .filter(speaks),
    phrases: table.cues
      .map((cue, number) => {
        const name = cueName(cue);
        return [name, lineOf(phrases.get(name), phraseSlot(table, number), slotsOfPhrase.length, () => 0)] as const;
      })
      .filter(speaks),
  };
}
