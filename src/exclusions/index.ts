import { communityAndFamily } from "./community-and-family.js";
import { consumerProtection } from "./consumer-protection.js";
import { cultureAndResearch } from "./culture-and-research.js";
import { educationAndScholarships } from "./education-and-scholarships.js";
import { environmentAndDisasters } from "./environment-and-disasters.js";
import { generalAdministration } from "./general-administration.js";
import { health } from "./health.js";
import { largeIndustry } from "./large-industry.js";
import { largeOperationsLicensing } from "./large-operations-licensing.js";
import { primaryProduction } from "./primary-production.js";
import { roadsAndPublicWorks } from "./roads-and-public-works.js";
import { securityAndJustice } from "./security-and-justice.js";
import { socialAid } from "./social-aid.js";
import { tourismDestinations } from "./tourism-destinations.js";
import { wageEmployment } from "./wage-employment.js";

export type { Exclusion } from "./exclusion.js";
export type { Homonym } from "./homonym.js";
export { homonyms } from "./homonyms.js";

/** Kinds of programs that are not MSME empowerment, however close their words come. */
export const exclusions = [
  socialAid,
  educationAndScholarships,
  health,
  roadsAndPublicWorks,
  generalAdministration,
  primaryProduction,
  wageEmployment,
  largeIndustry,
  consumerProtection,
  cultureAndResearch,
  largeOperationsLicensing,
  tourismDestinations,
  communityAndFamily,
  environmentAndDisasters,
  securityAndJustice,
] as const;

/** The id of one of the exclusions. */
export type ExclusionId = (typeof exclusions)[number]["id"];

/** Whether a value is the id of one of the exclusions. */
export function isExclusionId(value: unknown): value is ExclusionId {
  return exclusions.some(({ id }) => id === value);
}
