export * from "./agreement/index.js";
export type { Classification, Candidate, Facet, Field, Hit, Verdict } from "./classify/classification.js";
export * from "./record/in-language.js";
export type * from "./record/program.js";
export type * from "./report/report.js";
