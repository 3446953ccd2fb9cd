import type { Concept } from "../entry.js";

/** The three pillars of MSME policy, in the paper's order: what a program changes. */
export type Pillar<Id extends string = string> = Concept<Id>;
