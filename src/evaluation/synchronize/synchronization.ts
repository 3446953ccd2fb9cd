import type { Finding, Made, Named, Text } from "../../entry.js";

/** A program in or outside the groups, and why. `review`: the answer behind it is left to a person. */
export interface Placement {
  readonly id: string;
  readonly because: Text;
  readonly decision: "accept" | "review";
}

/** An agency and the programs it leads in one group. */
export interface MeetingAgency {
  readonly name: string;
  /** Ids. */
  readonly programs: readonly string[];
}

/** A group of a model with the programs that belong to it and the agencies that meet in it, the largest first. */
export interface SynchronizedGroup extends Named {
  readonly programs: readonly Placement[];
  readonly agencies: readonly MeetingAgency[];
}

/**
 * What a grouping suggests. `meet`: agencies that should talk; `examine`: an empty group; `decide`: answers left to people;
 * `describe`: relevant programs whose text names no code the model needs; `link`: programs of a single component that may
 * complement each other; `name-agency`: programs without a lead agency.
 */
export interface Action {
  readonly kind: "meet" | "examine" | "decide" | "describe" | "link" | "name-agency";
  readonly text: Text;
  readonly because: Text;
  /** Ids of the groups it is about. */
  readonly groups: readonly string[];
  /** Ids of the programs it is about. */
  readonly programs: readonly string[];
  readonly agencies: readonly string[];
}

/** A portfolio grouped by a model: every program stands in at least one group or is unplaced, never both, never neither. */
export interface Synchronization {
  readonly model: Named;
  readonly groups: readonly SynchronizedGroup[];
  readonly unplaced: readonly Placement[];
  readonly findings: readonly Finding[];
  readonly actions: readonly Action[];
  /** What this model cannot see. */
  readonly notAssessed: readonly Text[];
  readonly made: Made;
}
