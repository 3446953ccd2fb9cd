import fc from "fast-check";
import { components } from "../../../src/components/index.js";
import type { Codes } from "../../../src/evaluation/agreement/codes.js";
import type { VerdictOn, Verdicts } from "../../../src/evaluation/agreement/verdicts.js";
import { forms } from "../../../src/forms/index.js";
import { pillars } from "../../../src/pillars/index.js";
import { strategies } from "../../../src/strategies/index.js";

const idsOf = <const Id extends string>(table: readonly { readonly id: Id }[]) => table.map(({ id }) => id);
const blank: Codes = { relevant: false, pillar: null, strategies: [], forms: [], components: [] };

/** The codes of any program, as the codebook allows them. */
export const anyCodes: fc.Arbitrary<Codes> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(blank) },
  {
    weight: 3,
    arbitrary: fc.record({
      relevant: fc.constant(true),
      pillar: fc.constantFrom(...idsOf(pillars)),
      strategies: fc.shuffledSubarray(idsOf(strategies), { minLength: 1, maxLength: 3 }),
      forms: fc.subarray(idsOf(forms)),
      components: fc.subarray(idsOf(components)),
    }),
  },
);

const decision = fc.constantFrom<"accept" | "review">("accept", "review");
const probability = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

function verdictOn<Value>(value: fc.Arbitrary<Value>, candidates: readonly string[]): fc.Arbitrary<VerdictOn<Value>> {
  return fc.record({
    value,
    decision,
    by: fc.constant("classifier" as const),
    candidates: fc
      .tuple(
        fc.shuffledSubarray([...candidates], { minLength: 1 }),
        fc.array(probability, { minLength: 9, maxLength: 9 }),
      )
      .map(([ids, chances]) => ids.map((id, i) => ({ id, probability: [...chances].sort().reverse()[i]! }))),
  });
}

/** What any classifier could answer: its parts need not agree with each other. */
export const anyVerdicts: fc.Arbitrary<Verdicts> = fc.record({
  program: fc.constant({}),
  relevant: verdictOn(fc.boolean(), ["yes", "no"]),
  pillar: verdictOn(fc.constantFrom(...idsOf(pillars), null), idsOf(pillars)),
  strategies: verdictOn(fc.shuffledSubarray(idsOf(strategies)), idsOf(strategies)),
  forms: verdictOn(fc.subarray(idsOf(forms)), idsOf(forms)),
  components: verdictOn(fc.subarray(idsOf(components)), idsOf(components)),
});
