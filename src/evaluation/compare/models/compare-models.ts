import type { Finding } from "../../../entry.js";
import { SyncError } from "../../../error.js";
import { madeWith } from "../../../made.js";
import type { RatingStance } from "../../../models/criterion.js";
import { authorsPreferred, criteria as allCriteria, models, type CriterionId } from "../../../models/index.js";
import { limitations } from "../../../paper/limitations.js";
import { estimateAcceptability } from "../acceptability/estimate-acceptability.js";
import { compare } from "../compare.js";
import type { Comparison } from "../comparison.js";
import { gradeMappings, type GradeMapping } from "../grade-mapping.js";
import type { ScoringMethod } from "../method.js";
import { dominance, lexicographic, weightedSum } from "../methods/index.js";
import type { Problem } from "../problem.js";
import { findStability } from "../stability/find-stability.js";
import { assumptionsOf } from "./assumptions.js";
import { classesOf } from "./classes.js";
import { conflictFindings } from "./conflict-findings.js";
import { coverageOf } from "./coverage.js";
import { groupResults, jointWeights, type ModelWeights } from "./groups.js";
import type { ModelComparison, ModelGaps, ModelView } from "./model-comparison.js";
import { modelSentences } from "./model-sentences.js";
import { modelsProblem, ratingStances } from "./models-problem.js";
import { rankBounds } from "./rank-bounds.js";

/** What to compare the models on, and how to read what the paper leaves open. */
export interface CompareModelsOptions {
  /** `text-evidence` where not said, or `yours` where weights or groups are given. */
  readonly view?: ModelView;
  /** Kinds of statement that count; all where not said. */
  readonly stances?: readonly RatingStance[];
  /** What to do with the cells that the paper does not fill; `worst` where not said. */
  readonly gaps?: ModelGaps;
  /** Weights by criterion, on any scale; what is not listed does not count. */
  readonly weights?: Readonly<Partial<Record<CriterionId, number>>>;
  /** Groups of people, each with weights of its own; their average is the joint view. */
  readonly groups?: readonly ModelWeights[];
  /** The weighted sum where not said. */
  readonly method?: ScoringMethod;
  /** How grades become numbers; equal steps where not said. */
  readonly grades?: GradeMapping;
  /** Seed and number of samples of all weights; 1 and 10,000 where not said. */
  readonly seed?: number;
  readonly samples?: number;
}

const tableOne: readonly CriterionId[] = ["theoretical-foundation", "ease-of-implementation"];

/**
 * Compares the eight models on the paper's criteria, and says what the result rests on: under which assumptions
 * self-governance (the authors' choice) is first, over which share of all weights, what would flip it, and how much is known
 * of each model in the first place. The authors' own conclusion is an argument; it stands in `authors` and is never
 * computed.
 *
 * @throws {@link SyncError} `unknown-id`, `judgements-not-sound`, `parameter-out-of-range`, `method-does-not-fit`.
 *
 * @example
 * ```ts
 * import { compareModels } from "msme-sync";
 *
 * const table = compareModels({ view: "table-1" });
 * table.classes.map((models) => models.length); // => [4, 4]
 * table.isOrdered; // => false
 * const argued = compareModels({ view: "authors-preference" });
 * argued.first; // => ["emancipation", "self-determination", "new-localism", "self-governance"]
 * ```
 */
export function compareModels(options: CompareModelsOptions = {}): ModelComparison {
  const hasOwn = options.weights !== undefined || options.groups !== undefined;
  if (hasOwn && options.view !== undefined && options.view !== "yours")
    throw new SyncError("parameter-out-of-range", {
      parameter: "view",
      value: options.view,
      needs: "to be “yours” where weights or groups are given",
    });
  const { view = hasOwn ? "yours" : "text-evidence", gaps = "worst", stances = ratingStances } = options;
  const { method = weightedSum(), grades = gradeMappings.equalSteps, seed = 1, samples = 10_000 } = options;
  const isTable = view === "table-1" || view === "authors-preference";
  const criteria = isTable ? tableOne : allCriteria.map(({ id }) => id);
  const joint = view === "yours" ? ownWeights(options) : undefined;
  const weights = joint?.weights;
  const chosen = { criteria, ...(weights !== undefined && { weights }) };
  const problem = modelsProblem({ ...chosen, stances });
  const cells = { grades, notStated: gaps === "skip" ? "skip" : "worst" } as const;
  const comparison = comparisonIn(view, problem, method, cells);
  const { classes, isOrdered } = classesOf(comparison);
  const bounds = isTable ? "not-applicable" : rankBounds(problem, method, { grades });
  const known = {
    view,
    gaps,
    problem,
    comparison,
    classes,
    isOrdered,
    first: isOrdered ? (classes[0] ?? []) : classes.flat(),
    coverage: coverageOf(problem),
    bounds,
    assumptions: isTable ? [] : assumptionsOf({ ...chosen, method, grades, seed, samples: Math.min(samples, 1000) }),
    acceptability: estimateAcceptability(problem, method, {
      seed,
      samples,
      cells: { grades, notStated: gaps === "interval" ? "anything" : cells.notStated },
      ...(view === "authors-preference" && { weights: { order: tableOne } }),
    }),
    stability: isTable ? "not-applicable" : findStability(problem, method, { cells }),
    groups:
      joint === undefined
        ? []
        : groupResults(options.groups ?? [], joint.disagreement, { criteria, stances }, method, cells),
    authors: authorsPreferred,
    examined: authorsPreferred.model,
  } as const;
  return {
    ...known,
    statements: modelSentences(known),
    limitations,
    findings: [...comparison.findings, ...conflictFindings(models, criteria)].filter(isNew),
    made: madeWith(
      {
        view,
        gaps,
        stances,
        method: method.id,
        ...method.parameters,
        grades: grades.id,
        samples,
        ...(weights !== undefined && { weights }),
      },
      seed,
    ),
  };
}

function comparisonIn(
  view: ModelView,
  problem: Problem,
  method: ScoringMethod,
  cells: { readonly grades: GradeMapping; readonly notStated: "skip" | "worst" },
): Comparison {
  if (view === "table-1") return compare(problem, dominance());
  return compare(problem, view === "authors-preference" ? lexicographic({ order: tableOne }) : method, cells);
}

function ownWeights({ weights, groups }: CompareModelsOptions) {
  if (groups !== undefined && groups.length > 0) return jointWeights(groups);
  if (weights === undefined)
    throw new SyncError("parameter-out-of-range", {
      parameter: "weights",
      value: "not given",
      needs: "weights or groups in the view “yours”",
    });
  const given = Object.fromEntries(Object.entries(weights).filter(([, weight]) => (weight as unknown) !== undefined));
  return { weights: given as Readonly<Record<string, number>>, disagreement: [] };
}

function isNew({ code, message }: Finding, place: number, all: readonly Finding[]): boolean {
  return all.findIndex((other) => other.code === code && other.message.en === message.en) === place;
}
