import type { Entry, Named, Source, Stated, Statement } from "../entry.js";
import type { Membership } from "./membership.js";

/** `practical`: in use or read off existing programs. `theoretical`: built on a theory of empowerment or governance. */
export type ModelKind = "practical" | "theoretical";

/**
 * What stands behind a model: an agency's own way of working, an analysis of programs by researchers, or a theory. The
 * paper calls all four practical models implemented by ministries, though it describes only one of them so.
 */
export type ModelNature = "administrative" | "analytical" | "theory";

/** A strength or weakness, and whether the paper says it of this model or only of its kind (Table 1 merges the cells). */
export interface Evaluation extends Statement {
  readonly scope: "group" | "model";
}

/** A name the paper uses for a model, as printed, and where. */
export interface Alias {
  readonly name: string;
  readonly locator: string;
}

/** A part of a model in which programs meet, and how a program belongs to it. */
export interface ModelGroup<Id extends string = string> extends Named<Id>, Stated {
  readonly membership: Membership;
}

/**
 * A model of synchronization: how programs of many agencies are brought together. The four practical models come
 * first, then the four theoretical ones, in the order of the paper's Table 1 (p. 3015).
 */
export interface Model<Id extends string = string> extends Entry<Id> {
  readonly kind: ModelKind;
  readonly nature: ModelNature;
  /** Who proposed or applies it. */
  readonly proponent: Statement | "not-stated";
  readonly aliases: readonly Alias[];
  readonly advantages: readonly Evaluation[];
  readonly weaknesses: readonly Evaluation[];
  readonly groups: readonly [ModelGroup, ...ModelGroup[]];
  /** What the paper cites for the model; the locator is the page on which it does. */
  readonly paperCitations: readonly Source[];
  /** Where the model or its theory was first set out, whether or not the paper cites it. */
  readonly canonicalSources: readonly [Source, ...Source[]] | "none-found";
}

/** A group of a model of your own; the library's rows say who stands behind each group, yours may. */
export interface GroupOutline<Id extends string = string> extends Named<Id>, Partial<Stated> {
  readonly membership: Membership;
}

/** What synchronizing needs of a model: any row of `models`, or a row of your own with a name and groups. */
export interface ModelOutline<Id extends string = string> extends Named<Id> {
  readonly groups: readonly GroupOutline[];
}
