export type { Classification, Candidate, Facet, Field, Hit, Verdict } from "./classify/classification.js";
export type * from "./record/program.js";
export * from "./report/index.js";
