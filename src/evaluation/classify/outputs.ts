import { components } from "../../components/index.js";
import { forms } from "../../forms/index.js";
import { pillars } from "../../pillars/index.js";
import { strategies } from "../../strategies/index.js";
import type { Facet } from "./classification.js";

/** A number that the judge computes for a text: the log-odds of one answer to one facet. */
export interface Output {
  readonly facet: Facet;
  readonly id: string;
}

/** The ids of each facet that is answered with rows of a table. */
export type AnswerIds = Readonly<Record<Exclude<Facet, "relevant">, readonly string[]>>;

/** The shipped tables. */
export const shippedAnswers: AnswerIds = {
  pillar: pillars.map(({ id }) => id),
  strategy: strategies.map(({ id }) => id),
  form: forms.map(({ id }) => id),
  component: components.map(({ id }) => id),
};

/** All outputs in their fixed order: relevance first, then each facet's answers in the order of its table. */
export function outputsOf(answers: AnswerIds): readonly Output[] {
  return [
    { facet: "relevant", id: "yes" },
    ...(["pillar", "strategy", "form", "component"] as const).flatMap((facet) =>
      answers[facet].map((id) => ({ facet, id })),
    ),
  ];
}

/** How an output is written in fitted numbers: `pillar.msme`. */
export function outputName({ facet, id }: Output): string {
  return `${facet}.${id}`;
}
