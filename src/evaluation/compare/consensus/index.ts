export type { Consensus, ConsensusRow, ConsensusSetting } from "./consensus.js";
export { everyMethod } from "./every-method.js";
export { findConsensus } from "./find-consensus.js";
export { goodmanKruskalGamma } from "./goodman-kruskal-gamma.js";
export { kendallDistance } from "./kendall-distance.js";
export { kendallW } from "./kendall-w.js";
export { kendallTau, spearmanRho } from "./rank-correlation.js";
export { rankingSimilarity } from "./ranking-similarity.js";
export { weightedSpearmanRho } from "./weighted-spearman-rho.js";
