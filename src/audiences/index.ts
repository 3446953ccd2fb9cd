import { allFirms } from "./all-firms.js";
import { cooperatives } from "./cooperatives.js";
import { farmersAndFishers } from "./farmers-and-fishers.js";
import { microAndSmallFirms } from "./micro-and-small-firms.js";
import { newEntrepreneurs } from "./new-entrepreneurs.js";
import { villageEnterprises } from "./village-enterprises.js";
import { women } from "./women.js";
import { youth } from "./youth.js";

export type { Audience } from "./audience.js";
export { strictRule } from "./strict-rule.js";

/** Whom a program's text may name: by mention only, never inferred. */
export const audiences = [
  microAndSmallFirms,
  cooperatives,
  newEntrepreneurs,
  farmersAndFishers,
  villageEnterprises,
  women,
  youth,
  allFirms,
] as const;

/** The id of one of the audiences. */
export type AudienceId = (typeof audiences)[number]["id"];

/** Whether a value is the id of one of the audiences. */
export function isAudienceId(value: unknown): value is AudienceId {
  return audiences.some(({ id }) => id === value);
}
