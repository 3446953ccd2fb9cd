export type { CodingRule } from "./coding-rule.js";
export { codingRules, isCodingRuleId, type CodingRuleId } from "./coding-rules.js";
export { typicalPillars, type TypicalPillars } from "./typical-pillars.js";
