import type { Finding, Made, Text } from "../../../entry.js";
import type { Computed } from "../../agreement/not-computable.js";

/** One method with its parameters, and what it says. */
export interface ConsensusSetting {
  /** Id of the method. */
  readonly method: string;
  readonly label: Text;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** One rank an alternative, in the problem's order: 1, 2, 2, 4. */
  readonly ranks: readonly number[];
  readonly first: readonly string[];
  /** Kendall's tau with the Borda order of all settings. */
  readonly agreement: Computed;
  /** Why it puts others first than the Borda order does, or "none" where it does not. */
  readonly dissent: Text | "none";
}

/** A place in a joint order. */
export interface ConsensusRow {
  readonly id: string;
  readonly points: number;
  readonly rank: number;
}

/** What several methods say of one problem, and whether they agree. */
export interface Consensus {
  /** Ids of the alternatives, in the problem's order. */
  readonly alternatives: readonly string[];
  readonly settings: readonly ConsensusSetting[];
  /** Methods that could not be asked, and why. */
  readonly leftOut: readonly { readonly method: string; readonly label: Text; readonly because: Text }[];
  /** Kendall's W over all settings: 1 when all agree, 0 when they cancel out. */
  readonly concordance: Computed;
  /** Kendall's tau-b of each pair of settings. */
  readonly tau: readonly (readonly Computed[])[];
  /** How many settings put whom first, the most frequent first. */
  readonly firsts: readonly { readonly ids: readonly string[]; readonly settings: number }[];
  readonly borda: readonly ConsensusRow[];
  readonly copeland: readonly ConsensusRow[];
  /** The orders that turn the fewest pairs around; for up to 14 alternatives. */
  readonly kemeny: Computed<{ readonly disagreements: number; readonly orders: readonly (readonly string[])[] }>;
  /** What all this comes to, in sentences. */
  readonly statements: readonly Text[];
  readonly findings: readonly Finding[];
  readonly made: Made;
}
