import {
  bootstrapInterval,
  type Computed,
  isComputable,
  type NotComputable,
  pairedPermutationTest,
} from "../../agreement/index.js";
import type { Better, FigureGained, Gain, GainFacet } from "./gain.js";
import type { RowScores } from "./row-scores.js";

const gainFacets: readonly GainFacet[] = ["relevant", "pillar", "mainStrategy", "strategies", "forms", "components"];

/** How intervals and tests are drawn. */
export interface Draws {
  readonly seed: number;
  readonly resamples: number;
  readonly permutations: number;
  readonly confidence: number;
}

/** The scores of a group's programs added up: a numerator and a denominator a facet. */
type Sums = Float64Array;

const noCodes: NotComputable = {
  absent: "not-computable",
  because: { en: "no program is coded on this", id: "tidak ada program yang dikodekan pada segi ini" },
};

function figure(groups: readonly Sums[], facet: number): Computed {
  let right = 0;
  let of = 0;
  for (const sums of groups) {
    right += sums[2 * facet]!;
    of += sums[2 * facet + 1]!;
  }
  return of === 0 ? noCodes : right / of;
}

/** The mean over the facets that have a figure. */
function meanFigure(groups: readonly Sums[]): Computed {
  let sum = 0;
  let count = 0;
  for (let facet = 0; facet < gainFacets.length; facet++) {
    const value = figure(groups, facet);
    if (!isComputable(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? noCodes : sum / count;
}

function summed(scores: readonly RowScores[], groups: readonly string[]): readonly Sums[] {
  const byGroup = new Map<string, Sums>();
  scores.forEach((row, i) => {
    let sums = byGroup.get(groups[i]!);
    if (sums === undefined) byGroup.set(groups[i]!, (sums = new Float64Array(2 * gainFacets.length)));
    gainFacets.forEach((facet, place) => {
      sums[2 * place]! += row[facet]?.right ?? 0;
      sums[2 * place + 1]! += row[facet]?.of ?? 0;
    });
  });
  return [...byGroup.values()];
}

function betterOf(difference: FigureGained["difference"], p: Computed, confidence: number): Better {
  if (!isComputable(difference) || !isComputable(p) || p > 1 - confidence) return "not-decided";
  return difference.low > 0 ? "after" : difference.high < 0 ? "before" : "not-decided";
}

/** The gain on programs unseen, from their scores before and after. Groups are drawn and exchanged whole. */
export function compareScores(
  before: readonly RowScores[],
  after: readonly RowScores[],
  groups: readonly string[],
  { seed, resamples, permutations, confidence }: Draws,
): Pick<Gain, "mean" | "facets"> {
  const ones = summed(after, groups);
  const others = summed(before, groups);
  const pairs = ones.map((one, i) => [one, others[i]!] as const);
  const gained = (statistic: (sums: readonly Sums[]) => Computed, n: number): FigureGained => {
    const difference = bootstrapInterval(
      pairs,
      (sample): Computed => {
        const [one, other] = [statistic(sample.map(([sums]) => sums)), statistic(sample.map(([, sums]) => sums))];
        if (!isComputable(one)) return one;
        return isComputable(other) ? one - other : other;
      },
      { seed, resamples, confidence },
    );
    const test = pairedPermutationTest(ones, others, statistic, { seed, permutations });
    const p = isComputable(test) ? test.p : test;
    return {
      n,
      before: statistic(others),
      after: statistic(ones),
      difference,
      p,
      better: betterOf(difference, p, confidence),
    };
  };
  const facetGained = (name: GainFacet): FigureGained => {
    const place = gainFacets.indexOf(name);
    return gained((sums) => figure(sums, place), before.filter((row) => row[name] !== undefined).length);
  };
  return {
    mean: gained(meanFigure, before.length),
    facets: {
      relevant: facetGained("relevant"),
      pillar: facetGained("pillar"),
      mainStrategy: facetGained("mainStrategy"),
      strategies: facetGained("strategies"),
      forms: facetGained("forms"),
      components: facetGained("components"),
    },
  };
}
