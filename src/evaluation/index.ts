export type { Classification, Candidate, Facet, Field, Hit, Verdict } from "./classify/classification.js";
export * from "./compare/index.js";
export type * from "./record/program.js";
export type * from "./report/report.js";
