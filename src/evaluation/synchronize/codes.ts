import { components } from "../../components/index.js";
import type { Named, Text } from "../../entry.js";
import { forms } from "../../forms/index.js";
import type { FacetCode } from "../../models/index.js";
import { pillars } from "../../pillars/index.js";
import { strategies } from "../../strategies/index.js";
import type { Classification, Verdict } from "../classify/classification.js";

/** What programs can be grouped by: the facets of their codes. */
export type CodeFacet = FacetCode["facet"];

/** The name of each facet of codes, in the singular. */
export const facetLabels: Readonly<Record<CodeFacet, Text>> = {
  pillar: { en: "pillar", id: "pilar" },
  strategy: { en: "strategy", id: "strategi" },
  form: { en: "form of empowerment", id: "bentuk pemberdayaan" },
  component: { en: "component", id: "komponen" },
};

const tables: Readonly<Record<CodeFacet, readonly Named[]>> = {
  pillar: pillars,
  strategy: strategies,
  form: forms,
  component: components,
};

/** The label of a code; a code that stands in no table is its own label. */
export function labelOf(facet: CodeFacet, id: string): Text {
  return tables[facet].find((row) => row.id === id)?.label ?? { en: id, id };
}

/** The answer of one facet as a list of codes, with the verdict it comes from. */
export function codesOf(
  classification: Classification,
  facet: CodeFacet,
): { readonly codes: readonly string[]; readonly verdict: Verdict<unknown> } {
  if (facet === "pillar") {
    const { pillar } = classification;
    return { codes: pillar.value === null ? [] : [pillar.value], verdict: pillar };
  }
  const { strategies: strategy, forms: form, components: component } = classification;
  const verdict = { strategy, form, component }[facet];
  return { codes: verdict.value, verdict };
}
