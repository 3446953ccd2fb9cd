import type { ScoringMethod } from "../method.js";
import type { DecisionTable } from "../table.js";
import type { CellSampler } from "./cell-sampler.js";
import { blockSize, widthOf } from "./sample-block.js";
import { blockScorer, drawnScorer, sampleScorer, slackOf } from "./score-samples.js";
import { startTally, type Tally } from "./tally.js";
import type { WeightSampler } from "./weight-draws.js";

/** Draws weights and cells, scores every sample and counts what comes out, block by block. */
export function tallySamples(
  table: DecisionTable,
  method: ScoringMethod,
  cells: CellSampler,
  samples: number,
  sampler: WeightSampler,
): Tally {
  const isFixed = cells.uncertain.length === 0;
  const parts = isFixed ? method.parts?.(table) : undefined;
  return parts === undefined
    ? tallyAny(table, method, isFixed ? undefined : cells, samples, sampler)
    : tallySums(table, parts, samples, sampler);
}

/** Scores that are weighted sums of parts that do not change. */
function tallySums(
  { alternatives, columns }: DecisionTable,
  parts: readonly Float64Array[],
  samples: number,
  { draw, drawBlock, isContinuous }: WeightSampler,
): Tally {
  const margin = slackOf(parts);
  const counted = parts.filter((_, place) => columns[place]!.weight > 0);
  const alike = (one: number, other: number) => counted.every((part) => Math.abs(part[one]! - part[other]!) <= margin);
  const pairs = alternatives.map((_, one) => alternatives.map((__, other) => alike(one, other)));
  const tied = isContinuous ? (one: number, other: number) => pairs[one]![other]! : undefined;
  const { count, close } = startTally(alternatives.length, columns.length, tied);
  const score = blockScorer(parts);
  const shares = new Float64Array(columns.length);
  const weights = new Float64Array(columns.length * blockSize);
  const scores = new Float64Array(widthOf(alternatives.length) * blockSize);
  const slack = new Float64Array(blockSize).fill(margin);
  for (let start = 0; start < samples; start += blockSize) {
    const size = Math.min(blockSize, samples - start);
    if (drawBlock === undefined) drawSamples(weights, shares, size, draw);
    else drawBlock(weights);
    score(weights, scores);
    count(scores, weights, slack, size);
  }
  return close();
}

/** Any method, and cells that vary: sample by sample. */
function tallyAny(
  table: DecisionTable,
  method: ScoringMethod,
  cells: CellSampler | undefined,
  samples: number,
  { draw, drawBlock }: WeightSampler,
): Tally {
  const [criteria, alternatives] = [table.columns.length, table.alternatives.length];
  const width = widthOf(alternatives);
  const { count, close } = startTally(alternatives, criteria);
  const shares = new Float64Array(criteria);
  const own = new Float64Array(alternatives);
  const weights = new Float64Array(criteria * blockSize);
  const scores = new Float64Array(width * blockSize);
  const slack = new Float64Array(blockSize);
  const scorer = cells === undefined ? sampleScorer(table, method) : undefined;
  for (let start = 0; start < samples; start += blockSize) {
    const size = Math.min(blockSize, samples - start);
    if (drawBlock === undefined) drawSamples(weights, shares, size, draw);
    else drawBlock(weights);
    for (let sample = 0; sample < size; sample++) {
      takeShares(weights, sample, shares);
      slack[sample] = (scorer ?? drawnScorer(cells!.draw(), method))(shares, own);
      scores.set(own, sample * width);
    }
    count(scores, weights, slack, size);
  }
  return close();
}

/** Draws a block sample by sample. */
function drawSamples(
  weights: Float64Array,
  shares: Float64Array,
  size: number,
  draw: (into: Float64Array) => void,
): void {
  for (let sample = 0; sample < size; sample++) {
    draw(shares);
    weights.set(shares, sample * shares.length);
  }
}

/** Reads one sample out of a block, rescaled to a sum of 1. */
function takeShares(weights: Float64Array, sample: number, into: Float64Array): void {
  const start = sample * into.length;
  let sum = 0;
  for (let column = 0; column < into.length; column++) sum += into[column] = weights[start + column]!;
  for (let column = 0; column < into.length; column++) into[column]! /= sum;
}
