import { categoryConflicts } from "./categories.js";
import { evidenceConflicts } from "./evidence.js";
import { figureConflicts } from "./figures.js";
import { modelEvaluationConflicts } from "./model-evaluation.js";
import { modelIdentityConflicts } from "./model-identity.js";
import { roadmapConflicts } from "./roadmap.js";

/** The register of contradictions and ambiguities in the paper that matter to whoever uses its models or figures. */
export const conflicts = [
  ...modelIdentityConflicts,
  ...modelEvaluationConflicts,
  ...categoryConflicts,
  ...figureConflicts,
  ...roadmapConflicts,
  ...evidenceConflicts,
] as const;

/** The id of one of the conflicts. */
export type ConflictId = (typeof conflicts)[number]["id"];

/** Whether a value is the id of one of the conflicts. */
export function isConflictId(value: unknown): value is ConflictId {
  return conflicts.some(({ id }) => id === value);
}
