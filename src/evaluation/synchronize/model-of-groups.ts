import type { Named } from "../../entry.js";

/** What programs can be grouped by: the facets of their codes. */
export type CodeFacet = "pillar" | "strategy" | "form" | "component";

/** A program belongs when its classification has this code. */
export interface CodeMembership {
  readonly by: "code";
  readonly facet: CodeFacet;
  readonly id: string;
}

/** A program belongs to the group of its own selection of these codes, from so many codes on. */
export interface CombinationMembership {
  readonly by: "codes-combination";
  readonly facet: CodeFacet;
  readonly of: readonly string[];
  readonly atLeast: number;
}

/** A program belongs by what its record or answers show: more than codes can tell. */
export type OtherMembership = { readonly by: "evidence" } | { readonly by: "principle" };

/** A group of a model, and how a program belongs to it. */
export interface GroupOfModel extends Named {
  readonly membership: CodeMembership | CombinationMembership | OtherMembership;
}

/** What synchronizing reads of a model: any row of `models`, or one of your own. */
export interface ModelOfGroups extends Named {
  readonly groups: readonly GroupOfModel[];
}
