import { boundaryRules } from "./boundary-rules.js";
import { settledCases } from "./settled-cases.js";

/** The codebook as rows: the boundary rules of sections 1 to 5, then the 22 settled cases in their order. */
export const codingRules = [...boundaryRules, ...settledCases] as const;

/** The id of one of the coding rules. */
export type CodingRuleId = (typeof codingRules)[number]["id"];

/** Whether a value is the id of one of the coding rules. */
export function isCodingRuleId(value: unknown): value is CodingRuleId {
  return codingRules.some(({ id }) => id === value);
}
