import type { Classification, Facet } from "../classify/classification.js";

/**
 * The answers of a classification that are left to a person. Codes are asked for only where the best answer is relevant:
 * an irrelevant record has none.
 */
export function openFacets(classification: Classification): readonly Facet[] {
  const { relevant, pillar, strategies, forms, components } = classification;
  const open: Facet[] = relevant.decision === "review" ? ["relevant"] : [];
  if (!relevant.value) return open;
  if (pillar.decision === "review") open.push("pillar");
  if (strategies.decision === "review") open.push("strategy");
  if (forms.decision === "review") open.push("form");
  if (components.decision === "review") open.push("component");
  return open;
}
