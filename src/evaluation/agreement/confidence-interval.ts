/** How far a figure could be off by chance alone: drawn again and again, such intervals hold the true figure in a share `confidence` of cases. */
export interface ConfidenceInterval {
  readonly low: number;
  readonly high: number;
  /** A share, such as 0.95. */
  readonly confidence: number;
}
