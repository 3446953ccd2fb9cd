/** Draws of weights for the columns of a table. */
export interface WeightSampler {
  /** "exact": independent draws; "random-walk": a long walk, nearly independent; "none": always the same. */
  readonly sampling: "exact" | "random-walk" | "none";
  /** Writes the next weights, which sum to 1. Columns of weight 0 stay at 0. */
  readonly draw: (into: Float64Array) => void;
}
