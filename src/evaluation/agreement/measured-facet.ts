import type { CodedRow } from "./coded-row.js";
import { countRow, type Counts } from "./label-counts.js";

/** A question with one answer a row: right or wrong. */
export interface SingleFacet {
  /** Whether the question arises for the row. */
  readonly applies: (row: CodedRow) => boolean;
  readonly isRight: (row: CodedRow) => boolean;
}

/** The questions with one answer. */
export type SingleFacetName = "relevant" | "pillar" | "pillarGivenRelevant" | "mainStrategy";

/** The facets of several labels. */
export type LabelFacetName = "strategies" | "forms" | "components";

const always = () => true;
const isRelevant = ({ gold }: CodedRow) => gold.relevant;

/** The questions with one answer, and when it is right. */
export const singleFacets: Readonly<Record<SingleFacetName, SingleFacet>> = {
  relevant: { applies: always, isRight: ({ gold, says }) => says.relevant === gold.relevant },
  pillar: { applies: always, isRight: ({ gold, says }) => says.pillar === gold.pillar },
  pillarGivenRelevant: { applies: isRelevant, isRight: ({ gold, bestPillar }) => bestPillar === gold.pillar },
  mainStrategy: {
    applies: isRelevant,
    isRight: ({ gold, bestStrategy }) => bestStrategy === (gold.strategies[0] ?? null),
  },
};

/** The names of the facets of several labels. */
export const labelFacets: readonly LabelFacetName[] = ["strategies", "forms", "components"];

/** How the labels of one row compare. */
export function countFacet({ gold, says }: CodedRow, facet: LabelFacetName): Counts {
  return countRow(gold[facet], says[facet]);
}
