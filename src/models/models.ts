import { emancipation } from "./emancipation.js";
import { flagship } from "./flagship.js";
import { formGrouping } from "./form-grouping.js";
import { newLocalism } from "./new-localism.js";
import { programCombination } from "./program-combination.js";
import { programMapping } from "./program-mapping.js";
import { selfDetermination } from "./self-determination.js";
import { selfGovernance } from "./self-governance.js";

/** The eight models of synchronization in the order of the paper's Table 1: four practical, then four theoretical. */
export const models = [
  programMapping,
  formGrouping,
  programCombination,
  flagship,
  emancipation,
  selfDetermination,
  newLocalism,
  selfGovernance,
] as const;

/** The id of one of the models. */
export type ModelId = (typeof models)[number]["id"];

/** Whether a value is the id of one of the models. */
export function isModelId(value: unknown): value is ModelId {
  return models.some(({ id }) => id === value);
}
