import type { Concept } from "../entry.js";

/** The six strategies, in the paper's order: what a program is for. */
export type Strategy<Id extends string = string> = Concept<Id>;
