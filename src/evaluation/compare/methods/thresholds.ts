/** Thresholds of one criterion, in its own unit. */
export interface Thresholds {
  /** Largest difference that does not count (q). */
  readonly indifference: number;
  /** Smallest difference that counts in full (p). */
  readonly preference: number;
  /** Difference that forbids outranking whatever the other criteria say (v); without it there is no veto. */
  readonly veto?: number | undefined;
}
