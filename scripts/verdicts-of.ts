import type { Judge } from "../src/evaluation/classify/judge.js";
import type { Output } from "../src/evaluation/classify/outputs.js";
import type { Verdicts, VerdictOn } from "../src/index.js";

/** What a judge says to log-odds, as agreement reads it: for numbers that no compiled classifier holds. */
export function verdictsOf(judge: Judge, outputs: readonly Output[], odds: Float64Array): Verdicts {
  const { relevant, facets } = judge.judge(odds);
  const verdict = <Value>(facet: keyof typeof facets, value: (ids: readonly string[]) => Value): VerdictOn<Value> => {
    const { chosen, accepted, ranked } = facets[facet];
    return {
      value: value(chosen.map((output) => outputs[output]!.id)),
      decision: accepted ? "accept" : "review",
      by: "classifier",
      candidates: ranked.map(({ output, probability }) => ({ id: outputs[output]!.id, probability })),
    };
  };
  const yes = { id: "yes", probability: relevant.probability };
  const no = { id: "no", probability: 1 - relevant.probability };
  return {
    program: {},
    relevant: {
      value: relevant.value,
      decision: relevant.accepted ? "accept" : "review",
      by: "classifier",
      candidates: relevant.value ? [yes, no] : [no, yes],
    },
    pillar: verdict("pillar", ([id]) => (id ?? null) as Verdicts["pillar"]["value"]),
    strategies: verdict("strategy", (ids) => ids as Verdicts["strategies"]["value"]),
    forms: verdict("form", (ids) => ids as Verdicts["forms"]["value"]),
    components: verdict("component", (ids) => ids as Verdicts["components"]["value"]),
  };
}
