import type { Concept } from "../../entry.js";
import type { Coding } from "../record/program.js";
import type { ConceptTables, OwnTerm } from "./cues.js";
import type { Weights } from "./weights.js";

/** Codes that people gave, of concepts of their own. */
export interface OwnCoding extends Pick<Coding, "relevant" | "by" | "because" | "date"> {
  readonly pillar?: string | null;
  /** The main one first. */
  readonly strategies?: readonly string[];
  readonly forms?: readonly string[];
  readonly components?: readonly string[];
}

/** How a classifier is made. */
export interface ClassifierOptions {
  /**
   * Your own concepts in place of the library's, table by table: their terms are found and count by their grade. A facet with
   * a concept for which nothing is fitted is always left to a person: train first, with 500 coded programs or more.
   */
  readonly concepts?: Partial<Record<keyof ConceptTables, readonly Concept[]>>;
  /** Terms of your own, added to concepts of the library or of yours. */
  readonly lexicon?: readonly OwnTerm[];
  /** Codes that people gave, by program id: they win over the classifier, and over codes in the record itself. */
  readonly overrides?: readonly { readonly id: string; readonly coding: Coding | OwnCoding }[];
  /** Of the answers it accepts, the share that shall be right; above 0, below 1. Default 0.95. */
  readonly target?: number;
  /** Fitted numbers, such as `train` returns; the shipped ones when left out. */
  readonly weights?: Weights;
}
