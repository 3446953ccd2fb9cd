import type { Claim, Text } from "../../entry.js";

/** What kind of statement a rating rests on: said outright, implied, an aim, or a recommendation. */
export type Stance = "stated" | "implied" | "aim" | "recommendation";

/** Why a cell holds what it holds. */
export interface Grounds {
  /** The reason in words, such as the passage that was read. */
  readonly because?: string | Text;
  readonly claim?: Claim;
  readonly stance?: Stance;
}

/** A cell with its grounds: a number, a grade, an interval of numbers, or a stated absence. */
export type Rating = Grounds &
  (
    | { readonly value: number }
    /** One of the criterion's `grades`. */
    | { readonly grade: string }
    | { readonly interval: readonly [lowest: number, highest: number] }
    | { readonly absent: "not-stated" | "not-applicable" }
  );

/** One cell of a decision problem. */
export type Cell = number | "not-stated" | "not-applicable" | Rating;

/** What is compared: a policy, a model, a program. */
export interface Alternative {
  readonly id: string;
  readonly label?: string | Text;
}

/** What the alternatives are compared on. */
export interface Criterion {
  readonly id: string;
  readonly label?: string | Text;
  /** 1: more is better; -1: less is better. */
  readonly direction: 1 | -1;
  /** On any scale; the weights of a problem are rescaled to a sum of 1. */
  readonly weight: number;
  /** The range the criterion can take, declared by a person and not read off the data. */
  readonly scale?: readonly [lowest: number, highest: number];
  readonly unit?: string;
  /** The words of an ordinal criterion, from least to most. `direction` says which end is better. */
  readonly grades?: readonly string[];
}

/** A decision problem: named alternatives, criteria, and a row of cells for each alternative. */
export interface Problem {
  readonly name?: string | Text;
  readonly alternatives: readonly Alternative[];
  readonly criteria: readonly Criterion[];
  /** A row an alternative, a column a criterion. */
  readonly values: readonly (readonly Cell[])[];
}
