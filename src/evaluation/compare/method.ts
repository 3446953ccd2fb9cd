import type { Finding, Named, Source } from "../../entry.js";
import type { Step } from "./step.js";
import type { DecisionTable } from "./table.js";

/** Alternatives in classes, best class first; alternatives of one class are equal. */
export type Classes = Readonly<Record<string, readonly (readonly string[])[]>>;

/** How two alternatives stand to each other, read from the first to the second. */
export type Standing = "outranks" | "outranked" | "indifferent" | "incomparable";

interface AnyMethod extends Named {
  /** Where the method is published. */
  readonly sources: readonly [Source, ...Source[]];
  /** What the method was made with, as it stands in `made.options` of a result. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** "order": grades are read by their order alone; "numbers": grades need a mapping to numbers. */
  readonly reads: "order" | "numbers";
  /**
   * Whether a best value, a sum, a length or duels are read off the alternatives, so that the order of two may turn when a
   * third comes or goes; results then say so (finding `depends-on-list`). Not where not said.
   */
  readonly dependsOnList?: boolean;
  /** What does not fit the method, each with its cell; a finding of severity "error" stops the comparison. */
  readonly domain: (table: DecisionTable) => readonly Finding[];
}

/** What a scoring method computes. */
export interface Scores {
  /** One finite number an alternative. */
  readonly scores: Float64Array;
  /**
   * Size of the terms that were added to make a score: two scores closer than 1e-10 of it are a tie. Without it, the
   * largest score in absolute value. 0 stands for scores that are products, which are compared in proportion.
   */
  readonly magnitude?: number;
  readonly classes?: Classes;
  readonly findings?: readonly Finding[];
  /** Computed when asked for. */
  readonly steps: () => readonly Step[];
}

/** What a relation method computes. */
export interface Relation {
  /** How the alternative in the first place stands to the one in the second place. */
  readonly standing: (first: number, second: number) => Standing;
  readonly classes?: Classes;
  readonly findings?: readonly Finding[];
  readonly steps: () => readonly Step[];
}

/** A method that ends in a score an alternative. */
export interface ScoringMethod extends AnyMethod {
  readonly kind: "scored";
  readonly better: "higher" | "lower";
  readonly compute: (table: DecisionTable) => Scores;
  /**
   * Only where the order a method makes is the order of a weighted sum: what each criterion is worth before its weight,
   * one list a column, one number an alternative, more being better. What such parts depend on may be anything but the
   * weights. Stability then has a closed form, and a difference of two alternatives falls into criteria.
   */
  readonly parts?: (table: DecisionTable) => readonly Float64Array[];
}

/** A method that ends in a relation between pairs of alternatives, and may leave pairs incomparable. */
export interface RelationMethod extends AnyMethod {
  readonly kind: "relation";
  readonly compute: (table: DecisionTable) => Relation;
}

/** A way of comparing alternatives: a value with its parameters inside. Your own is as good as the library's. */
export type Method = ScoringMethod | RelationMethod;
