import type { Named, Statement } from "../entry.js";

/**
 * A decision rule of the codebook: how a program is coded where the paper's categories leave it open. Each can be cited
 * by a verdict, read, and contested.
 */
export interface CodingRule<Id extends string = string> extends Named<Id>, Statement {
  /** Section of the codebook: 1 relevance, 2 pillar, 3 strategies, 4 forms, 5 components, 6 settled cases. */
  readonly section: 1 | 2 | 3 | 4 | 5 | 6;
  /** Number of the settled case; the boundary rules of sections 1 to 5 have none. */
  readonly case?: number;
}
