import { actorIndependence } from "./actor-independence.js";
import { competenceBuilding } from "./competence-building.js";
import { crossSectorCoordination } from "./cross-sector-coordination.js";
import { easeOfImplementation } from "./ease-of-implementation.js";
import { economicImpact } from "./economic-impact.js";
import { flexibility } from "./flexibility.js";
import { implementationConsistency } from "./implementation-consistency.js";
import { innovativeness } from "./innovativeness.js";
import { localAutonomy } from "./local-autonomy.js";
import { monitoringAndData } from "./monitoring-and-data.js";
import { networks } from "./networks.js";
import { participation } from "./participation.js";
import { provenEffectiveness } from "./proven-effectiveness.js";
import { responsivenessToNeeds } from "./responsiveness-to-needs.js";
import { structureAndCoverage } from "./structure-and-coverage.js";
import { theoreticalFoundation } from "./theoretical-foundation.js";

/**
 * The sixteen criteria that the paper rates models on, in so many words or by implication. Only the first two, those of
 * Table 1, are rated for all eight models.
 */
export const criteria = [
  theoreticalFoundation,
  easeOfImplementation,
  implementationConsistency,
  flexibility,
  structureAndCoverage,
  responsivenessToNeeds,
  provenEffectiveness,
  innovativeness,
  economicImpact,
  participation,
  localAutonomy,
  actorIndependence,
  competenceBuilding,
  networks,
  crossSectorCoordination,
  monitoringAndData,
] as const;

/** The id of one of the criteria. */
export type CriterionId = (typeof criteria)[number]["id"];

/** Whether a value is the id of one of the criteria. */
export function isCriterionId(value: unknown): value is CriterionId {
  return criteria.some(({ id }) => id === value);
}
