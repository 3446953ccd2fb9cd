import type { Finding, Made, Text } from "../../entry.js";
import type { Classification, Facet } from "../classify/classification.js";
import type { BudgetStage, Program, Unit } from "../record/program.js";
import type { PublishedComparison } from "./published-comparison.js";

/** A program whose id is known: every record of a portfolio has one of its own. */
export type IdentifiedProgram = Program & { readonly id: string };

/** One record of a portfolio with what it was classified as; codes given by people are already applied. */
export interface PortfolioItem {
  readonly program: IdentifiedProgram;
  readonly classification: Classification;
}

/**
 * What records can be counted by: the answers of a classification, and what the record itself states. `status` parts the
 * records into relevant, irrelevant and for a person to decide; `main-strategy` counts the first strategy alone.
 */
export type CountedFacet = Facet | "status" | "main-strategy" | "audience" | "agency" | "level" | "unit";

/** One value of a facet and the records that have it. Every figure but `records` is a part of `records`. */
export interface CountRow {
  /** Id of the row in its table, or the value itself (agencies that no table knows: folded spelling); `not-stated` where the record is silent. */
  readonly id: string;
  readonly label: Text;
  /** Every record, parents and children alike. */
  readonly records: number;
  /** Records that stand under no other record of the portfolio: a child is counted with its parent. */
  readonly topLevel: number;
  /** Records the best answer holds relevant. */
  readonly relevant: number;
  /** Records whose answer to this very facet is left to a person; for facets of the record, whose any answer is. */
  readonly review: number;
  /** The same records apart by unit of analysis, in the order of policy, program, activity, output, package, `not-stated`. */
  readonly units: readonly { readonly unit: Unit | "not-stated"; readonly records: number }[];
}

/** All values of one facet. `distinct + without.irrelevant + without.none` is the number of records in the portfolio. */
export interface FacetCount {
  readonly facet: CountedFacet;
  /** `many`: a record may stand in several rows, so `total` may exceed `distinct`. */
  readonly labels: "one" | "many";
  readonly rows: readonly CountRow[];
  /** The sum of `records` over the rows. */
  readonly total: number;
  /** Records that stand in at least one row. */
  readonly distinct: number;
  /** Records that stand in no row: those judged irrelevant, which have no codes, and those with no value in this facet. */
  readonly without: { readonly irrelevant: number; readonly none: number };
}

/** How many records there are, parted in several ways that each sum to `records`. */
export interface PortfolioTotals {
  readonly records: number;
  /** `topLevel + children = records`. */
  readonly topLevel: number;
  readonly children: number;
  /** By the best answer: `relevant + irrelevant = records`. */
  readonly relevant: number;
  readonly irrelevant: number;
  /** Records with at least one answer left to a person. */
  readonly review: number;
  /** Records in which a person gave at least one code. */
  readonly codedByPeople: number;
}

/** A sum of whole currency units, or the statement that it is too large to be a number without loss. */
export type Money = number | "not-computable";

/**
 * Budget figures of one currency, year, stage and unit of analysis: figures that differ in any of these are never added.
 * A child's figure that its parent's figure already holds is shown under `inside`, outside the total.
 */
export interface BudgetTotal {
  /** ISO 4217, as stated. */
  readonly currency: string;
  readonly year: number | "not-stated";
  readonly stage: BudgetStage | "not-stated";
  readonly unit: Unit | "not-stated";
  /** Whole units of the currency (rupiah, not sen): exact, or `not-computable` beyond 2^53 - 1. */
  readonly amount: Money;
  /** Records whose figures make up `amount`. */
  readonly records: number;
  /** The same, reckoned among relevant records alone: an irrelevant record neither counts nor holds a child's figure. */
  readonly relevant: { readonly amount: Money; readonly records: number };
  /** Figures of children of a record that states money of the same currency, year and stage itself: not in `amount`. */
  readonly inside: { readonly amount: Money; readonly records: number };
}

/** Which budget figures to add: any row of a portfolio's `budgets` will do. */
export type BudgetKey = Pick<BudgetTotal, "currency" | "year" | "stage" | "unit">;

/** A record with answers left to a person, and which. */
export interface ReviewNeed {
  readonly id: string;
  readonly facets: readonly Facet[];
}

/** A row of a table for which the portfolio holds no relevant program. */
export interface NotCovered {
  readonly facet: "pillar" | "strategy" | "form" | "component" | "audience";
  readonly id: string;
  readonly label: Text;
}

/** Classified programs with counts that reconcile: plain data, in the order of the input. */
export interface Portfolio {
  readonly schema: 1;
  readonly items: readonly PortfolioItem[];
  readonly totals: PortfolioTotals;
  readonly counts: Readonly<Record<CountedFacet, FacetCount>>;
  readonly budgets: readonly BudgetTotal[];
  /** What the classifier leaves to people, in the order of the items. */
  readonly review: readonly ReviewNeed[];
  readonly notCovered: readonly NotCovered[];
  /** The published mapping beside this portfolio's pillars: information, never a yardstick. */
  readonly published: PublishedComparison;
  readonly findings: readonly Finding[];
  readonly made: Made;
}
