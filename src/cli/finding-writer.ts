import type { Finding } from "../entry.js";
import type { Intake } from "./intake-count.js";

/** Writes findings one at a time, and what can only be said at the end. */
export interface FindingWriter {
  readonly start: string;
  readonly finding: (finding: Finding) => string;
  readonly end: (intake: Intake) => string;
}
