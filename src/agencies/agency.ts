import type { Named, Stated } from "../entry.js";

/**
 * An agency under the ways in which tables write it. An agency that was parted or renamed is a row of its own beside its
 * successors: who led a program under the old name is not for this library to rewrite.
 */
export interface Agency<Id extends string = string> extends Named<Id>, Stated {
  /** Short names and other spellings that stand for this agency and no other. */
  readonly aliases: readonly string[];
  /** ISO 8601 date from which it stands under this name, where the library is sure of it. */
  readonly from: `${number}-${number}-${number}` | "not-stated";
  /** ISO 8601 date on which the name ended; not stated where the library knows of no end. */
  readonly until: `${number}-${number}-${number}` | "not-stated";
  /** Ids of the agencies that its work passed to; several where it was split. */
  readonly successors: readonly string[];
}
