import type { Entry, Statement, Text } from "../entry.js";
import type { PillarId } from "../pillars/index.js";

/** One number of a published count. */
export interface Figure {
  readonly id: string;
  readonly label: Text;
  readonly count: number;
  /** The pillar that is counted, where the number is a pillar's. */
  readonly pillar?: PillarId;
}

/**
 * A count that the paper publishes without the list behind it. It stands beside a portfolio's own counts as
 * information and never as a yardstick: `unknown` says what one would have to know to compare.
 */
export interface Aggregate<Id extends string = string> extends Entry<Id> {
  readonly figures: readonly [Figure, ...Figure[]];
  readonly unknown: readonly [Statement, ...Statement[]];
}
