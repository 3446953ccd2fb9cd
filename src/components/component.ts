import type { Concept } from "../entry.js";

/** The four components that programs combine, in the paper's order: how help is given. */
export type Component<Id extends string = string> = Concept<Id>;
