import { ecosystem } from "./ecosystem.js";
import { financialInstitutions } from "./financial-institutions.js";
import { msme } from "./msme.js";

export type { Pillar } from "./pillar.js";

/** The three pillars of MSME policy, in the paper's order: what a program changes. */
export const pillars = [msme, financialInstitutions, ecosystem] as const;

/** The id of one of the pillars. */
export type PillarId = (typeof pillars)[number]["id"];

/** Whether a value is the id of one of the pillars. */
export function isPillarId(value: unknown): value is PillarId {
  return pillars.some(({ id }) => id === value);
}
