import { awarenessAndCommitment } from "./awareness-and-commitment.js";
import { competency } from "./competency.js";
import { institutionalChange } from "./institutional-change.js";
import { jointExploration } from "./joint-exploration.js";

/** The steps to self-governance, in order: the first three are the same in every version the paper gives. */
export const roadmap = [awarenessAndCommitment, jointExploration, competency, institutionalChange] as const;

/** The id of one of the steps to self-governance. */
export type RoadmapStepId = (typeof roadmap)[number]["id"];

/** Whether a value is the id of one of the steps to self-governance. */
export function isRoadmapStepId(value: unknown): value is RoadmapStepId {
  return roadmap.some(({ id }) => id === value);
}
