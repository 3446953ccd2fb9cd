import { type Computed, type NotComputable } from "../../agreement/index.js";
import { adviceOn } from "./advice.js";
import { compareScores, type Draws } from "./compare-scores.js";
import type { CrossValidated } from "./cross-validated.js";
import type { FigureGained, Gain } from "./gain.js";

/** The gain by cross-validation. */
export function gainOf(
  { before, after }: Pick<CrossValidated, "before" | "after">,
  groups: readonly string[],
  folds: number,
  draws: Draws,
): Gain {
  const { mean, facets } = compareScores(before, after, groups, draws);
  return { better: mean.better, advice: adviceOn(mean), mean, facets, folds, groups: new Set(groups).size };
}

const nothingLeftOut: NotComputable = {
  absent: "not-computable",
  because: {
    en: "no program could be left out of the training",
    id: "tidak ada program yang dapat disisihkan dari pelatihan",
  },
};

/** The gain where nothing could be left out. */
export function gainUnknown(groups: number): Gain {
  const none: Computed<never> = nothingLeftOut;
  const unknown: FigureGained = { n: 0, before: none, after: none, difference: none, p: none, better: "not-decided" };
  return {
    better: "not-decided",
    advice: adviceOn(unknown),
    mean: unknown,
    facets: {
      relevant: unknown,
      pillar: unknown,
      mainStrategy: unknown,
      strategies: unknown,
      forms: unknown,
      components: unknown,
    },
    folds: 0,
    groups,
  };
}
