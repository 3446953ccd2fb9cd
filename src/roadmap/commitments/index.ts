import { coordinatorRegulation } from "./coordinator-regulation.js";
import { databaseBudget } from "./database-budget.js";
import { integratedDatabase } from "./integrated-database.js";
import { ministryCategory } from "./ministry-category.js";
import { monitoringAndEvaluation } from "./monitoring-and-evaluation.js";
import { nationalCommitment } from "./national-commitment.js";
import { nationalCouncil } from "./national-council.js";

/** The national commitments and supporting measures of the paper's conclusion, in the order in which it names them. */
export const commitments = [
  nationalCommitment,
  nationalCouncil,
  coordinatorRegulation,
  ministryCategory,
  databaseBudget,
  integratedDatabase,
  monitoringAndEvaluation,
] as const;

/** The id of one of the commitments. */
export type CommitmentId = (typeof commitments)[number]["id"];

/** Whether a value is the id of one of the commitments. */
export function isCommitmentId(value: unknown): value is CommitmentId {
  return commitments.some(({ id }) => id === value);
}
