export type { Commitment } from "./commitment.js";
export { commitments, isCommitmentId, type CommitmentId } from "./commitments/index.js";
export type { RoadmapStep, RoadmapVersion, Wordings } from "./step.js";
export { isRoadmapStepId, roadmap, type RoadmapStepId } from "./steps/index.js";
