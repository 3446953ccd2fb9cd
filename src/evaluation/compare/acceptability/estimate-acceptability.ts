import { madeWith } from "../../../made.js";
import { isComputable, notComputable, type Computed } from "../../agreement/not-computable.js";
import { assertWhole } from "../../agreement/parameter.js";
import { randomNumbers } from "../../agreement/random.js";
import type { ScoringMethod } from "../method.js";
import type { Problem } from "../problem.js";
import { resolveTable } from "../resolve-table.js";
import { refuse, soundProblem } from "../sound-problem.js";
import type { DecisionTable } from "../table.js";
import type { Acceptability, AcceptabilityRow } from "./acceptability.js";
import { cellSampler, drawnFindings, type CellSampler } from "./cell-sampler.js";
import { drawnScorer, sampleScorer } from "./score-samples.js";
import type { Tally } from "./tally.js";
import { tallySamples } from "./tally-samples.js";
import { certainPolicy, namedCells, type UncertainCells } from "./uncertain-cells.js";
import type { WeightSpace } from "./weight-space.js";
import { weightSampler } from "./weight-sampler.js";

/** What is drawn, and how often. */
export interface AcceptabilityOptions {
  /** Seed of the random numbers, a whole number; stands in the result. */
  readonly seed: number;
  /** How many samples; 10,000 where not said, which leaves a standard error of at most half a percentage point. */
  readonly samples?: number;
  /** Which weights are possible; all of them where not said. */
  readonly weights?: WeightSpace;
  readonly cells?: UncertainCells;
}

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2): the comparison is made again and again with weights (and
 * uncertain cells) drawn at random, and the shares of samples say how acceptable each alternative is. It answers "for which
 * weights is this first?" where nobody can or wants to state weights.
 *
 * Free weights are drawn evenly from all weights that sum to 1; ordered and bounded ones evenly from those that keep the
 * order or the bounds. A criterion of weight 0 stays out. Ties share the better rank.
 *
 * Source: Lahdelma & Salminen (2001), SMAA-2: Stochastic multicriteria acceptability analysis for group decision making,
 * Operations Research 49(3).
 *
 * @param problem - Alternatives, criteria and values; weights matter only with `weights: "fixed"`.
 * @param method - A method that ends in scores.
 * @param options - Seed, number of samples, possible weights, and what uncertain cells may hold.
 * @throws {@link SyncError} `problem-not-sound`, `method-does-not-fit`, `unknown-id`, `parameter-out-of-range`.
 *
 * @example
 * ```ts
 * import { estimateAcceptability, weightedSum } from "msme-sync";
 *
 * const { rows } = estimateAcceptability(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }],
 *     criteria: [
 *       { id: "reach", direction: 1, weight: 1, scale: [0, 100] },
 *       { id: "ease", direction: 1, weight: 1, scale: [0, 100] },
 *     ],
 *     values: [[80, 20], [20, 80]],
 *   },
 *   weightedSum(),
 *   { seed: 1, weights: { order: ["reach", "ease"] } },
 * );
 * rows.map(({ ranks }) => ranks); // => [[1, 0], [0, 1]]
 * ```
 */
export function estimateAcceptability(
  problem: Problem,
  method: ScoringMethod,
  options: AcceptabilityOptions,
): Acceptability {
  const { seed, samples = 10_000, weights = "free", cells = {} } = options;
  assertWhole("samples", samples, 1);
  const random = randomNumbers(seed);
  const checked = soundProblem(problem);
  const { table, findings } = resolveTable(checked.problem, method.reads, certainPolicy(cells));
  refuse(method.id, findings);
  const domain = method.domain(table);
  const cellDraws = cellSampler(checked.problem, table, cells, random);
  if (cellDraws.uncertain.length === 0) refuse(method.id, domain);
  const sampler = weightSampler(table, weights, random);
  const tally = tallySamples(table, method, cellDraws, samples, sampler);
  const rows = confidentRows(rowsOf(table, tally), table, method, cellDraws, samples);
  return {
    method: method.id,
    samples,
    seed,
    sampling: sampler.sampling,
    rows,
    pairs: squareOf(tally.wins, table.alternatives.length).map((list) => list.map((wins) => wins / samples)),
    findings: [...checked.findings, ...drawnFindings(findings, cellDraws, cells), ...domain],
    made: madeWith({ method: method.id, ...method.parameters, samples, weights, cells: namedCells(cells) }, seed),
  };
}

/** How often each alternative is first when cells are drawn again and the weights are its central ones. */
function confidentRows(
  rows: readonly Omit<AcceptabilityRow, "confidence">[],
  table: DecisionTable,
  method: ScoringMethod,
  cells: CellSampler,
  samples: number,
): readonly AcceptabilityRow[] {
  const isFixed = cells.uncertain.length === 0;
  const draws = isFixed ? 1 : samples;
  const central = rows.map(({ centralWeights }) =>
    isComputable(centralWeights) ? Float64Array.from(centralWeights, ({ weight }) => weight) : undefined,
  );
  const firsts = new Float64Array(rows.length);
  const scores = new Float64Array(rows.length);
  for (let draw = 0; draw < draws; draw++) {
    const scorer = isFixed ? sampleScorer(table, method) : drawnScorer(cells.draw(), method);
    central.forEach((shares, row) => {
      if (shares === undefined) return;
      const slack = scorer(shares, scores);
      if (scores.every((score) => score - scores[row]! <= slack)) firsts[row]!++;
    });
  }
  return rows.map((row, place) => ({
    ...row,
    confidence: central[place] === undefined ? neverFirst : firsts[place]! / draws,
  }));
}

function rowsOf(
  { alternatives, columns }: DecisionTable,
  { samples, ranks, alone, weights, squares }: Tally,
): readonly Omit<AcceptabilityRow, "confidence">[] {
  return alternatives.map((id, row) => {
    const shares = [...ranks.subarray(row * alternatives.length, (row + 1) * alternatives.length)].map(
      (times) => times / samples,
    );
    const firsts = ranks[row * alternatives.length]!;
    return {
      id,
      ranks: shares,
      standardErrors: shares.map((share) => Math.sqrt((share * (1 - share)) / samples)),
      firstAlone: alone[row]! / samples,
      expectedRank: shares.reduce((sum, share, place) => sum + share * (place + 1), 0),
      centralWeights:
        firsts === 0
          ? neverFirst
          : columns.map(({ id: criterion }, column) => {
              const at = row * columns.length + column;
              const weight = weights[at]! / firsts;
              const spread = Math.max(0, squares[at]! / firsts - weight * weight);
              return { id: criterion, weight, standardError: Math.sqrt(spread / firsts) };
            }),
    };
  });
}

const neverFirst: Computed<never> = notComputable(
  "it was first in no sample",
  "alternatif ini tidak pernah menempati peringkat pertama",
);

function squareOf(values: Float64Array, side: number): readonly (readonly number[])[] {
  return Array.from({ length: side }, (_, row) => [...values.subarray(row * side, (row + 1) * side)]);
}
