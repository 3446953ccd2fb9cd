import type { Entry, Statement } from "../entry.js";
import type { Wordings } from "./step.js";

/**
 * A national commitment or supporting measure that the paper recommends beside the steps. The paper gives no order
 * among them, and they are recommendations, not properties of the self-governance model.
 */
export interface Commitment<Id extends string = string> extends Entry<Id> {
  /** Who is to act, or to be strengthened. */
  readonly who: Statement | "not-stated";
  readonly wordings: Wordings;
  /** What a reader has to know today. */
  readonly note: Statement | "none";
}
