import type { Text } from "../../../entry.js";
import { compare } from "../compare.js";
import type { CellPolicy } from "../cell-policy.js";
import type { ScoringMethod } from "../method.js";
import { directWeights } from "../weights/direct.js";
import { aggregatePriorities } from "../weights/group.js";
import type { CriterionId } from "../../../models/index.js";
import type { ModelGroupResult } from "./model-comparison.js";
import { modelsProblem, type ModelsProblemOptions } from "./models-problem.js";

/** Weights of a group of people, criterion by criterion, on any scale; what is not listed does not count. */
export interface ModelWeights {
  readonly label: string | Text;
  readonly weights: Readonly<Partial<Record<CriterionId, number>>>;
  /** How much the group counts among groups; all alike where not said. */
  readonly share?: number;
}

/** The joint weights of groups: the average of their weights, so that what one group leaves out is not lost. */
export function jointWeights(groups: readonly ModelWeights[]) {
  const ids = [...new Set(groups.flatMap(({ weights }) => Object.keys(weights)))] as CriterionId[];
  const { weights, disagreement } = aggregatePriorities({
    members: groups.map((group) => directWeights(Object.fromEntries(ids.map((id) => [id, group.weights[id] ?? 0])))),
    shares: groups.map(({ share }) => share ?? 1),
    mean: "arithmetic",
  });
  return { weights: Object.fromEntries(weights.map(({ id, weight }) => [id, weight])), disagreement };
}

/** What each group would say on its own. */
export function groupResults(
  groups: readonly ModelWeights[],
  disagreement: readonly number[],
  options: ModelsProblemOptions,
  method: ScoringMethod,
  cells: CellPolicy,
): readonly ModelGroupResult[] {
  return groups.map(({ label, weights }, place) => {
    const { rows } = compare(modelsProblem({ ...options, weights }), method, cells);
    return {
      label: typeof label === "string" ? { en: label, id: label } : label,
      first: rows.filter(({ rank }) => rank === 1).map(({ id }) => id),
      rows,
      disagreement: disagreement[place]!,
    };
  });
}
