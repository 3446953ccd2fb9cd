import { readdirSync, readFileSync } from "node:fs";
import {
  type Agreement,
  classify,
  type Classification,
  type Codes,
  type ConfusionExample,
  worstConfusions,
} from "../src/index.js";

const folder = "test/cases";

/** A short text in our own words with the codes that the codebook gives it. */
type Case = Codes & { readonly text: { readonly name: string; readonly description?: string } };

/** A sentence to which the other answer seems less likely than this does not show the confusion. */
const fewestChances = 0.1;

interface Answered {
  readonly own: Case;
  readonly says: Classification;
}

function ownCases(): readonly Answered[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && file !== "known-misses.json")
    .flatMap((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Case[])
    .map((own) => ({ own, says: classify(own.text) }));
}

const probabilityOf = (candidates: Classification["relevant"]["candidates"], id: string): number =>
  candidates.find((candidate) => candidate.id === id)?.probability ?? 0;

/** How the answer to each question is read, and how likely another one seemed. */
const readings: Readonly<
  Record<
    ConfusionExample["facet"],
    {
      readonly right: (own: Case) => string;
      readonly given: (says: Classification) => string;
      readonly likely: (says: Classification, id: string) => number;
    }
  >
> = {
  pillar: {
    right: ({ pillar }) => pillar ?? "none",
    given: ({ pillar }) => pillar.value ?? "none",
    likely: ({ relevant, pillar }, id) =>
      id === "none"
        ? probabilityOf(relevant.candidates, "no")
        : probabilityOf(relevant.candidates, "yes") * probabilityOf(pillar.candidates, id),
  },
  mainStrategy: {
    right: ({ strategies }) => strategies[0] ?? "none",
    given: ({ strategies }) => strategies.candidates[0]?.id ?? "none",
    likely: ({ strategies }, id) => probabilityOf(strategies.candidates, id),
  },
};

/** For each frequent confusion a sentence of our own that is mistaken in the same way, or comes nearest to it. */
export function confusionExamples({ confusion }: Agreement): readonly ConfusionExample[] {
  const cases = ownCases();
  return (["pillar", "mainStrategy"] as const).flatMap((facet) => {
    const { right, given, likely } = readings[facet];
    const used = new Set<Answered>();
    return worstConfusions(confusion[facet]).flatMap(({ gold, predicted }): ConfusionExample[] => {
      const [best] = cases
        .filter((one) => !used.has(one) && right(one.own) === gold && [gold, predicted].includes(given(one.says)))
        .sort(
          (a, b) =>
            Number(given(b.says) === predicted) - Number(given(a.says) === predicted) ||
            likely(b.says, predicted) - likely(a.says, predicted),
        );
      if (best === undefined || likely(best.says, predicted) < fewestChances) return [];
      used.add(best);
      const { name, description } = best.own.text;
      return [
        {
          facet,
          gold,
          predicted,
          text: description === undefined ? name : `${name}. ${description}`,
          mistaken: given(best.says) === predicted,
        },
      ];
    });
  });
}
