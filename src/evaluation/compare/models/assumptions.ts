import { authorsPreferred, type CriterionId } from "../../../models/index.js";
import type { RatingStance } from "../../../models/criterion.js";
import { estimateAcceptability } from "../acceptability/estimate-acceptability.js";
import { compare } from "../compare.js";
import type { GradeMapping } from "../grade-mapping.js";
import type { ScoringMethod } from "../method.js";
import type { Problem } from "../problem.js";
import type { ModelAssumption, ModelGaps } from "./model-comparison.js";
import { modelsProblem, ratingStances } from "./models-problem.js";
import { rankBounds } from "./rank-bounds.js";

/** Kinds of statement that a reader may want to count, from all to the firmest only. */
const stanceSets: readonly (readonly RatingStance[])[] = [
  ratingStances,
  ["stated", "implied", "aim"],
  ["stated", "implied", "recommendation"],
  ["stated", "implied"],
  ["stated"],
];

const gapChoices: readonly ModelGaps[] = ["skip", "worst", "interval"];

/** What all assumptions share. */
export interface AssumptionBase {
  readonly criteria: readonly CriterionId[];
  readonly weights?: Readonly<Record<string, number>>;
  readonly method: ScoringMethod;
  readonly grades: GradeMapping;
  readonly seed: number;
  readonly samples: number;
}

/** The view again under every choice of statements and gaps: who is first, and over which share of all weights. */
export function assumptionsOf(base: AssumptionBase): readonly ModelAssumption[] {
  return stanceSets.flatMap((stances) => gapChoices.map((gaps) => assumptionOf(base, stances, gaps)));
}

function assumptionOf(base: AssumptionBase, stances: readonly RatingStance[], gaps: ModelGaps): ModelAssumption {
  const { method, grades, seed, samples, ...chosen } = base;
  const problem = modelsProblem({ ...chosen, stances });
  const isRated = (place: number) => problem.values.every((cells) => cells[place] !== "not-stated");
  const left = problem.criteria.filter(({ weight }, place) => weight > 0 && (gaps !== "skip" || isRated(place)));
  const known = { stances, gaps, criteria: left.length };
  if (left.length === 0) return { ...known, first: [], shareFirst: 0, shareAlone: 0 };
  const { rows } = estimateAcceptability(problem, method, {
    seed,
    samples,
    cells: { grades, notStated: gaps === "interval" ? "anything" : gaps },
  });
  const row = rows.find(({ id }) => id === authorsPreferred.model)!;
  return {
    ...known,
    first: firstUnder(problem, method, grades, gaps),
    shareFirst: row.ranks[0]!,
    shareAlone: row.firstAlone,
  };
}

function firstUnder(problem: Problem, method: ScoringMethod, grades: GradeMapping, gaps: ModelGaps) {
  const firsts =
    gaps === "interval"
      ? rankBounds(problem, method, { grades }).filter(({ ranks }) => ranks[0] === 1)
      : compare(problem, method, { grades, notStated: gaps }).rows.filter(({ rank }) => rank === 1);
  return firsts.map(({ id }) => id);
}
