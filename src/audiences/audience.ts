import type { Concept } from "../entry.js";

/** Whom a program's text may name: by mention only, never inferred. */
export type Audience<Id extends string = string> = Concept<Id>;
