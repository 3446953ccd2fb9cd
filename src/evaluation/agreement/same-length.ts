import { SyncError } from "../../error.js";

/**
 * Makes sure that two columns speak of the same rows.
 *
 * @throws {@link SyncError} `rows-do-not-match` when one is longer than the other.
 */
export function assertSameLength(what: string, expected: number, got: number): void {
  if (expected !== got) throw new SyncError("rows-do-not-match", { what, expected, got });
}
