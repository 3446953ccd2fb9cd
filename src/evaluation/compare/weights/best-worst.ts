import type { Finding } from "../../../entry.js";
import { bestWorstProgram } from "./best-worst-program.js";
import { numberFinding } from "../number-finding.js";
import { assertSound, weightingOf, type Weighting } from "./weighting.js";

/** Best-worst weights, with how well they fit the judgements. */
export interface BestWorstWeighting extends Weighting {
  /** Largest gap that is left between judgements and weights (ξ of the linear model); 0 is a perfect fit. */
  readonly gap: number;
  /**
   * How far the judgements contradict each other (input-based: largest |a_Bj a_jW - a_BW| / (a_BW² - a_BW)), 0 for none,
   * and the criterion where they do so most.
   */
  readonly consistency: { readonly ratio: number; readonly worst?: string };
  /** Range of each weight over all solutions that fit equally well; a point where the solution is the only one. */
  readonly ranges: readonly { readonly id: string; readonly lowest: number; readonly highest: number }[];
}

/**
 * Weights by the best-worst method: name the best and the worst criterion, say how many times the best counts as much as
 * each (`bestToOthers`) and how many times each counts as much as the worst (`othersToWorst`). The weights minimize the
 * largest of |w_B - a_Bj w_j| and |w_j - a_jW w_W|, a linear program that is solved exactly.
 *
 * Where several weights fit equally well, the mean of the outermost ones is given, with the finding
 * `weights-not-unique` and their `ranges`. pyDecision minimizes a penalty instead and may end in another optimum.
 *
 * Source: Rezaei (2015), Omega 53:49-57; linear model: Rezaei (2016), Omega 64:126-130; consistency: Liang, Brunelli &
 * Rezaei (2020), Omega 96:102175.
 *
 * @throws {@link SyncError} `judgements-not-sound` for judgements below 1, missing ones, or a best that is the worst.
 *
 * @example
 * ```ts
 * import { bestWorstWeights } from "msme-sync";
 *
 * // Transport modes of Rezaei (2015).
 * const { weights } = bestWorstWeights({
 *   best: "cost",
 *   worst: "load",
 *   bestToOthers: { load: 8, access: 2, cost: 1 },
 *   othersToWorst: { load: 1, access: 5, cost: 8 },
 * });
 * weights.map(({ weight }) => Number(weight.toFixed(4))); // => [0.0714, 0.3214, 0.6071]
 * ```
 */
export function bestWorstWeights(input: {
  readonly best: string;
  readonly worst: string;
  readonly bestToOthers: Readonly<Record<string, number>>;
  readonly othersToWorst: Readonly<Record<string, number>>;
}): BestWorstWeighting {
  const { best, worst, bestToOthers, othersToWorst } = input;
  const ids = Object.keys(bestToOthers);
  assertSound(checkJudgements(input, ids));
  const fromBest = ids.map((id) => bestToOthers[id]!);
  const toWorst = ids.map((id) => othersToWorst[id]!);
  const { weights, gap, lowest, highest, unique } = bestWorstProgram(
    fromBest,
    toWorst,
    ids.indexOf(best),
    ids.indexOf(worst),
  );
  return {
    ...weightingOf("best-worst", ids, weights, unique ? [] : [notUnique], input),
    gap,
    consistency: consistencyOf(ids, fromBest, toWorst, bestToOthers[worst]!),
    ranges: ids.map((id, place) => ({ id, lowest: lowest[place]!, highest: highest[place]! })),
  };
}

function consistencyOf(ids: readonly string[], fromBest: readonly number[], toWorst: readonly number[], whole: number) {
  if (whole === 1) return { ratio: 0 };
  const ratios = ids.map((_, place) => Math.abs(fromBest[place]! * toWorst[place]! - whole) / (whole * whole - whole));
  const ratio = Math.max(...ratios);
  return ratio === 0 ? { ratio } : { ratio, worst: ids[ratios.indexOf(ratio)]! };
}

function checkJudgements(input: Parameters<typeof bestWorstWeights>[0], ids: readonly string[]): readonly Finding[] {
  const { best, worst, bestToOthers, othersToWorst } = input;
  const findings: Finding[] = [];
  const bad = (code: string, criterion: string, en: string, id: string) =>
    findings.push({
      code,
      severity: "error",
      where: { criterion },
      message: { en, id },
      cure: {
        en: "Judge every criterion in both lists with a number of 1 or more; the best beside itself and the worst beside itself are 1.",
        id: "Nilai setiap kriteria di kedua daftar dengan bilangan 1 atau lebih; yang terbaik terhadap dirinya dan yang terburuk terhadap dirinya bernilai 1.",
      },
    });
  for (const id of new Set([...ids, ...Object.keys(othersToWorst), best, worst]))
    for (const [list, name] of [
      [bestToOthers, "bestToOthers"],
      [othersToWorst, "othersToWorst"],
    ] as const) {
      const value: unknown = Object.hasOwn(list, id) ? list[id] : undefined;
      const subject = { en: `The judgement of "${id}" in ${name}`, id: `Penilaian "${id}" dalam ${name}` };
      const wrong = numberFinding("judgement-not-a-number", value, subject, { criterion: id });
      if (wrong !== undefined) findings.push(wrong);
      else if ((value as number) < 1)
        bad(
          "judgement-below-one",
          id,
          `${subject.en} is ${String(value)}, below 1.`,
          `${subject.id} bernilai ${String(value)}, di bawah 1.`,
        );
    }
  if (findings.length > 0) return findings;
  if (ids.length > 1 && best === worst)
    bad(
      "best-is-worst",
      best,
      `"${best}" is both the best and the worst.`,
      `"${best}" adalah yang terbaik sekaligus terburuk.`,
    );
  if (bestToOthers[best] !== 1 || othersToWorst[worst] !== 1)
    bad(
      "judgement-of-itself",
      best,
      "A criterion beside itself is not 1.",
      "Kriteria terhadap dirinya sendiri tidak bernilai 1.",
    );
  if (bestToOthers[worst] !== othersToWorst[best])
    bad(
      "best-to-worst-twice",
      worst,
      `The best beside the worst is ${bestToOthers[worst]!} in one list and ${othersToWorst[best]!} in the other.`,
      `Yang terbaik terhadap yang terburuk bernilai ${bestToOthers[worst]!} di satu daftar dan ${othersToWorst[best]!} di daftar lain.`,
    );
  return findings;
}

const notUnique: Finding = {
  code: "weights-not-unique",
  severity: "warning",
  message: {
    en: "Several weights fit the judgements equally well; the mean of the outermost ones is given.",
    id: "Beberapa bobot sama-sama sesuai dengan penilaian; yang diberikan adalah rata-rata dari bobot terluar.",
  },
  cure: {
    en: "Look at the ranges before relying on small differences.",
    id: "Perhatikan rentangnya sebelum mengandalkan selisih kecil.",
  },
};
