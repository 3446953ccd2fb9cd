import { components } from "../../components/index.js";
import type { Named, Text } from "../../entry.js";
import { forms } from "../../forms/index.js";
import { pillars } from "../../pillars/index.js";
import { strategies } from "../../strategies/index.js";
import type { Classification, Facet, Verdict } from "../classify/classification.js";

const relevances: readonly Named[] = [
  { id: "yes", label: { en: "relevant", id: "relevan" } },
  { id: "no", label: { en: "not relevant", id: "tidak relevan" } },
];

const tables: Readonly<Record<Facet, readonly Named[]>> = {
  relevant: relevances,
  pillar: pillars,
  strategy: strategies,
  form: forms,
  component: components,
};

/** The label of an answer; an id of nobody's table is shown as it is. */
export function answerLabel(facet: Facet, id: string): Text {
  return tables[facet].find((row) => row.id === id)?.label ?? { en: id, id };
}

/** The verdict on a facet. */
export function verdictOf(classification: Classification, facet: Facet): Verdict<unknown> {
  const { relevant, pillar, strategies: strategy, forms: form, components: component } = classification;
  return { relevant, pillar, strategy, form, component }[facet];
}

/** The ids of a facet's answer: none, one, or several with the main one first. */
export function answerIds(classification: Classification, facet: Facet): readonly string[] {
  switch (facet) {
    case "relevant":
      return [classification.relevant.value ? "yes" : "no"];
    case "pillar":
      return classification.pillar.value === null ? [] : [classification.pillar.value];
    case "strategy":
      return classification.strategies.value;
    case "form":
      return classification.forms.value;
    case "component":
      return classification.components.value;
  }
}
