import type { ComponentId } from "../../components/index.js";
import type { FormId } from "../../forms/index.js";
import type { PillarId } from "../../pillars/index.js";
import type { StrategyId } from "../../strategies/index.js";

/** The codes of one program without evidence or doubt: what a person wrote down, or what another classifier said. */
export interface Codes {
  /** Id of the program; where both sides have one, they are compared. */
  readonly id?: string;
  readonly relevant: boolean;
  /** `null` when irrelevant. */
  readonly pillar: PillarId | null;
  /** The main one first; empty when irrelevant. */
  readonly strategies: readonly StrategyId[];
  readonly forms: readonly FormId[];
  readonly components: readonly ComponentId[];
}
