export type { Consensus, ConsensusRow, ConsensusSetting } from "./consensus.js";
export { everyMethod } from "./every-method.js";
export { findConsensus } from "./find-consensus.js";
export { kendallW } from "./kendall-w.js";
export { kendallTau, spearmanRho } from "./rank-correlation.js";
