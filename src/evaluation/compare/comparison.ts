import type { Finding, Made } from "../../entry.js";
import type { Classes, Standing } from "./method.js";
import type { Step } from "./step.js";

interface AnyComparison {
  /** Id of the method. */
  readonly method: string;
  /** Named groups the method ends in (a kernel, a compromise set, distillations), best class first. */
  readonly classes: Classes;
  /** Intermediate tables, computed when they are first read. */
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
  readonly made: Made;
}

/** A comparison that ends in scores. */
export interface ScoredComparison extends AnyComparison {
  readonly kind: "scored";
  readonly better: "higher" | "lower";
  /** In the problem's order, made when first read. Ranks count 1, 2, 2, 4: equal scores share the better rank. */
  readonly rows: readonly { readonly id: string; readonly score: number; readonly rank: number }[];
  /** Groups of alternatives with equal scores, best first; alternatives without an equal are not listed. */
  readonly ties: readonly (readonly string[])[];
}

/** A comparison that ends in a relation between pairs. */
export interface RelationComparison extends AnyComparison {
  readonly kind: "relation";
  /** Every pair once, in the problem's order. */
  readonly relation: readonly { readonly first: string; readonly second: string; readonly standing: Standing }[];
}

/** What a method says about a problem. */
export type Comparison = ScoredComparison | RelationComparison;
