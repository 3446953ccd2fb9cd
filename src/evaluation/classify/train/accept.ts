import { certaintyOfSet } from "../acceptance.js";
import { Judge, type Judgements } from "../judge.js";
import type { Output } from "../outputs.js";
import type { Weights } from "../weights.js";
import { type Example, isRelevant } from "./example.js";

type SetFacet = keyof Weights["thresholds"];
type Acceptance = Weights["acceptance"];

const setFacets = ["strategy", "form", "component"] as const;
const thresholdsTried = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5];
/** Shares of right answers for which a certainty is kept. */
const targets = [0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99];
/** A share of fewer answers than this is chance. */
const fewest = 40;

const nothing: Pick<Weights, "thresholds" | "acceptance"> = {
  thresholds: { strategy: 0.5, form: 0.5, component: 0.5 },
  acceptance: { relevant: [], pillar: [], strategy: [], form: [], component: [] },
};

function codesOf({ coding }: Example, facet: SetFacet): readonly string[] | undefined {
  return { strategy: coding.strategies, form: coding.forms, component: coding.components }[facet];
}

function judged(
  odds: readonly Float64Array[],
  outputs: readonly Output[],
  numbers: typeof nothing,
): readonly Judgements[] {
  const judge = new Judge(outputs, { ...numbers } as Weights, 0.5);
  return odds.map((one) => judge.judge(one));
}

/** The probability from which an answer belongs to a set: the one with the best F1 over all answers of the facet. */
export function bestThresholds(
  examples: readonly Example[],
  odds: readonly Float64Array[],
  outputs: readonly Output[],
): Weights["thresholds"] {
  const best: Record<SetFacet, number> = { strategy: 0.5, form: 0.5, component: 0.5 };
  const highest: Record<SetFacet, number> = { strategy: -1, form: -1, component: -1 };
  for (const threshold of thresholdsTried) {
    const verdicts = judged(odds, outputs, {
      ...nothing,
      thresholds: { strategy: threshold, form: threshold, component: threshold },
    });
    for (const facet of setFacets) {
      let hits = 0;
      let sizes = 0;
      examples.forEach((example, row) => {
        const codes = codesOf(example, facet);
        if (codes === undefined) return;
        const chosen = verdicts[row]!.facets[facet].chosen.map((output) => outputs[output]!.id);
        hits += chosen.filter((id) => codes.includes(id)).length;
        sizes += chosen.length + codes.length;
      });
      const f1 = sizes === 0 ? 0 : (2 * hits) / sizes;
      if (f1 <= highest[facet]) continue;
      highest[facet] = f1;
      best[facet] = threshold;
    }
  }
  return best;
}

/** One answer: how certain it was, how many of its labels are right, and how many were given and due in all. */
interface Answer {
  readonly certainty: number;
  readonly hits: number;
  readonly sizes: number;
}

const single = (certainty: number, right: boolean): Answer => ({ certainty, hits: right ? 1 : 0, sizes: 2 });

/**
 * For each target the certainty that accepts the most answers while their share of right ones still meets it. For sets the
 * share is F1: of the labels given and the labels due, those that are both.
 */
function certaintiesOf(answers: readonly Answer[], labelAgreement: number): readonly (readonly [number, number])[] {
  const ranked = [...answers].sort((one, other) => other.certainty - one.certainty);
  const least = new Map<number, number>();
  let hits = 0;
  let sizes = 0;
  ranked.forEach((answer, rank) => {
    hits += answer.hits;
    sizes += answer.sizes;
    if (rank + 1 < fewest) return;
    for (const target of targets)
      if (sizes > 0 && (2 * hits) / sizes >= target * labelAgreement) least.set(target, answer.certainty);
  });
  let strictest = 0;
  return targets.flatMap((target) => {
    const certainty = least.get(target);
    if (certainty === undefined) return [];
    strictest = Math.max(strictest, certainty);
    return [[target, Math.round(strictest * 1e4) / 1e4] as const];
  });
}

/**
 * For each facet and share of right answers the certainty from which answers are accepted.
 *
 * @param labelAgreement - Share of labels that are right. Where a classifier is right in 95 of 100 cases and the labels in 97,
 * they agree in about 92: the share that is looked for is the target times this.
 */
export function acceptanceOf(
  examples: readonly Example[],
  odds: readonly Float64Array[],
  outputs: readonly Output[],
  thresholds: Weights["thresholds"],
  labelAgreement: number,
): Acceptance {
  const verdicts = judged(odds, outputs, { ...nothing, thresholds });
  const answers: Record<keyof Acceptance, Answer[]> = {
    relevant: [],
    pillar: [],
    strategy: [],
    form: [],
    component: [],
  };
  examples.forEach((example, row) => {
    const relevant = isRelevant(example);
    if (relevant === undefined) return;
    const verdict = verdicts[row]!;
    const says = verdict.relevant;
    answers.relevant.push(single(says.value ? says.probability : 1 - says.probability, says.value === relevant));
    const { pillar } = verdict.facets;
    if (!says.value) {
      answers.pillar.push(single(1 - says.probability, !relevant));
      return;
    }
    if (example.coding.pillar !== undefined || !relevant)
      answers.pillar.push(
        single(
          says.probability * (pillar.ranked[0]?.probability ?? 0),
          relevant && outputs[pillar.chosen[0]!]!.id === example.coding.pillar,
        ),
      );
    for (const facet of setFacets) {
      const codes = codesOf(example, facet);
      if (codes === undefined) continue;
      const { ranked, chosen } = verdict.facets[facet];
      const given = chosen.map((output) => outputs[output]!.id);
      const probabilities = ranked.map(({ probability }) => probability);
      answers[facet].push({
        certainty: says.probability * certaintyOfSet(probabilities, thresholds[facet]),
        hits: relevant ? given.filter((id) => codes.includes(id)).length : 0,
        sizes: given.length + codes.length,
      });
    }
  });
  return {
    relevant: certaintiesOf(answers.relevant, labelAgreement),
    pillar: certaintiesOf(answers.pillar, labelAgreement),
    strategy: certaintiesOf(answers.strategy, labelAgreement),
    form: certaintiesOf(answers.form, labelAgreement),
    component: certaintiesOf(answers.component, labelAgreement),
  };
}
