import type { Output } from "../outputs.js";
import { probabilityOf, shares } from "../probability.js";
import { answersOf, type Example, unknown } from "./example.js";

/** Scale and shift of log-odds, output by output: what makes 0.8 mean that four of five are right. */
export interface Calibration {
  readonly scales: Float64Array;
  readonly shifts: Float64Array;
}

const scalesTried = Array.from({ length: 31 }, (_, i) => 0.3 + i * 0.04);

function logLoss(probability: number): number {
  return -Math.log(Math.max(1e-12, probability));
}

/** The shift that makes scaled log-odds right on average, by Newton's method. */
function bestShift(odds: readonly number[], answers: readonly number[], scale: number): number {
  let shift = 0;
  for (let pass = 0; pass < 25; pass++) {
    let slope = 0.1 * shift;
    let curvature = 0.1;
    odds.forEach((value, i) => {
      const p = probabilityOf(scale * value + shift);
      slope += p - answers[i]!;
      curvature += p * (1 - p);
    });
    shift -= Math.max(-1, Math.min(1, slope / curvature));
  }
  return shift;
}

/** Known answers to one output, and the log-odds that were given. */
function known(examples: readonly Example[], odds: readonly Float64Array[], output: Output, place: number) {
  const answers = answersOf(examples, output);
  const rows = [...answers.keys()].filter((row) => answers[row] !== unknown);
  return { odds: rows.map((row) => odds[row]![place]!), answers: rows.map((row) => answers[row]!) };
}

/**
 * Calibrates log-odds that were given to examples unseen. The facets of several labels and relevance get one scale a facet
 * and a shift an answer (Platt 1999, Probabilistic outputs for support vector machines); pillars, of which one is right, get
 * one temperature (Guo et al. 2017, On calibration of modern neural networks, section 4.2).
 */
export function calibrate(
  examples: readonly Example[],
  odds: readonly Float64Array[],
  outputs: readonly Output[],
): Calibration {
  const scales = new Float64Array(outputs.length).fill(1);
  const shifts = new Float64Array(outputs.length);
  for (const facet of ["relevant", "strategy", "form", "component"] as const) {
    const places = [...outputs.keys()].filter((place) => outputs[place]!.facet === facet);
    const data = places.map((place) => known(examples, odds, outputs[place]!, place));
    let best = Infinity;
    for (const scale of scalesTried) {
      const found = data.map((one) => bestShift(one.odds, one.answers, scale));
      let loss = 0;
      data.forEach((one, i) => {
        one.odds.forEach((value, row) => {
          const p = probabilityOf(scale * value + found[i]!);
          loss += logLoss(one.answers[row] === 1 ? p : 1 - p);
        });
      });
      if (loss >= best) continue;
      best = loss;
      places.forEach((place, i) => {
        scales[place] = scale;
        shifts[place] = found[i]!;
      });
    }
  }
  calibratePillars(examples, odds, outputs, scales);
  return { scales, shifts };
}

function calibratePillars(
  examples: readonly Example[],
  odds: readonly Float64Array[],
  outputs: readonly Output[],
  scales: Float64Array,
): void {
  const places = [...outputs.keys()].filter((place) => outputs[place]!.facet === "pillar");
  const rows = examples.flatMap(({ coding }, row) => {
    const right = places.findIndex((place) => outputs[place]!.id === coding.pillar);
    return right < 0 ? [] : [{ right, odds: places.map((place) => odds[row]![place]!) }];
  });
  let best = Infinity;
  for (const scale of scalesTried) {
    const loss = rows.reduce(
      (sum, row) => sum + logLoss(shares(row.odds.map((value) => scale * value))[row.right]!),
      0,
    );
    if (loss >= best) continue;
    best = loss;
    for (const place of places) scales[place] = scale;
  }
}

/** Calibrated log-odds. */
export function calibrated(odds: Float64Array, { scales, shifts }: Calibration): Float64Array {
  return odds.map((value, k) => scales[k]! * value + shifts[k]!);
}
