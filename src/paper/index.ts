export type { Aggregate, Figure } from "./aggregate.js";
export { aggregates, isAggregateId, type AggregateId } from "./aggregates.js";
export type { Conflict, ConflictTopic, Resolution } from "./conflict.js";
export { conflicts, isConflictId, type ConflictId } from "./conflicts/index.js";
export { isLimitationId, limitations, type Limitation, type LimitationId } from "./limitations.js";
export { paper, type Publication } from "./paper.js";
