import { SyncError } from "../../error.js";
import type { Classification, Facet, Verdict } from "./classification.js";

const known: readonly Facet[] = ["relevant", "pillar", "strategy", "form", "component"];

/**
 * Refuses what is no facet.
 *
 * @throws {@link SyncError} `unknown-option`.
 */
export function assertFacet(facet: Facet): void {
  if (!known.includes(facet)) throw new SyncError("unknown-option", { option: "facet", value: facet, known });
}

/** The verdict of a classification on a facet. */
export function verdictOf(
  classification: Classification,
  facet: Facet,
): Verdict<boolean | string | null | readonly string[]> {
  switch (facet) {
    case "relevant":
      return classification.relevant;
    case "pillar":
      return classification.pillar;
    case "strategy":
      return classification.strategies;
    case "form":
      return classification.forms;
    case "component":
      return classification.components;
  }
}

/**
 * An answer as one string, to compare answers by. Of strategies the first is the main one, and the others stand in no order
 * that means anything; nor do forms and components.
 */
export function answerKey(facet: Facet, value: boolean | string | null | readonly string[]): string {
  if (!Array.isArray(value)) return String(value);
  const codes = value as readonly string[];
  const main = facet === "strategy" ? codes.slice(0, 1) : [];
  return [...main, ...codes.slice(main.length).sort()].join(" ");
}
