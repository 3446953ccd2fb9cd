import type { Stated } from "../entry.js";
import type { PillarId } from "../pillars/index.js";
import { paperTitle, provenanceTitle } from "../source.js";
import type { StrategyId } from "../strategies/index.js";

/** The pillars in which a strategy is mostly found. */
export interface TypicalPillars extends Stated {
  readonly strategy: StrategyId;
  readonly pillars: readonly [PillarId, ...PillarId[]];
}

/**
 * Where each strategy is mostly found, as this library infers it. Never a rule: pillar (what a program changes) and
 * strategy (what it is for) are separate questions, no source ties one to the other, and the paper's own counts rule out
 * the most tempting tie: it says that programs focus on capital (p. 3011), yet counts 11 of 120 in the pillar of
 * financial institutions (p. 3013).
 */
export const typicalPillars: readonly TypicalPillars[] = [
  {
    strategy: "market-access",
    pillars: ["msme"],
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "Typical pillars" }],
  },
  {
    strategy: "competitiveness",
    pillars: ["msme"],
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "Typical pillars" }],
  },
  {
    strategy: "entrepreneurship",
    pillars: ["msme"],
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "Typical pillars" }],
  },
  {
    strategy: "financing-and-investment",
    pillars: ["financial-institutions", "msme"],
    claim: "library-infers",
    sources: [
      { title: provenanceTitle, locator: "Typical pillars" },
      { title: paperTitle, locator: "p. 3011, Novelty; p. 3013, Practical Model (first)" },
    ],
  },
  {
    strategy: "business-opportunity",
    pillars: ["ecosystem"],
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "Typical pillars" }],
  },
  {
    strategy: "coordination",
    pillars: ["ecosystem"],
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "Typical pillars" }],
  },
];
