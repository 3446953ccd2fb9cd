import type { Coding } from "../evaluation/record/program.js";

/** Who reviewed the codes of the sample. They are no codes of a ministry, and not TNP2K's. */
export const by = "msme-sync developers";

/** The codes that people gave a program of the sample, beside its id: kept apart, so that the classifier codes the sample itself. */
export interface ReviewedCoding {
  /** Id of the program. */
  readonly id: string;
  readonly coding: Coding;
}
