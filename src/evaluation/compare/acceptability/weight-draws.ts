/** Draws of weights for the columns of a table. */
export interface WeightSampler {
  /** "exact": independent draws; "random-walk": a long walk, nearly independent; "none": always the same. */
  readonly sampling: "exact" | "random-walk" | "none";
  /** Writes the next weights, which sum to 1. Columns of weight 0 stay at 0. */
  readonly draw: (into: Float64Array) => void;
  /**
   * Where every weight moves freely: a whole block at once, sample by sample. The weights of a sample do not yet
   * sum to 1: an order does not depend on that, and most of the work can be saved.
   */
  readonly drawBlock?: (into: Float64Array) => void;
  /** Whether weights come from a continuum, so that two sums of different parts are never level. */
  readonly isContinuous: boolean;
}
