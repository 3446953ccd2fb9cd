export { applyPatches } from "./apply-patches.js";
export type { Patch } from "./patch.js";
export { revisePortfolio, type Draft, type PortfolioDraft, type PortfolioRevision } from "./revise-portfolio.js";
