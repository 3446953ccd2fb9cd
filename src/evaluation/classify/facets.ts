import type { Classification, Facet, Verdict } from "./classification.js";

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

/** A verdict's answer as one string, to compare answers by. */
export function answerKey(verdict: Verdict<boolean | string | null | readonly string[]>): string {
  return JSON.stringify(verdict.value);
}
