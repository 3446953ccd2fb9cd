import type { Concept } from "../entry.js";

/** The six forms of empowerment of the Coordinating Ministry for Economic Affairs, in the paper's order. */
export type Form<Id extends string = string> = Concept<Id>;
