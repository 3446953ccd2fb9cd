import { businessOpportunity } from "./business-opportunity.js";
import { competitiveness } from "./competitiveness.js";
import { coordination } from "./coordination.js";
import { entrepreneurship } from "./entrepreneurship.js";
import { financingAndInvestment } from "./financing-and-investment.js";
import { marketAccess } from "./market-access.js";

export type { Strategy } from "./strategy.js";

/** The six strategies, in the paper's order: what a program is for. */
export const strategies = [
  marketAccess,
  competitiveness,
  entrepreneurship,
  financingAndInvestment,
  businessOpportunity,
  coordination,
] as const;

/** The id of one of the strategies. */
export type StrategyId = (typeof strategies)[number]["id"];

/** Whether a value is the id of one of the strategies. */
export function isStrategyId(value: unknown): value is StrategyId {
  return strategies.some(({ id }) => id === value);
}
