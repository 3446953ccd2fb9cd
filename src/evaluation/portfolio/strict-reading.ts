import type { AudienceId } from "../../audiences/index.js";
import type { Made, Text } from "../../entry.js";
import type { BudgetKey, Money, Portfolio } from "./portfolio.js";

/** A pillar or a strategy under both readings. A program with several strategies stands in several rows. */
export interface ReadingRow {
  readonly facet: "pillar" | "strategy";
  readonly id: string;
  readonly label: Text;
  /** Relevant programs. */
  readonly broad: number;
  /** Those of them whose text names small firms, cooperatives or entrepreneurs; `broad - strict` are set aside. */
  readonly strict: number;
}

/** Money under both readings. A row without money under either is left out. */
export interface ReadingMoney {
  readonly facet: "all" | ReadingRow["facet"];
  readonly id: string;
  readonly label: Text;
  readonly broad: Money;
  /**
   * Reckoned among the strict programs alone: a program that is set aside neither counts nor holds the figure of a program
   * under it, so a row can hold more than under the broad reading.
   */
  readonly strict: Money;
}

/** The budgets of one currency, year, stage and unit of analysis under both readings. */
export interface ReadingBudget extends BudgetKey {
  /** All programs first, then pillars, then strategies. */
  readonly rows: readonly ReadingMoney[];
}

/** A relevant program that only the broad reading counts. */
export interface SetAside {
  readonly id: string;
  /** Whom its text names, in the order of the audiences; nobody, often. */
  readonly audiences: readonly AudienceId[];
  /** Who calls it relevant. */
  readonly by: "classifier" | "person";
  readonly because: Text;
}

/** What only the broad reading counts, by whom the texts name; a program may stand in several rows. */
export interface SetAsideRow {
  readonly id: AudienceId | "none";
  readonly label: Text;
  readonly programs: number;
}

/** A portfolio under the strict reading, beside the broad one. */
export interface StrictReading {
  /** `records = strict + setAside + irrelevant`; `setAsideByPeople` are those of `setAside` that a person calls relevant. */
  readonly totals: {
    readonly records: number;
    readonly strict: number;
    readonly setAside: number;
    readonly setAsideByPeople: number;
    readonly irrelevant: number;
  };
  /** Pillars, then strategies. */
  readonly rows: readonly ReadingRow[];
  readonly budgets: readonly ReadingBudget[];
  readonly byAudience: readonly SetAsideRow[];
  /** In the order of the items. */
  readonly setAside: readonly SetAside[];
  /** The portfolio without what is set aside, counted anew: strict programs and irrelevant ones. */
  readonly portfolio: Portfolio;
  readonly made: Made;
}
