import fc from "fast-check";
import {
  audiences,
  components,
  forms,
  pillars,
  strategies,
  type Budget,
  type Classification,
  type Program,
} from "../../../src/index.js";
import { classificationOf, type Codes } from "./coded.js";

const ids = <Id extends string>(table: readonly { readonly id: Id }[]): readonly Id[] => table.map(({ id }) => id);
const some = <Id extends string>(table: readonly { readonly id: Id }[], minLength = 0): fc.Arbitrary<Id[]> =>
  fc.uniqueArray(fc.constantFrom(...ids(table)), { minLength, maxLength: 3 });

const codes: fc.Arbitrary<Codes> = fc.record({
  relevant: fc.boolean(),
  pillar: fc.constantFrom(...ids(pillars)),
  strategies: some(strategies, 1),
  forms: some(forms),
  components: some(components),
  audiences: some(audiences),
  open: fc.uniqueArray(fc.constantFrom("relevant", "pillar", "strategy", "form", "component"), { maxLength: 2 }),
});

const budget: fc.Arbitrary<Budget> = fc.record(
  {
    amount: fc.nat({ max: 1_000_000_000_000 }),
    currency: fc.constantFrom("IDR", "USD"),
    year: fc.constantFrom(2024, 2025),
    stage: fc.constantFrom("planned", "approved", "spent"),
  },
  { requiredKeys: ["amount", "currency"] },
);

const record = fc.record(
  {
    name: fc.string({ minLength: 1, maxLength: 12 }),
    agency: fc.constantFrom("Kementerian UMKM", "KEMENTERIAN UMKM", "Kementerian Sosial", "Dinas Koperasi"),
    level: fc.constantFrom("national", "province", "district"),
    unit: fc.constantFrom("policy", "program", "activity"),
    parent: fc.nat({ max: 16 }).map((place) => `p${place}`),
    budgets: fc.array(budget, { maxLength: 3 }),
  },
  { requiredKeys: ["name"] },
);

/** Classified programs with ids of their own, parents among them (circles included), budgets, and answers left open. */
export const classifiedPrograms: fc.Arbitrary<
  readonly { readonly program: Program & { readonly id: string }; readonly classification: Classification }[]
> = fc.array(fc.tuple(record, codes), { maxLength: 16 }).map((drawn) =>
  drawn.map(([fields, coded], place) => {
    const program = { ...fields, id: `p${place}` } as Program & { readonly id: string };
    return { program, classification: classificationOf(program, coded) };
  }),
);
