import type { Coding } from "../../record/program.js";
import type { Output } from "../outputs.js";
import type { Readable } from "../finder.js";

/** A program with the codes that people gave it. */
export interface Example {
  readonly program: Readable;
  readonly coding: Pick<Coding, "relevant" | "pillar" | "strategies" | "forms" | "components">;
  /**
   * What the example belongs to: a source, a family of like texts. Examples of one group are never split between fitting
   * and testing, so that what is measured holds for texts of other groups. Without it each example is its own group.
   */
  readonly group?: string;
  /** How much the example counts in a fit, above 0. Default 1. */
  readonly weight?: number;
}

/** Left out of a fit: irrelevant programs have no codes, and a facet that nobody coded teaches nothing. */
export const unknown = 2;

/** Whether an example is relevant; a program with a pillar is, whatever was left unsaid. */
export function isRelevant({ coding }: Example): boolean | undefined {
  return coding.relevant ?? (coding.pillar == null ? undefined : true);
}

function answerOf(example: Example, { facet, id }: Output): number {
  const relevant = isRelevant(example);
  if (facet === "relevant") return relevant === undefined ? unknown : Number(relevant);
  if (relevant !== true) return unknown;
  const { pillar, strategies, forms, components } = example.coding;
  if (facet === "pillar") return pillar == null ? unknown : Number(pillar === id);
  const ids: readonly string[] | undefined = { strategy: strategies, form: forms, component: components }[facet];
  return ids === undefined ? unknown : Number(ids.includes(id));
}

/** For one output the answer of each example: 1 yes, 0 no, 2 unknown. */
export function answersOf(examples: readonly Example[], output: Output): Uint8Array {
  return Uint8Array.from(examples, (example) => answerOf(example, output));
}

/** For one strategy whether it is the main one of each example. */
export function mainAnswersOf(examples: readonly Example[], id: string): Uint8Array {
  return Uint8Array.from(examples, (example) => {
    const { strategies } = example.coding;
    if (isRelevant(example) !== true || strategies === undefined || strategies.length === 0) return unknown;
    return Number(strategies[0] === id);
  });
}
