import type { ActorRole, BudgetStage, Level, Size, Unit } from "./program.js";

/** The levels of government, from the country down. */
export const levels: readonly Level[] = ["national", "province", "district", "subdistrict", "village"];

/** What a record can be, from the widest to the narrowest. */
export const units: readonly Unit[] = ["policy", "program", "activity", "output", "package"];

/** The size classes of enterprises, from the smallest up. */
export const sizes: readonly Size[] = ["ultra-micro", "micro", "small", "medium", "large"];

/** What an actor can do in a program. */
export const actorRoles: readonly ActorRole[] = ["lead", "implementer", "channel", "partner"];

/** The stages of a budget figure, in the order of the budget year. */
export const budgetStages: readonly BudgetStage[] = ["planned", "approved", "revised", "spent"];
