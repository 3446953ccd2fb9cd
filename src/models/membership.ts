import type { ComponentId } from "../components/index.js";
import type { Named, Stated, Statement, Text } from "../entry.js";
import type { FormId } from "../forms/index.js";
import type { PillarId } from "../pillars/index.js";
import type { StrategyId } from "../strategies/index.js";

/** A code together with its facet: `market-access` is a strategy, a form and a component, so an id never travels alone. */
export type FacetCode =
  | { readonly facet: "pillar"; readonly id: PillarId }
  | { readonly facet: "strategy"; readonly id: StrategyId }
  | { readonly facet: "form"; readonly id: FormId }
  | { readonly facet: "component"; readonly id: ComponentId };

/** The codes of one facet that programs may combine; a program's own selection of them is its signature. */
export type CombinableCodes =
  | { readonly facet: "strategy"; readonly of: readonly StrategyId[] }
  | { readonly facet: "form"; readonly of: readonly FormId[] }
  | { readonly facet: "component"; readonly of: readonly ComponentId[] };

/** Membership by what a program combines: one group for each signature of at least so many of the codes. */
export type ByCombination = CombinableCodes & {
  readonly by: "codes-combination";
  /** Smallest signature that counts: 2 where a single code is no combination, 1 for every non-empty one. */
  readonly atLeast: number;
};

/** One way to understand what an evidence asks for, where its wording allows several. */
export interface EvidenceReading extends Named {
  readonly question: Text;
}

/** Something that must be shown of a program, with evidence, before it belongs to a group. */
export interface Evidence<Id extends string = string> extends Named<Id>, Stated {
  readonly question: Text;
  /** Parts of a program's record in which the evidence can stand. */
  readonly record: readonly ("beneficiaries" | "period" | "results")[];
  /** How much is enough. No text that the library knows says so for the flagship programs. */
  readonly threshold: Statement | "not-stated";
  /** Readings that are answered apart and never merged; empty where the wording is clear. */
  readonly readings: readonly EvidenceReading[];
}

/** A question about one program by which a principle is assessed: answered yes, partly, no or unknown (which is not no). */
export interface Indicator<Id extends string = string> extends Stated {
  readonly id: Id;
  readonly question: Text;
  /** Whose self-governance is meant where a theory speaks of both: firms and communities, or local government. */
  readonly sense?: "actors" | "local-government";
}

/**
 * How a program belongs to a group of a model. Four ways serve all eight models, and a ninth:
 * - `code`: its classification has this code;
 * - `codes-combination`: its codes of one facet, taken together, form a combination;
 * - `evidence`: its record shows everything the group requires;
 * - `principle`: the answers to the indicators speak for it.
 */
export type Membership =
  | (FacetCode & { readonly by: "code" })
  | ByCombination
  | { readonly by: "evidence"; readonly requires: readonly [Evidence, ...Evidence[]] }
  | { readonly by: "principle"; readonly indicators: readonly [Indicator, ...Indicator[]] };
