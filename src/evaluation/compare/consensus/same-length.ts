import { SyncError } from "../../../error.js";

/** Makes sure that two rankings are of the same alternatives. */
export function assertSameLength(one: readonly number[], other: readonly number[]): void {
  if (one.length !== other.length)
    throw new SyncError("rows-do-not-match", {
      what: "length of the second ranking",
      expected: one.length,
      got: other.length,
    });
}
