import type { Concept } from "../entry.js";

/** Kinds of programs that are not MSME empowerment, however close their words come. */
export type Exclusion<Id extends string = string> = Concept<Id>;
